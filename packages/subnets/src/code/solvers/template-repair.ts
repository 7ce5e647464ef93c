/**
 * Pure: the balanced miner. It knows how such modules are usually written, and writes the lines that look wrong the usual
 * way. It runs no test, so it cannot know whether it was right, and sees neither wrong numbers nor missing lines.
 */
import type { CodeAnswer, CodeTask } from '@yumanet/protocol/messages';
import { diffLines } from '../patch.ts';

/** A shape that is hardly ever meant, and what usually is. */
interface RepairTemplate {
  readonly shape: RegExp;
  readonly repair: string;
}

/** Tried in this order on every line; each one that fits is applied. */
const TEMPLATES: readonly RepairTemplate[] = [
  // A loop over indexes begins at 0, ends before the length and goes up.
  { shape: /^( *for \(let (\w+)) = [1-3]; (\w+ .*\.length)/, repair: '$1 = 0; $3' },
  { shape: /^( *for \(let (\w+) = \w+; )\w+ (?:<=|>|>=) (\w+\.length; )/, repair: '$1$2 < $3' },
  { shape: /^( *for \(let (\w+) = \w+; )(?!\2 )\w+ (<=? .*; )/, repair: '$1$2 $3' },
  { shape: /^( *for \(let (\w+) = .*; )\w+ (?:\+|-|\*)= \d+\)/, repair: '$1$2 += 1)' },
  { shape: /^( *while \(\w+) (?:<=|>|>=) (\w+\.length\))/, repair: '$1 < $2' },
  // What counts or collects begins empty and grows.
  { shape: /^( *)(\w+) (?:-|\*)= (1;|\w+\[)/, repair: '$1$2 += $3' },
  { shape: /^( *(?:total|sum|running|accumulated)) (?:-|\*)= (\w+;)/, repair: '$1 += $2' },
  // The last element, and a missing one.
  { shape: /(\w+)\[\1\.length (?:\+ \d|- [02-9])\]/g, repair: '$1[$1.length - 1]' },
  { shape: /\?\? [1-3]\b/g, repair: '?? 0' },
  { shape: /=== undefined( &&|\) \{$)/, repair: '!== undefined$1' },
  { shape: /typeof (\w+) !== /, repair: 'typeof $1 === ' },
  { shape: /\.length (?:!==|<|>=) 0 \?/, repair: '.length === 0 ?' },
  { shape: /\.length === 0 (&&|\) \{)/, repair: '.length > 0 $1' },
  // Borders: a part of two is joined by "and", a value is kept between a floor and a ceiling.
  { shape: /Math\.min\(0, /, repair: 'Math.max(0, ' },
  { shape: /Math\.(?:ceil)\((\w+ \/ )/, repair: 'Math.floor($1' },
  // A variable compared with itself, or taken from itself.
  { shape: /indexOf\(\w+\) !== -1/, repair: 'indexOf(char) === -1' },
];

export function templateRepair({ source }: CodeTask): CodeAnswer {
  const lines = source
    .split('\n')
    .map((line) => TEMPLATES.reduce((text, { shape, repair }) => text.replace(shape, repair), line));
  return { edits: diffLines(source, lines.join('\n')) };
}
