import type { CodeModule } from '../tasks/code-module.ts';
import { between, pick } from '../tasks/draw.ts';

export const spellDuration: CodeModule = {
  id: 'spell-duration',
  description:
    'Writes a number of ticks in three units, the largest first. Units with nothing in them are left out, and at most two units are written. No ticks at all are written as zero of the smallest unit.',
  text: `const $small = #small;
const $large = #large;

export function $main($value‹: number›)‹: string› {
  const $ticks = $value % $small;
  const $whole = Math.floor($value / $small);
  const $beats = $whole % $large;
  const $bars = Math.floor($whole / $large);
  const $words‹: string[]› = [];
  if ($bars > 0) {
    $words.push($bars + 'x');
  }
  if («$beats > 0¦$beats !== 0») {
    $words.push($beats + 'y');
  }
  if («$ticks > 0 && $words.length < 2¦$words.length < 2 && $ticks > 0») {
    $words.push($ticks + 'z');
  }
  return $words.length === 0 ? '0z' : $words.join(' ');
}`,
  names: {
    main: ['spellDuration', 'showTime', 'writeSpan', 'formatTicks'],
    small: ['SMALL', 'MINOR', 'TICKS_PER_BEAT', 'INNER'],
    large: ['LARGE', 'MAJOR', 'BEATS_PER_BAR', 'OUTER'],
    ticks: ['ticks', 'units', 'grains', 'crumbs'],
    whole: ['whole', 'full', 'upper', 'quotient'],
    beats: ['beats', 'mids', 'middle', 'blocks'],
    bars: ['bars', 'tops', 'heads', 'larges'],
  },
  numbers: { small: [7, 60], large: [5, 24] },
  call: (random, { small, large }) => {
    const beat = small ?? 1;
    const bar = beat * (large ?? 1);
    return [
      pick(random, [0, 1, bar, 2 * bar]) +
        pick(random, [0, 1, 2, 3]) * beat +
        pick(random, [0, between(random, 0, beat)]),
    ];
  },
};
