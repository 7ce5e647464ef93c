/** What a program may do in its container: a probe that runs inside, beside it. */

/** Runs words as a program of the container and gives what it printed. */
export type RunInside = (words: readonly string[]) => Promise<string>;

/** Who is there, with which rights, and where it can write; unless it stays inside also whether it finds a way out. */
export async function lookAround(run: RunInside, { staysInside }: { readonly staysInside: boolean }): Promise<object> {
  return JSON.parse(await run(['node', '-e', LOOK_AROUND, ...(staysInside ? ['stay'] : [])]));
}

const LOOK_AROUND = `
const { readFileSync, writeFileSync } = require('fs');
const status = readFileSync('/proc/self/status', 'utf8');
const valueOf = (name) => new RegExp(name + ':\\\\s*(\\\\S+)').exec(status)[1];
const write = (path) => { try { writeFileSync(path + '/probe', ''); return 'written'; } catch (error) { return error.code; } };
const found = {
  uid: process.getuid(), gid: process.getgid(),
  first: readFileSync('/proc/1/comm', 'utf8').trim(),
  capabilities: valueOf('CapEff'), noNewPrivileges: valueOf('NoNewPrivs'),
  root: write('/'), program: write('/opt/yumanet'), tmp: write('/tmp'), data: write('/data'),
};
const say = (outside) => { console.log(JSON.stringify({ ...found, ...outside })); process.exit(); };
if (process.argv[1] === 'stay') say({});
// An address that is kept for documentation: nobody answers there, and here not even the way is known.
require('net').connect({ host: '192.0.2.1', port: 80 }).on('error', (error) => say({ outside: error.code }));
`;
