/**
 * Twenty epochs of the code subnet: real tasks, answers, judging, averages, weights and epochs; only the time that each
 * miner takes is set, so that the numbers are the same everywhere.
 */
import { toAccountId } from '@yumanet/protocol';
import type { CodeAnswer } from '@yumanet/protocol/messages';
import { type Averages, updateAverages } from '@yumanet/sdk/validator';
import type { SparseRowU16 } from '@yumanet/yuma';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPasses } from '../../src/code/count-passes.ts';
import { applyPatch } from '../../src/code/patch.ts';
import type { CodeChallenge } from '../../src/code/tasks/code-challenge.ts';
import { EMPTY_PATCH, hardCode } from '../support/code-cheats.ts';
import { codeSubnetUnderTest } from '../support/code-subnet-under-test.ts';
import { contestEpoch, EPOCH_RAO, VALIDATOR_COUNT } from '../support/contest-epoch.ts';

const EPOCHS = 20;
/** Some 40 searches, on a machine that is busy with other tests. */
const CONTEST_MS_MAX = 600_000;
const HONEST = ['search', 'templates', 'loops'] as const;
const CHEATS = ['relay', 'stale copy', 'hard-coder', 'empty patch'] as const;
const MINERS = [...HONEST, ...CHEATS];
type Miner = (typeof MINERS)[number];

/** How long each takes, in milliseconds. The relay has the answer of the search of this round, the stale copy that of the last. */
const ELAPSED_MS: Readonly<Record<Miner, number>> = {
  search: 1_500,
  templates: 20,
  loops: 20,
  relay: 1_700,
  'stale copy': 20,
  'hard-coder': 50,
  'empty patch': 5,
};

const { challenge, judge, sandbox, signal, subnet } = codeSubnetUnderTest();
afterAll(() => sandbox.close());

const hotkeys = new Map(MINERS.map((miner, index) => [miner, toAccountId(String(index).padStart(64, '0'))]));
const earned = new Map<Miner, bigint>(MINERS.map((miner) => [miner, 0n]));
let hardCoderPassesShown = 0;

type PerMiner<T> = Readonly<Record<Miner, T>>;

/** Every miner of a round has a task of its own; the copiers have an answer to somebody else's. */
async function answersOf(
  tasks: PerMiner<CodeChallenge>,
  kind: string,
  before: CodeAnswer,
): Promise<PerMiner<CodeAnswer>> {
  const solve = (miner: Miner, skill: number) => subnet.solve({ task: tasks[miner].task }, { kind, skill, signal });
  const search = await solve('search', 3);
  return {
    search,
    templates: await solve('templates', 2),
    loops: await solve('loops', 1),
    relay: search,
    'stale copy': before,
    'hard-coder': hardCode(tasks['hard-coder'].task),
    'empty patch': EMPTY_PATCH,
  };
}

function tasksOf(seed: string): { readonly kind: string; readonly tasks: PerMiner<CodeChallenge> } {
  const made = MINERS.map((miner) => [miner, challenge(seed, miner)] as const);
  const tasks = Object.fromEntries(made.map(([miner, { task }]) => [miner, task])) as PerMiner<CodeChallenge>;
  return { kind: made[0]?.[1].kind ?? '', tasks };
}

async function passesAllShown({ task }: CodeChallenge, answer: CodeAnswer): Promise<boolean> {
  const source = applyPatch(task.source, answer.edits)?.source ?? '';
  const { functionName, tests } = task;
  const result = await countPasses(sandbox, { source, functionName, tests, isFreshEngine: true, signal });
  return result.kind === 'passed' && result.passCount === tests.length;
}

beforeAll(async () => {
  const averages: Averages[] = Array.from({ length: VALIDATOR_COUNT }, () => new Map());
  let lastSearch = EMPTY_PATCH;
  let bonds: readonly SparseRowU16[] = [];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const validator of averages.keys()) {
      const { kind, tasks } = tasksOf(`contest/${validator}/${epoch}`);
      const answers = await answersOf(tasks, kind, lastSearch);
      lastSearch = answers.search;
      if (await passesAllShown(tasks['hard-coder'], answers['hard-coder'])) hardCoderPassesShown += 1;
      const scores = new Map(
        await Promise.all(
          MINERS.map(async (miner) => {
            const { score } = await judge(tasks[miner], answers[miner], ELAPSED_MS[miner]);
            return [hotkeys.get(miner) ?? toAccountId(''), score] as const;
          }),
        ),
      );
      averages[validator] = updateAverages(averages[validator] ?? new Map(), scores, {
        registered: [...hotkeys.values()],
      });
    }
    const rows = averages.map((of) => [...hotkeys.values()].map((hotkey) => of.get(hotkey) ?? 0));
    const output = contestEpoch(epoch, rows, bonds);
    bonds = output.bonds;
    for (const [index, miner] of MINERS.entries()) {
      const paid = output.serverEmission[VALIDATOR_COUNT + index] ?? 0n;
      earned.set(miner, (earned.get(miner) ?? 0n) + paid);
    }
  }
  const lines = MINERS.map((miner) => `${miner.padEnd(12)} ${(Number(of(miner)) / 1e9).toFixed(3).padStart(8)} alpha`);
  process.stdout.write(`the code contest, ${EPOCHS} epochs\n${lines.join('\n')}\n`);
}, CONTEST_MS_MAX);

function of(miner: Miner): bigint {
  return earned.get(miner) ?? 0n;
}

describe('over twenty epochs', () => {
  it('nobody earns more than the miner that searches', () => {
    for (const miner of MINERS.filter((one) => one !== 'search')) expect(of(miner)).toBeLessThan(of('search'));
  });

  it('the honest miners are in the order of their skill, well apart', () => {
    expect(of('search')).toBeGreaterThan(2n * of('templates'));
    expect(of('templates')).toBeGreaterThan(of('loops'));
    expect(of('loops')).toBeGreaterThan(0n);
  });

  it('the hard-coder passes every test it was shown, and earns nothing', () => {
    expect(hardCoderPassesShown).toBe(EPOCHS * VALIDATOR_COUNT);
    expect(of('hard-coder')).toBe(0n);
  });

  it.each(['empty patch', 'stale copy', 'relay'] as const)('the %s earns nothing', (miner) => {
    expect(of(miner)).toBe(0n);
  });

  it('pays miners half of what there is, but for what rounds off', () => {
    const total = [...earned.values()].reduce((sum, rao) => sum + rao, 0n);
    const half = (BigInt(EPOCHS) * EPOCH_RAO) / 2n;
    expect(half - total).toBeLessThan(1_000n);
    expect(half - total).toBeGreaterThanOrEqual(0n);
  });
});
