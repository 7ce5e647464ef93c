import { CodeTask } from '@yumanet/protocol/messages';
import { afterAll, describe, expect, it } from 'vitest';
import { countPasses } from '../../../src/code/count-passes.ts';
import { SHIPPED_MODULES } from '../../../src/code/modules/shipped-modules.ts';
import { NAME_POOLS } from '../../../src/code/tasks/name-pools.ts';
import { drawBug, plantBugs } from '../../../src/code/tasks/plant-bug.ts';
import { renderModule } from '../../../src/code/tasks/render-module.ts';
import { loadOwnModule } from '../../../src/code/tasks/run-own-module.ts';
import { readTokens } from '../../../src/code/tokens/read-tokens.ts';
import { codeSubnetUnderTest, seeded } from '../../support/code-subnet-under-test.ts';

const { challenge, sandbox, signal, subnet } = codeSubnetUnderTest();
afterAll(() => sandbox.close());
const base = process.env['YUMANET_SEED'] ?? '0';
const seeds = Array.from({ length: 40 }, (_, index) => `${base}/${index}`);

describe('the modules that ship', () => {
  it('are at least twelve, each with an id of its own', () => {
    expect(new Set(SHIPPED_MODULES.map(({ id }) => id)).size).toBe(SHIPPED_MODULES.length);
    expect(SHIPPED_MODULES.length).toBeGreaterThanOrEqual(12);
  });

  it.each(SHIPPED_MODULES)('$id: no two words share a name, and none is written out in the text', ({ names, text }) => {
    const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, word]) => word ?? ''));
    const pools = Object.entries({ ...NAME_POOLS, ...names }).filter(([word]) => used.has(word));
    const all = pools.flatMap(([, pool]) => pool);
    expect(new Set(all).size).toBe(all.length);
    const written = new Set(readTokens(text).map((token) => token.text));
    expect(all.filter((name) => written.has(name))).toEqual([]);
  });

  it.each(SHIPPED_MODULES)('$id: gives the same in the sandbox as here, however a seed writes it', async (module) => {
    for (const seed of seeds.slice(0, 4)) {
      const random = seeded(`${seed}/${module.id}`);
      const { functionName, numbers, plain, typed } = renderModule(module, { random, own: random });
      expect(typed.length).toBe(plain.length);
      const run = loadOwnModule(plain, functionName);
      const tests = Array.from({ length: 20 }, () => {
        const args = JSON.stringify(module.call(random, numbers));
        return { arguments: args, expected: run(args) ?? 'nothing' };
      });
      const result = await countPasses(sandbox, { source: typed, functionName, tests, isFreshEngine: false, signal });
      expect(result).toEqual({ kind: 'passed', passCount: tests.length });
    }
  });

  it.each(SHIPPED_MODULES)('$id: both of its ways to write the same are the same', (module) => {
    const ways = ['$1', '$2'].map((way) => {
      const text = module.text.replaceAll(/«([^¦»]*)¦([^»]*)»/g, way);
      const rendered = renderModule({ ...module, text }, { random: seeded(base), own: seeded(base) });
      return { ...rendered, run: loadOwnModule(rendered.plain, rendered.functionName) };
    });
    const [one, other] = ways;
    expect(one?.numbers).toEqual(other?.numbers);
    const random = seeded(`${base}/${module.id}`);
    for (let call = 0; call < 100; call += 1) {
      const args = JSON.stringify(module.call(random, one?.numbers ?? {}));
      expect(other?.run(args)).toBe(one?.run(args));
    }
  });

  it.each(SHIPPED_MODULES)('$id: seeds write it differently', (module) => {
    const texts = new Set(seeds.map((seed) => renderModule(module, { random: seeded(seed), own: seeded(seed) }).typed));
    expect(texts.size).toBe(seeds.length);
  });
});

describe.each(seeds)('the task of seed %s', (seed) => {
  const { kind, task: made } = challenge(seed);
  const { hidden, task } = made;

  it('comes again from the same seed', () => {
    expect(challenge(seed)).toEqual({ kind, task: made });
  });

  it('hides tests that it does not show, and shows a bug', async () => {
    const shown = new Set(task.tests.map((test) => test.arguments));
    expect(hidden?.tests.some((test) => shown.has(test.arguments))).toBe(false);
    expect(hidden?.tests.length).toBeGreaterThanOrEqual(6);
    const run = { source: task.source, functionName: task.functionName, isFreshEngine: false, signal };
    const before = await countPasses(sandbox, { ...run, tests: task.tests });
    expect(before.kind === 'passed' && before.passCount).toBeLessThan(task.tests.length - 2);
    const unseen = await countPasses(sandbox, { ...run, tests: hidden?.tests ?? [] });
    expect(unseen.kind === 'passed' && unseen.passCount).toBeLessThan((hidden?.tests.length ?? 0) - 3);
  });

  it('sends nothing of what it hides', () => {
    const sent = subnet.taskCodec.encode(made);
    expect(subnet.taskCodec.decode(sent)).toEqual({ task });
    expect(CodeTask.decode(sent)).toEqual(task);
  });
});

it('an order is never the bug: one that contradicts itself sorts differently in every engine', () => {
  for (const module of SHIPPED_MODULES.filter(({ text }) => text.includes('.sort('))) {
    const source = renderModule(module, { random: seeded(base), own: seeded(base) });
    const line = source.typed.split('\n').find((each) => each.includes('.sort(')) ?? '';
    const random = seeded(`${base}/sorting`);
    const bugs = Array.from({ length: 400 }, () => drawBug(source, random)).filter((bug) => bug !== undefined);
    expect(bugs.length).toBeGreaterThan(100);
    for (const bug of bugs.filter(({ family }) => family !== 'missing')) {
      expect(plantBugs(source, [bug]).typed).toContain(line);
    }
  }
});

it('different seeds give different tasks', () => {
  expect(new Set(seeds.map((seed) => challenge(seed).task.task.source)).size).toBe(seeds.length);
});

it('modules in which no bug can be seen are refused', async () => {
  const { nextCodeChallenge } = await import('../../../src/code/tasks/next-challenge.ts');
  const constant = {
    id: 'constant',
    description: '',
    text: 'export function $main()‹: number› {\n  return 1;\n}',
    names: { main: ['one'] },
    numbers: {},
    call: () => [],
  };
  expect(() => nextCodeChallenge([constant], { random: seeded('x'), own: seeded('y') })).toThrow(
    'no task in 20 draws from 1 modules',
  );
  expect(() =>
    renderModule({ ...constant, text: 'const $gone = 1;' }, { random: seeded('x'), own: seeded('y') }),
  ).toThrow('the module constant uses gone');
});
