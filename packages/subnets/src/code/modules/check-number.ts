import type { CodeModule } from '../tasks/code-module.ts';
import { between, listOf } from '../tasks/draw.ts';

export const checkNumber: CodeModule = {
  id: 'check-number',
  description:
    'Computes a check number of a list of digits: weights repeat in a cycle from the front, products of two digits count as the sum of their digits, and the result is what is missing to the next multiple of a modulus.',
  text: `const $modulus = #modulus;
const $cycle = #cycle;

function $helper($value‹: number›)‹: number› {
  return $value > 9 ? $value - 9 : $value;
}

export function $main($values‹: number[]›)‹: number› {
  let $total = #offset;
  for (let $i = 0; $i < $values.length; $i += 1) {
    const $factor = «($i % $cycle) + 1¦1 + ($i % $cycle)»;
    const $value = $values[$i] ?? 0;
    $total += $helper($factor * $value);
  }
  const $rest = $total % $modulus;
  if («$rest === 0¦!($rest > 0)») {
    return 0;
  }
  return $modulus - $rest;
}`,
  names: {
    main: ['checkNumber', 'controlDigit', 'checkDigit', 'guardNumber'],
    helper: ['fold', 'reduce', 'flatten', 'digitSum'],
    modulus: ['MODULUS', 'WHEEL', 'BASE', 'RING'],
    cycle: ['CYCLE', 'PERIOD', 'ROUND', 'TURN'],
    factor: ['factor', 'weight', 'multiplier', 'scale'],
  },
  numbers: { modulus: [7, 17], cycle: [2, 4], offset: [0, 6] },
  call: (random) => [listOf(random, [1, 9], () => between(random, 0, 9))],
};
