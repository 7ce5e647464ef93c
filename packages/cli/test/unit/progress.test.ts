import { expect, test } from 'vitest';
import { createProgress } from '../../src/output/progress.ts';

function written(isTerminal: boolean) {
  const texts: string[] = [];
  const sink = { isTerminal, write: (text: string) => void texts.push(text), style: (_: string, text: string) => text };
  return { texts, sink };
}

const goal = { total: 4_000, isEstimate: true, what: 'blocks sealed' };

test('a bar is drawn over itself on a terminal, never overflows, and leaves nothing behind', () => {
  const { texts, sink } = written(true);
  const progress = createProgress(sink, goal);
  progress.show(1_000, 'head is 1');
  progress.show(9_000, 'head is 2');
  progress.end();
  progress.end();
  expect(texts).toEqual([
    `\r${'█'.repeat(6)}${'░'.repeat(18)} 1000 of about 4000 blocks sealed, head is 1\u001b[K`,
    `\r${'█'.repeat(24)} 9000 of about 4000 blocks sealed, head is 2\u001b[K`,
    '\r\u001b[K',
  ]);
});

test('lines come for every thousand elsewhere, without control characters', () => {
  const { texts, sink } = written(false);
  const progress = createProgress(sink, { ...goal, isEstimate: false });
  for (const done of [500, 999, 1_000, 1_500, 2_100]) progress.show(done, 'head');
  progress.end();
  expect(texts).toEqual(['1000 of 4000 blocks sealed, head\n', '2100 of 4000 blocks sealed, head\n']);
});
