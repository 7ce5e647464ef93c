import type { CodeModule } from '../tasks/code-module.ts';
import { between, listOf } from '../tasks/draw.ts';

export const smoothReadings: CodeModule = {
  id: 'smooth-readings',
  description:
    'Smooths readings: each becomes the mean, rounded down, of itself and so many readings before it as there are, up to a window. A reading that is further from its mean than a tolerance stays as it is.',
  text: `const $window = #window;
const $tolerance = #tolerance;

export function $main($values‹: number[]›)‹: number[]› {
  const $out‹: number[]› = [];
  for (let $i = 0; $i < $values.length; $i += 1) {
    const $low = Math.max(0, $i - $window + 1);
    let $total = 0;
    for (let $j = $low; $j <= $i; $j += 1) {
      $total += $values[$j] ?? 0;
    }
    const $value = $values[$i] ?? 0;
    const $mean = Math.floor($total / ($i - $low + 1));
    const $apart = «Math.abs($value - $mean)¦Math.abs($mean - $value)»;
    $out.push(«$apart > $tolerance ? $value : $mean¦$apart <= $tolerance ? $mean : $value»);
  }
  return $out;
}`,
  names: {
    main: ['smoothReadings', 'movingMean', 'flattenNoise', 'calm'],
    window: ['WINDOW', 'MEMORY', 'REACH', 'DEPTH'],
    tolerance: ['TOLERANCE', 'SPIKE', 'ALLOWED', 'JUMP'],
    mean: ['mean', 'average', 'typical', 'centre'],
    apart: ['apart', 'distance', 'difference', 'deviation'],
  },
  numbers: { window: [2, 5], tolerance: [6, 12] },
  call: (random) => [listOf(random, [1, 9], () => between(random, 0, 30))],
};
