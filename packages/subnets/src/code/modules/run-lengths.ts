import type { CodeModule } from '../tasks/code-module.ts';
import { listOf, wordOf } from '../tasks/draw.ts';

export const runLengths: CodeModule = {
  id: 'run-lengths',
  description:
    'Packs a text: a run of the same letter that is long enough is written as its length and the letter, shorter runs as they are. A run longer than the longest length is written as several.',
  text: `const $minimum = #minimum;
const $longest = #longest;

function $helper($char‹: string›, $count‹: number›)‹: string› {
  if («$count < $minimum¦$minimum > $count») {
    return $char.repeat($count);
  }
  return String($count) + $char;
}

export function $main($text‹: string›)‹: string› {
  let $out = '';
  let $i = 0;
  while ($i < $text.length) {
    const $char = $text.charAt($i);
    let $count = 1;
    while («$count < $longest && $text.charAt($i + $count) === $char¦$text.charAt($i + $count) === $char && $count < $longest») {
      $count += 1;
    }
    $out += $helper($char, $count);
    $i += $count;
  }
  return $out;
}`,
  names: {
    main: ['packRuns', 'runLengths', 'squeeze', 'encodeRuns'],
    helper: ['writeRun', 'showRun', 'oneRun', 'runText'],
    minimum: ['MINIMUM', 'WORTH', 'SHORTEST', 'FLOOR'],
    longest: ['LONGEST', 'MAXIMUM', 'LIMIT', 'CEILING'],
  },
  numbers: { minimum: [2, 5], longest: [6, 9] },
  call: (random) => [listOf(random, [1, 6], () => wordOf(random, [1, 1], 4).repeat(1 + random.below(12))).join('')],
};
