/** The three reference miners of the code subnet are in order over many tasks, and none is ever rejected. */
import { afterAll, describe, expect, it } from 'vitest';
import { findSubnet } from '../../src/find-subnet.ts';
import { codeSubnetUnderTest, seeded } from '../support/code-subnet-under-test.ts';

/** Always the same tasks: a mean over random ones would fail once in a while. */
const TASK_COUNT = 120;
const SEARCHED_COUNT = 10;
/** A dozen searches, on a machine that is busy with other tests. */
const SEARCH_MS_MAX = 300_000;
const base = process.env['YUMANET_SEED'] ?? '0';
const { challenge, judge, sandbox, signal, subnet } = codeSubnetUnderTest();
afterAll(() => sandbox.close());

async function meanScore(skill: number, count: number): Promise<number> {
  let sum = 0;
  for (let index = 0; index < count; index += 1) {
    const { kind, task } = challenge(`skills/${index}`);
    const { rejected, score } = await judge(task, await subnet.solve({ task: task.task }, { kind, skill, signal }));
    expect(rejected).toBeUndefined();
    sum += score;
  }
  return sum / count;
}

describe('over many tasks', () => {
  it('who knows more ways to write a module earns more, and neither earns much', {
    timeout: SEARCH_MS_MAX,
  }, async () => {
    const loops = await meanScore(1, TASK_COUNT);
    const templates = await meanScore(2, TASK_COUNT);
    expect(loops).toBeGreaterThan(0);
    expect(templates).toBeGreaterThan(loops * 1.5);
    expect(templates).toBeLessThan(0.35);
  });

  it('the search repairs more than it leaves', { timeout: SEARCH_MS_MAX }, async () => {
    expect(await meanScore(3, SEARCHED_COUNT)).toBeGreaterThan(0.35);
  });

  it('the search finds the same patch again', { timeout: SEARCH_MS_MAX }, async () => {
    const { kind, task } = challenge(`${base}/again`);
    const patches = [
      await subnet.solve(task, { kind, skill: 3, signal }),
      await subnet.solve(task, { kind, skill: 3, signal }),
    ];
    expect(patches[1]).toEqual(patches[0]);
  });
});

describe('as the programs find it', () => {
  it('takes bytes and gives bytes', async () => {
    const code = findSubnet('code');
    const task = code?.nextTask(seeded(base));
    const options = { kind: task?.kind ?? '', skill: 2, signal };
    const answer = await code?.solve(task?.payload ?? new Uint8Array(), options);
    const review = await task?.review(answer ?? new Uint8Array(), 10, signal);
    expect(review?.rejected).toBeUndefined();
    expect(review?.score).toBeGreaterThanOrEqual(0);
    expect(await task?.review(Uint8Array.of(255), 10, signal)).toEqual({ score: 0, rejected: 'malformed_answer' });
  });
});
