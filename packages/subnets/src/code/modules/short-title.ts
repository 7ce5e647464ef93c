import type { CodeModule } from '../tasks/code-module.ts';
import { listOf, wordOf } from '../tasks/draw.ts';

export const shortTitle: CodeModule = {
  id: 'short-title',
  description:
    'Makes a title of a text: short words are left out unless they come first, and words are taken from the front as long as the whole, with a dash between two words, does not grow beyond a limit.',
  text: `const $minimum = #minimum;
const $limit = #limit;

export function $main($text‹: string›)‹: string› {
  const $words = $text.split(' ');
  let $out = '';
  for (let $i = 0; $i < $words.length; $i += 1) {
    const $word = $words[$i] ?? '';
    if («$i > 0 && $word.length < $minimum¦$word.length < $minimum && $i > 0») {
      continue;
    }
    const $rest = $out.length === 0 ? $word : $out + '-' + $word;
    if («$rest.length > $limit¦$limit < $rest.length») {
      break;
    }
    $out = $rest;
  }
  return $out;
}`,
  names: {
    main: ['shortTitle', 'makeSlug', 'titleOf', 'toHandle'],
    minimum: ['MINIMUM', 'SHORTEST', 'LEAST', 'WORD_FLOOR'],
    limit: ['LIMIT', 'MAXIMUM', 'LONGEST', 'ROOM'],
  },
  numbers: { minimum: [2, 5], limit: [12, 30] },
  call: (random) => [listOf(random, [1, 9], () => wordOf(random, [1, 7])).join(' ')],
};
