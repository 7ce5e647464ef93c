import { describe, expect, it } from 'vitest';
import type { TaskResult } from '../../src/validator/ask-miner.ts';
import { createScoreBook, type ScoredRound } from '../../src/validator/score-book.ts';
import { testKey } from '../support/neurons.ts';

const a = testKey('//a').account;
const b = testKey('//b').account;

function result(hotkey: typeof a, score: number, taskId: string): TaskResult {
  const target = { uid: 1, hotkey, url: 'http://127.0.0.1:1' };
  return { target, taskId, kind: 'bytes', outcome: score > 0 ? 'ok' : 'timeout', score, elapsedMs: 7, attempts: 1 };
}

function round(block: bigint, results: readonly TaskResult[], changes: Partial<ScoredRound> = {}): ScoredRound {
  return { block, results, registered: [a, b], spared: new Set(), ...changes };
}

describe('a score book', () => {
  it('keeps the average and the last tasks of each miner, the newest last', () => {
    const book = createScoreBook(0.5, 2);
    for (const [index, score] of [0.8, 0.4, 0].entries()) {
      book.add(round(BigInt(index), [result(a, score, `t${index}`)], { spared: new Set([b]) }));
    }
    expect(book.averages().get(a)).toBeCloseTo(0.3, 12);
    expect(book.history(a)).toEqual([
      { block: 1n, taskId: 't1', kind: 'bytes', outcome: 'ok', score: 0.4, elapsedMs: 7 },
      { block: 2n, taskId: 't2', kind: 'bytes', outcome: 'timeout', score: 0, elapsedMs: 7 },
    ]);
    expect([book.lastAsked(a), book.lastAsked(b)]).toEqual([2n, undefined]);
    expect([book.averages().has(b), book.history(b)]).toEqual([false, []]);
  });

  it('forgets who left, also when it comes back', () => {
    const book = createScoreBook();
    book.add(round(1n, [result(a, 1, 't'), result(b, 1, 't')]));
    book.add(round(2n, [result(b, 1, 't')], { registered: [b] }));
    book.add(round(3n, [result(b, 1, 't')], { spared: new Set([a]) }));
    expect([...book.averages().keys()]).toEqual([b]);
    expect([book.history(a).length, book.history(b).length]).toEqual([0, 3]);
  });

  it('goes on with averages from elsewhere', () => {
    const book = createScoreBook(0.5);
    book.restore(new Map([[a, 0.5]]));
    book.add(round(5n, [result(a, 1, 't')]));
    expect(book.averages().get(a)).toBeCloseTo(0.75, 12);
  });
});
