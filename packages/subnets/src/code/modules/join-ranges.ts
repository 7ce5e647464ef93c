import type { CodeModule } from '../tasks/code-module.ts';
import { between, listOf } from '../tasks/draw.ts';

export const joinRanges: CodeModule = {
  id: 'join-ranges',
  description:
    'Joins ranges [start, end] that overlap or lie no further apart than a gap, and leaves out what is shorter than a least length afterwards. The result is in order.',
  text: `const $gap = #gap;
const $shortest = #shortest;

export function $main($items‹: number[][]›)‹: number[][]› {
  const $sorted = [...$items].sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0) || (one[1] ?? 0) - (other[1] ?? 0));
  const $joined‹: number[][]› = [];
  for (const $item of $sorted) {
    const $low = $item[0] ?? 0;
    const $high = $item[1] ?? 0;
    const $current = $joined[$joined.length - 1];
    if ($current !== undefined && «$low - ($current[1] ?? 0) <= $gap¦$low <= ($current[1] ?? 0) + $gap») {
      $current[1] = Math.max($current[1] ?? 0, $high);
    } else {
      $joined.push([$low, $high]);
    }
  }
  return $joined.filter((range) => «(range[1] ?? 0) - (range[0] ?? 0) >= $shortest¦$shortest <= (range[1] ?? 0) - (range[0] ?? 0)»);
}`,
  names: {
    main: ['joinRanges', 'mergeSpans', 'uniteIntervals', 'coalesce'],
    gap: ['GAP', 'TOLERANCE', 'SLACK', 'DISTANCE'],
    shortest: ['SHORTEST', 'LEAST', 'MINIMUM', 'FLOOR'],
    sorted: ['sorted', 'ordered', 'arranged', 'queue'],
    joined: ['joined', 'merged', 'united', 'spans'],
  },
  numbers: { gap: [1, 4], shortest: [2, 5] },
  call: (random) => [
    listOf(random, [1, 7], () => {
      const start = between(random, 0, 40);
      return [start, start + between(random, 0, 7)];
    }),
  ],
};
