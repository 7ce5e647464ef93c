/**
 * Pure: two miners that know how such modules are usually written, and write the lines that look wrong the usual way. The
 * poor one knows loops alone. Neither runs a test, so neither can know whether it was right, and both see neither wrong
 * numbers nor missing lines.
 */
import type { CodeAnswer, CodeTask } from '@yumanet/protocol/messages';
import { diffLines } from '../patch.ts';

/** A shape that is hardly ever meant, and what usually is. */
interface RepairTemplate {
  readonly shape: RegExp;
  readonly repair: string;
}

/** Tried in this order on every line; each one that fits is applied. */
const LOOP_TEMPLATES: readonly RepairTemplate[] = [
  // A loop over indexes begins at 0, ends before the length and goes up.
  { shape: /^( *for \(let (\w+)) = [1-3]; (\w+ .*\.length)/, repair: '$1 = 0; $3' },
  { shape: /^( *for \(let (\w+) = \w+; )\w+ (?:<=|>|>=) (\w+\.length; )/, repair: '$1$2 < $3' },
  { shape: /^( *for \(let (\w+) = \w+; )(?!\2 )\w+ (<=? .*; )/, repair: '$1$2 $3' },
  { shape: /^( *for \(let (\w+) = .*; )\w+ (?:\+|-|\*)= \d+\)/, repair: '$1$2 += 1)' },
  { shape: /^( *while \(\w+) (?:<=|>|>=) (\w+\.length\))/, repair: '$1 < $2' },
];

const ALL_TEMPLATES: readonly RepairTemplate[] = [
  ...LOOP_TEMPLATES,
  // What counts or collects begins empty and grows.
  { shape: /^( *)(\w+) (?:-|\*)= (1;|\w+\[)/, repair: '$1$2 += $3' },
  { shape: /^( *\w*(?:Total|Sum|Running|Accumulated)) (?:-|\*)= (\w+;)/, repair: '$1 += $2' },
  // The last element, and a missing one.
  { shape: /(\w+)\[\1\.length (?:\+ \d|- [02-9])\]/g, repair: '$1[$1.length - 1]' },
  { shape: /\?\? [1-3]\b/g, repair: '?? 0' },
  { shape: /=== undefined( &&|\) \{$)/, repair: '!== undefined$1' },
  { shape: /typeof (\w+) !== /, repair: 'typeof $1 === ' },
  { shape: /\.length (?:!==|<|>=) 0 \?/, repair: '.length === 0 ?' },
  { shape: /\.length === 0 (&&|\) \{)/, repair: '.length > 0 $1' },
  // Borders: a value is kept between a floor and a ceiling.
  { shape: /Math\.min\(0, /, repair: 'Math.max(0, ' },
  { shape: /(\w+\.length) \+ 1\)/, repair: '$1 - 1)' },
  { shape: /Math\.min\(([A-Z_]+), Math\.min\(/, repair: 'Math.max($1, Math.min(' },
  { shape: /Math\.max\(([A-Z_]+), Math\.max\(/, repair: 'Math.max($1, Math.min(' },
  { shape: /Math\.max\(([A-Z_]+, \w+ [+-] )/, repair: 'Math.min($1' },
  // Within two borders is "and", outside them is "or".
  { shape: /(\w+ >= \w+) \|\| (\w+ <= \w+)/, repair: '$1 && $2' },
  { shape: /(\w+ < \w+) && (\w+ > \w+) \?/, repair: '$1 || $2 ?' },
  { shape: /(> 0|!== 0|< 2|undefined|< [A-Z_]+) \|\| /, repair: '$1 && ' },
  { shape: / && \(one/, repair: ' || (one' },
  // Texts are joined, nothing is multiplied up, and what is wrapped around is a remainder.
  { shape: / - ('[^']*')/g, repair: ' + $1' },
  { shape: /String\((\w+)\) - /, repair: 'String($1) + ' },
  { shape: /^( *\w*(?:Result|Output|Built|Answer)) -= /, repair: '$1 += ' },
  { shape: /^( *\w+) \*= /, repair: '$1 += ' },
  { shape: /(const \w+ = \w+) \* ([A-Z_]+;)/, repair: '$1 % $2' },
  { shape: /\((\w+) \* ([A-Z_]+)\)/, repair: '($1 % $2)' },
  // One thing is looked for, not everything else.
  { shape: /\((\w+) !== ('\w+')\) \{/, repair: '($1 === $2) {' },
  { shape: /(\w+) === ''\) \{/, repair: "$1 !== '') {" },
  { shape: /\] !== 1\)/, repair: '] === 1)' },
  { shape: /(\w+) !== ([A-Z_]+|0) \?/, repair: '$1 === $2 ?' },
  { shape: /else if \((\w+) !== 0\)/, repair: 'else if ($1 === 0)' },
];

/** What a miner of this sort knows. */
export type TemplateKnowledge = 'loops' | 'all';

export function templateRepair({ source }: CodeTask, knowledge: TemplateKnowledge): CodeAnswer {
  const templates = knowledge === 'all' ? ALL_TEMPLATES : LOOP_TEMPLATES;
  const repair = (line: string): string =>
    templates.reduce((text, { shape, repair }) => text.replace(shape, repair), line);
  return { edits: diffLines(source, source.split('\n').map(repair).join('\n')) };
}
