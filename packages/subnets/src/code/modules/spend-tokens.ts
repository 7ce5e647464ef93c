import type { CodeModule } from '../tasks/code-module.ts';
import { between, listOf } from '../tasks/draw.ts';

export const spendTokens: CodeModule = {
  id: 'spend-tokens',
  description:
    'Limits a rate: a bucket begins full, one token comes in per interval of time up to its size, and a request takes some tokens if they are there. Returns for each request [time since the last, tokens] whether it was let in; a request that was refused still counts for time.',
  text: `const $capacity = #capacity;
const $interval = #interval;

export function $main($items‹: number[][]›)‹: boolean[]› {
  const $out‹: boolean[]› = [];
  let $rest = $capacity;
  let $time = 0;
  for (const $item of $items) {
    $time += $item[0] ?? 0;
    const $fresh = Math.floor($time / $interval);
    $time -= «$fresh * $interval¦$interval * $fresh»;
    $rest = Math.min($capacity, $rest + $fresh);
    const $high = $item[1] ?? 0;
    if («$high <= $rest¦$rest >= $high») {
      $rest -= $high;
      $out.push(true);
    } else {
      $out.push(false);
    }
  }
  return $out;
}`,
  names: {
    main: ['spendTokens', 'letIn', 'throttle', 'rateLimit'],
    capacity: ['CAPACITY', 'BUCKET', 'FULL', 'BURST'],
    interval: ['INTERVAL', 'PERIOD', 'REFILL', 'PAUSE'],
    fresh: ['fresh', 'gained', 'arrived', 'added'],
  },
  numbers: { capacity: [4, 8], interval: [3, 7] },
  call: (random) => [listOf(random, [2, 9], () => [between(random, 0, 12), between(random, 1, 5)])],
};
