import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Check, type CheckResult, checkResult } from './check-result.ts';
import { runNode } from './run-command.ts';

/** The checks that are tools of others, with the settings that our own tests of the rules use too. */
export const BIOME_CHECK: Check = { name: 'format and lint', run: (root) => runBiome(root) };
export const TYPES_CHECK: Check = { name: 'types', run: (root) => runTypes(root, 'tsconfig.json') };
export const PURE_TYPES_CHECK: Check = {
  name: 'types of pure code',
  run: (root) => runTypes(root, 'tsconfig.pure.json'),
};
export const KNIP_CHECK: Check = { name: 'dead code', run: (root) => runKnip(root) };
export const GENERATED_CHECK: Check = {
  name: 'generated files',
  run: (root) => runGenerator(root, 'scripts/generate-protocol.ts'),
};
export const ERROR_DOCS_CHECK: Check = {
  name: 'generated error docs',
  run: (root) => runGenerator(root, 'scripts/generate-error-docs.ts'),
};
export const PARAMETER_DOCS_CHECK: Check = {
  name: 'generated parameter docs',
  run: (root) => runGenerator(root, 'scripts/generate-parameter-docs.ts'),
};
export const MINER_TEMPLATES_CHECK: Check = {
  name: 'generated miner templates',
  run: (root) => runGenerator(root, 'scripts/generate-miner-templates.ts'),
};
export const HALVING_PICTURE_CHECK: Check = {
  name: 'generated picture of the halving',
  run: (root) => runGenerator(root, 'scripts/generate-halving-picture.ts'),
};
export const RULES_DOCS_CHECK: Check = {
  name: 'generated rules docs',
  run: (root) => runGenerator(root, 'scripts/generate-rules-docs.ts'),
};
export const KERNEL_CHECK: Check = {
  name: 'epoch kernel',
  run: (root) => runGenerator(root, 'scripts/build-kernel.ts'),
};

/** Format, import order and lint rules. */
async function runBiome(root: string): Promise<CheckResult> {
  const parameters = [
    'check',
    '--error-on-warnings',
    '--max-diagnostics=200',
    '--no-errors-on-unmatched',
    '--colors=off',
  ];
  const { code, stdout, stderr } = await runNode(root, [toolPath('@biomejs/biome/bin/biome'), ...parameters]);
  const filesRead = Number(/^Checked (\d+) files?/m.exec(stdout + stderr)?.[1] ?? 0);
  return checkResult(code === 0, filesRead, stderr + stdout);
}

async function runTypes(root: string, config: string): Promise<CheckResult> {
  const parameters = ['-p', config, '--listFiles', '--pretty', 'false'];
  const { code, stdout, stderr } = await runNode(root, [toolPath('typescript/bin/tsc'), ...parameters]);
  const lines = stdout.split('\n');
  const isListed = (line: string) => line.startsWith('/') && /\.d\.[cm]?ts$|\.[cm]?tsx?$|\.json$/.test(line);
  const filesRead = lines.filter((line) => isListed(line) && !line.includes('/node_modules/')).length;
  return checkResult(code === 0, filesRead, stderr + lines.filter((line) => !isListed(line)).join('\n'));
}

async function runKnip(root: string): Promise<CheckResult> {
  const counter = fileURLToPath(new URL('./knip-counter.ts', import.meta.url));
  const parameters = ['--no-progress', '--no-config-hints', '--reporter', 'symbols', '--reporter', counter];
  const { code, stdout, stderr } = await runNode(root, [toolPath('knip/bin/knip.js'), ...parameters]);
  const filesRead = Number(/^knip read (\d+) files$/m.exec(stdout)?.[1] ?? 0);
  return checkResult(code === 0, filesRead, stderr + stdout);
}

async function runGenerator(root: string, script: string): Promise<CheckResult> {
  const path = join(root, script);
  if (!existsSync(path)) {
    return { passed: false, scope: '0 files', output: `${script} is missing: nothing was compared\n` };
  }
  const { code, stdout, stderr } = await runNode(root, [path, '--check']);
  return { passed: code === 0, scope: stdout.trim().split('\n').at(-1) ?? '', output: stderr + stdout };
}

/** Our own tools, also when the root that is checked is another one. */
function toolPath(path: string): string {
  return fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));
}
