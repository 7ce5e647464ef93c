/** Every line of the source that refuses a call is reached by the tables of checks, or is known to be unreachable. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

const reached = vi.hoisted(() => new Set<string>());

vi.mock('../../src/context/refuse-call.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../../src/context/refuse-call.ts')>();
  return {
    refuseCall: (...given: Parameters<typeof original.refuseCall>) => {
      const caller = new Error('here').stack?.split('\n')[2] ?? '';
      reached.add(caller.replace(/^.*\/runtime\/src\//, '').replace(/:\d+\)?$/, ''));
      return original.refuseCall(...given);
    },
  };
});

/** Folders of what is no call: explanations refuse nothing, and developer controls are provoked in `test/refusals`. */
const NO_CALLS = /^(?:context|explain|dev)\//;

/** Lines that no state leads to, by file and a part of the line. Most repeat a check before, for the types. */
const UNREACHABLE: readonly (readonly [file: string, part: string, reason: string])[] = [
  [
    'rules/buy-stake.ts',
    "refuseCall('InsufficientBalance'",
    'the balance holds the amount, which is far above the deposit',
  ],
  [
    'rules/sell-stake.ts',
    'refusal: refuseCall(trade.name)',
    'the same swap was quoted just before, and the pool is as it was',
  ],
  ['block/apply-proposals.ts', "refuseCall('BadCall'", 'a proposal holds a call, unless a developer control wrote it'],
  ['calls/burned-register.ts', 'uid === undefined', 'that there is room was checked before'],
];

interface Site {
  readonly place: string;
  readonly file: string;
  readonly line: string;
}

const source = join(import.meta.dirname, '../../src');

function findSites(): Site[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !NO_CALLS.test(file))
    .flatMap((file) => {
      const lines = readFileSync(join(source, file), 'utf8').split('\n');
      return lines.map((line, index) => ({ place: `${file}:${index + 1}`, file, line }));
    })
    .filter(({ line }) => /\brefuseCall\(/.test(line));
}

const isUnreachable = ({ file, line }: Site) =>
  UNREACHABLE.some(([where, part]) => where === file && line.includes(part));

it('each is reached by a broken check', async () => {
  const { allCallChecks } = await import('../support/refusals/all-call-checks.ts');
  for (const table of allCallChecks) {
    table.attempt();
    for (const { name } of table.checks) table.attempt(name);
  }
  const sites = findSites();
  expect(sites.length).toBeGreaterThan(100);
  expect(sites.filter((site) => !reached.has(site.place) && !isUnreachable(site)).map(({ place }) => place)).toEqual(
    [],
  );
  const known = UNREACHABLE.filter(([where, part]) =>
    sites.some(({ file, line }) => file === where && line.includes(part)),
  );
  expect(known).toEqual(UNREACHABLE);
});
