import type { CodeModule } from '../tasks/code-module.ts';
import { between, listOf, pick } from '../tasks/draw.ts';

export const stackSums: CodeModule = {
  id: 'stack-sums',
  description:
    'Computes with a stack: a number is put on it, "a" adds the two upper ones, "s" subtracts the upper one from the one below, "m" multiplies them, "d" doubles the upper one. An operation that lacks a number is skipped. Results stay between a lower and an upper bound.',
  text: `const $ceiling = #ceiling;
const $bottom = 0 - #bottom;

function $helper($value‹: number›)‹: number› {
  return Math.max($bottom, Math.min($ceiling, $value));
}

export function $main($items‹: (number | string)[]›)‹: number[]› {
  const $stack‹: number[]› = [];
  for (const $item of $items) {
    if (typeof $item === 'number') {
      $stack.push($item);
    } else if ($item === 'd') {
      const $high = $stack.pop();
      if ($high !== undefined) {
        $stack.push($helper(«$high * 2¦$high + $high»));
      }
    } else if («$stack.length >= 2¦$stack.length > 1») {
      const $high = $stack.pop() ?? 0;
      const $low = $stack.pop() ?? 0;
      if ($item === 'a') {
        $stack.push($helper(«$low + $high¦$high + $low»));
      } else if ($item === 's') {
        $stack.push($helper($low - $high));
      } else {
        $stack.push($helper(«$low * $high¦$high * $low»));
      }
    }
  }
  return $stack;
}`,
  names: {
    main: ['stackSums', 'calculate', 'evaluate', 'reckon'],
    helper: ['bounded', 'clamp', 'within', 'keepIn'],
    ceiling: ['CEILING', 'UPPER', 'MAXIMUM', 'ROOF'],
    bottom: ['BOTTOM', 'LOWER', 'MINIMUM', 'GROUND'],
    stack: ['stack', 'pile', 'heap', 'store'],
  },
  numbers: { ceiling: [20, 60], bottom: [5, 20] },
  call: (random) => [
    listOf(random, [3, 12], () =>
      pick<number | string>(random, [between(random, 0, 12), between(random, 0, 12), 'a', 's', 'm', 'd']),
    ),
  ],
};
