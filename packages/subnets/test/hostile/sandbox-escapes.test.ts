/** Modules that try to get out of the sandbox, to stay in it for ever, or to be taken for correct. None may harm the host. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SandboxOutcome } from '../../src/code/sandbox/sandbox.ts';
import { createSandbox } from '../../src/system/create-sandbox.ts';

const sandbox = createSandbox();
const signal = new AbortController().signal;
const FLAG = '/tmp/yumanet-sandbox-was-left';
let port = 0;
let connectionCount = 0;
const server = createServer((socket) => {
  connectionCount += 1;
  socket.destroy();
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => {
  sandbox.close();
  server.close();
});

/** Runs `body` as the body of a function of one argument, twice, with 1 and with 2. */
function attack(body: string, before = ''): Promise<SandboxOutcome> {
  const source = `${before}\nexport function f(x: number): unknown { ${body} }`;
  return sandbox.run({ source, functionName: 'f', calls: ['[1]', '[2]'], isFreshEngine: true }, signal);
}

const twice = (call: object): SandboxOutcome => ({ kind: 'ran', calls: [call, call] }) as SandboxOutcome;
const value = (result: unknown): SandboxOutcome => twice({ kind: 'value', json: JSON.stringify(result) });

/** The sandbox still does what it should, with nothing left of what was in it before. */
async function expectOrderly(): Promise<void> {
  expect(await attack('return [x + 1, typeof leaked, [].poisoned, ({}).poisoned];')).toEqual({
    kind: 'ran',
    calls: [2, 3].map((sum) => ({ kind: 'value', json: JSON.stringify([sum, 'undefined', null, null]) })),
  });
}

describe('nothing of the host is inside', () => {
  const NAMES = 'process require fetch WebSocket XMLHttpRequest setTimeout Atomics WebAssembly Date std os';

  it.each(NAMES.split(' '))('no %s', async (name) => {
    expect(await attack(`return typeof ${name};`)).toEqual(value('undefined'));
  });

  it.each([
    ['the function constructor', "return (function(){}).constructor('return typeof process + typeof require')();"],
    [
      "the constructor's constructor",
      "return this === undefined ? ({}).constructor.constructor('return typeof process + typeof require')() : 0;",
    ],
    ['eval', "return (0, eval)('typeof process + typeof require');"],
  ])('%s reaches only the inside', async (_, body) => {
    expect(await attack(body)).toEqual(value('undefinedundefined'));
  });

  it('import() has nothing to import, and no file is written', async () => {
    const body = `import('node:fs').then((fs) => fs.writeFileSync('${FLAG}', '')); return 1;`;
    expect(await attack(body)).toEqual(value(1));
    expect(existsSync(FLAG)).toBe(false);
  });

  it.each(['node:fs', 'node:net', 'node:child_process', './run-job.ts', 'std'])(
    'import of %s does not load',
    async (name) => {
      expect(await attack('return 1;', `import * as it from '${name}';`)).toEqual({ kind: 'does_not_load' });
    },
  );

  it('no connection is made', async () => {
    const body = `try { return fetch('http://127.0.0.1:${port}/'); } catch (error) { return error.name; }`;
    expect(await attack(body)).toEqual(value('ReferenceError'));
    expect(connectionCount).toBe(0);
  });

  it('prototypes of the host stay as they are, and so do those of the next module', async () => {
    const before = 'Object.prototype.poisoned = 1; Array.prototype.poisoned = 1; globalThis.leaked = 1;';
    expect(await attack('return { __proto__: { poisoned: 2 }, x };', before)).toMatchObject({ kind: 'ran' });
    expect(await attack(`return JSON.parse('{"__proto__":{"poisoned":3}}');`)).toEqual(
      twice({ kind: 'value', json: '{"__proto__":{"poisoned":3}}' }),
    );
    expect('poisoned' in {}).toBe(false);
    await expectOrderly();
  });
});

describe('nothing stays for ever', () => {
  it.each([
    ['an endless loop', 'for (;;) {}'],
    ['a regular expression that backtracks for ever', "return /^(a+)+$/.test('a'.repeat(40) + 'b');"],
    ['an endless getter of what is returned', 'return { get it() { for (;;) {} } };'],
    ['an endless toJSON', 'return { toJSON() { for (;;) {} } };'],
    [
      'an endless loop that catches everything',
      'for (;;) { try { for (;;) {} } catch { continue; } finally { x += 1; } }',
    ],
  ])('%s runs out of steps', async (_, body) => {
    expect(await attack(body)).toEqual(twice({ kind: 'out_of_steps' }));
  });

  it('an endless loop at the top level does not load', async () => {
    expect(await attack('return 1;', 'for (;;) {}')).toEqual({ kind: 'does_not_load' });
  });

  it.each([
    ['a huge array', 'const all = []; for (;;) all.push(new Array(1000).fill(1));'],
    ['a search through four thousand million holes', 'return new Array(2 ** 32 - 1).indexOf(1);'],
  ])('%s is ended, and the next module runs', async (_, body) => {
    const outcome = await attack(body);
    expect(['too_slow', 'died', 'ran']).toContain(outcome.kind);
    if (outcome.kind === 'ran') for (const call of outcome.calls) expect(call.kind).not.toBe('value');
    await expectOrderly();
  });

  it.each([
    ['deep recursion', 'function g() { return g() + 1; } return g();'],
    ['a huge text', "return 'x'.repeat(2 ** 29);"],
    ['a huge number', 'return String(2n ** (2n ** 24n));'],
    ['an error that loops when it is read', 'throw { get message() { for (;;) {} }, toString() { for (;;) {} } };'],
    ['a circle', 'const all = []; all.push(all); return all;'],
  ])('%s is an error inside', async (_, body) => {
    expect(await attack(body)).toEqual(twice({ kind: 'threw' }));
  });

  it('a deeply nested value ends the process, not the host', async () => {
    expect(['died', 'ran']).toContain(
      (await attack('let all = []; for (let i = 0; i < 30000; i += 1) all = [all]; return all;')).kind,
    );
    await expectOrderly();
  });

  it('output that is too large does not come out', async () => {
    expect(await attack("return 'x'.repeat(100_000);")).toEqual(twice({ kind: 'too_large' }));
  });

  it('a promise that is never settled is no answer, and nobody waits for it', async () => {
    expect(await attack('return new Promise(() => {});')).toEqual(value({}));
    expect(await attack('return 1;', 'await new Promise(() => {});')).toEqual({ kind: 'does_not_load' });
  });

  it('Atomics.wait is not there to sleep with', async () => {
    expect(await attack('Atomics.wait(new Int32Array(8), 0, 0);')).toEqual(twice({ kind: 'threw' }));
  });
});

describe('nothing inside decides what is correct', () => {
  it('replaced functions of JSON and Reflect change no call and no result', async () => {
    const before = "JSON.stringify = () => '42'; JSON.parse = () => [9]; Reflect.apply = () => 7;";
    expect(await attack('return x * 10;', before)).toEqual({
      kind: 'ran',
      calls: [10, 20].map((product) => ({ kind: 'value', json: String(product) })),
    });
  });

  it('assert, expect, test and report do not exist', async () => {
    expect(
      await attack('return typeof assert + typeof expect + typeof test + typeof report + typeof console;'),
    ).toEqual(value('undefined'.repeat(5)));
  });

  it('a toJSON of its own shows only what the module says, whatever that is', async () => {
    expect(await attack('return { toJSON: () => x };')).toEqual({
      kind: 'ran',
      calls: [1, 2].map((shown) => ({ kind: 'value', json: String(shown) })),
    });
  });

  it('only the arguments of its own call are inside while it runs', async () => {
    const body =
      'const seen = Object.getOwnPropertyNames(globalThis).filter((name) => !/^[A-Z]/.test(name)); return seen.sort();';
    const outcome = await attack(body);
    const names = outcome.kind === 'ran' && outcome.calls[0]?.kind === 'value' ? outcome.calls[0].json : '';
    expect(names).not.toMatch(/expected|tests|calls|job/);
    expect(names).toContain('globalThis');
  });
});

it.each([
  ['an enum', 'enum A { B }'],
  ['a namespace', 'namespace A { export const b = 1; }'],
  ['no syntax', 'const const = 1;'],
  ['nesting without end', `const deep = ${'('.repeat(12_000)}1${')'.repeat(12_000)};`],
])('%s does not load', async (_, before) => {
  expect(await attack('return 1;', before)).toEqual({ kind: 'does_not_load' });
});
