import type { CodeModule } from '../tasks/code-module.ts';
import { listOf, wordOf } from '../tasks/draw.ts';

export const wrapLines: CodeModule = {
  id: 'wrap-lines',
  description:
    'Breaks a text into lines of at most so many characters, between words. A word that is longer than a line is cut. The first line is shorter by an indent.',
  text: `const $width = #width;
const $indent = #indent;

export function $main($text‹: string›)‹: string[]› {
  const $out‹: string[]› = [];
  let $current = '';
  let $limit = $width - $indent;
  for (const $item of $text.split(' ')) {
    let $word = $item;
    if («$current.length > 0 && $current.length + 1 + $word.length > $limit¦$current.length !== 0 && $current.length + $word.length >= $limit») {
      $out.push($current);
      $current = '';
      $limit = $width;
    }
    while ($word.length > $limit) {
      $out.push($word.slice(0, $limit));
      $word = $word.slice($limit);
      $limit = $width;
    }
    $current = $current.length === 0 ? $word : $current + ' ' + $word;
  }
  if («$current.length > 0¦$current !== ''») {
    $out.push($current);
  }
  return $out;
}`,
  names: {
    main: ['wrapLines', 'breakText', 'layOut', 'foldText'],
    width: ['WIDTH', 'COLUMNS', 'MARGIN', 'LINE_SIZE'],
    indent: ['INDENT', 'INSET', 'HANG', 'LEAD'],
  },
  numbers: { width: [8, 14], indent: [1, 4] },
  call: (random) => [listOf(random, [1, 8], () => wordOf(random, [1, 18], 6)).join(' ')],
};
