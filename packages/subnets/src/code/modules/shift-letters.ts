import type { CodeModule } from '../tasks/code-module.ts';
import { listOf, pick, wordOf } from '../tasks/draw.ts';

export const shiftLetters: CodeModule = {
  id: 'shift-letters',
  description:
    'Hides a text: each letter moves on in the alphabet by a shift that grows from letter to letter and begins anew after a space; other characters stay, and do not make the shift grow.',
  text: `const $alphabet = 'abcdefghijklmnopqrstuvwxyz';
const $base = #base;
const $growth = #growth;

export function $main($text‹: string›)‹: string› {
  let $out = '';
  let $shift = $base;
  for (const $char of $text) {
    const $i = $alphabet.indexOf($char);
    if («$i < 0¦$i === -1») {
      $out += $char;
      if ($char === ' ') {
        $shift = $base;
      }
      continue;
    }
    $out += $alphabet.charAt(«($i + $shift) % 26¦($shift + $i) % $alphabet.length»);
    $shift += $growth;
  }
  return $out;
}`,
  names: {
    main: ['shiftLetters', 'conceal', 'scramble', 'encipher'],
    alphabet: ['ALPHABET', 'LETTERS', 'RING', 'WHEEL'],
    base: ['BASE', 'BEGIN', 'FIRST_SHIFT', 'OPENING'],
    growth: ['GROWTH', 'STRIDE', 'INCREASE', 'PACE'],
    shift: ['shift', 'move', 'turn', 'delta'],
  },
  numbers: { base: [2, 12], growth: [1, 7] },
  call: (random) => [listOf(random, [1, 3], () => wordOf(random, [1, 6])).join(pick(random, [' ', '!', '. ']))],
};
