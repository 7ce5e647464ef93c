import type { CodeModule } from '../tasks/code-module.ts';
import { between, listOf, pick } from '../tasks/draw.ts';

export const gradePoints: CodeModule = {
  id: 'grade-points',
  description:
    'Grades a list of points: the lowest is left out when there are enough, the mean of the others is rounded down, and three borders, each part of the better grade, decide between four letters.',
  text: `const $top = #top;
const $middle = #middle;
const $bottom = #bottom;
const $enough = #enough;

function $helper($values‹: number[]›)‹: number› {
  let $total = 0;
  let $low = $values[0] ?? 0;
  for (const $value of $values) {
    $total += $value;
    $low = Math.min($low, $value);
  }
  if («$values.length >= $enough¦$enough <= $values.length») {
    return Math.floor(($total - $low) / ($values.length - 1));
  }
  return Math.floor($total / $values.length);
}

export function $main($values‹: number[]›)‹: string› {
  const $mean = $helper($values);
  if ($mean >= $top) {
    return 'A';
  }
  if ($mean >= $middle) {
    return 'B';
  }
  return «$mean >= $bottom ? 'C' : 'D'¦$mean < $bottom ? 'D' : 'C'»;
}`,
  names: {
    main: ['gradePoints', 'gradeOf', 'letterFor', 'judge'],
    helper: ['trimmedMean', 'meanOf', 'average', 'middleOf'],
    top: ['TOP', 'BEST', 'UPPER', 'A_FROM'],
    middle: ['MIDDLE', 'GOOD', 'CENTRE', 'B_FROM'],
    bottom: ['BOTTOM', 'PASS', 'LOWER', 'C_FROM'],
    enough: ['ENOUGH', 'MANY', 'TRIM_FROM', 'COUNTED'],
    mean: ['mean', 'midpoint', 'typical', 'centred'],
  },
  numbers: { top: [80, 90], middle: [60, 70], bottom: [40, 50], enough: [3, 5] },
  call: (random, { top, middle, bottom }) => {
    const around = pick(random, [top ?? 0, middle ?? 0, bottom ?? 0]);
    return [listOf(random, [1, 6], () => around + between(random, -3, 3))];
  },
};
