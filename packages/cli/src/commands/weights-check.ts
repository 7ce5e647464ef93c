import { lintWeights, type WeightsLint } from '@yumanet/yuma';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { readBoundedFile } from '../files/read-bounded-file.ts';
import { EXIT } from '../output/cli-error.ts';
import { type Column, formatTable } from '../output/table.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { decimalText } from '../weights/decimal-text.ts';
import { type ParsedScores, parseScores } from '../weights/parse-scores.ts';

const COLUMNS: readonly Column[] = [
  { title: 'UID', align: 'right' },
  { title: 'SCORE', align: 'right' },
  { title: 'SHARE', align: 'right' },
  { title: 'U16', align: 'right' },
  { title: '' },
];
const CONFORMING_COLUMN: Column = { title: 'CLIPPED U16', align: 'right' };

/** Decimals of a share; u16 weights have about five. */
const SHARE_DECIMALS = 6;
const U16_MAX = 65_535;

const SCORES_FILE = {
  /** As of standard input. */
  bytesMax: 8 * 1_024 * 1_024,
  remedy: 'Name a file that exists, or - for standard input.',
  largest: 'A subnet has 65,536 uids at most.',
};

/** `yumanet weights check [FILE|-]` */
export const weightsCheckCommand: CommandDefinition = {
  path: ['weights', 'check'],
  summary: 'Scores as u16 weights: which positive ones vanish (exit 1), and the steps that keep them',
  arguments: [['[file]', 'a JSON list of scores or CSV of uid,score; standard input without it or for -']],
  example: 'yumanet weights check scores.csv',
  async run(context, invocation) {
    const scores = parseScores(await readScores(context, textArgument(invocation, 0) ?? '-'));
    const lint = lintWeights(scores.scaled);
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, lintJson(scores, lint));
    else writeLint(out, scores, lint);
    return lint.vanished.length === 0 ? EXIT.ok : EXIT.failed;
  },
};

async function readScores({ folder, readStandardInput }: CliContext, path: string): Promise<string> {
  if (path === '-') return readStandardInput();
  return new TextDecoder().decode(readBoundedFile(folder, path, SCORES_FILE));
}

/** Scores and shares are decimal text: nothing is rounded on the way. */
function lintJson(scores: ParsedScores, { weights, vanished, conforming }: WeightsLint) {
  const uidsOf = (indexes: readonly number[]) => indexes.map((index) => scores.uids[index]);
  return {
    scores: scores.uids.map((uid, index) => ({
      uid,
      score: scores.texts[index],
      share: shareText(scores, index),
      u16: weights[index],
      vanishes: vanished.includes(index),
      conforming_u16: conforming.weights[index],
    })),
    vanished: uidsOf(vanished),
    conforming: {
      clip_at: decimalText(conforming.clipAt, scores.exponent),
      clipped: uidsOf(conforming.clipped),
      normalise_by: decimalText(conforming.clipAt, scores.exponent),
      quantise_by: U16_MAX,
    },
  };
}

function writeLint(out: TextSink, scores: ParsedScores, lint: WeightsLint): void {
  const { weights, vanished, conforming } = lint;
  const isVanishing = vanished.length > 0;
  const lost = new Set(vanished);
  const rows = scores.uids.map((uid, index) => [
    String(uid),
    scores.texts[index] ?? '',
    shareText(scores, index),
    String(weights[index] ?? 0),
    lost.has(index) ? out.style('yellow', 'vanishes') : '',
    ...(isVanishing ? [String(conforming.weights[index] ?? 0)] : []),
  ]);
  out.write(formatTable(isVanishing ? [...COLUMNS, CONFORMING_COLUMN] : COLUMNS, rows));
  writeLine(out, '');
  if (isVanishing) writeSteps(out, scores, lint);
  else writeLine(out, 'No positive score vanishes.');
}

function writeSteps(out: TextSink, { exponent, scaled }: ParsedScores, { vanished, conforming }: WeightsLint): void {
  const positiveCount = scaled.filter((score) => score > 0n).length;
  const clipAt = decimalText(conforming.clipAt, exponent);
  const verb = vanished.length === 1 ? 'vanishes: it is' : 'vanish: they are';
  writeLine(out, `${vanished.length} of ${positiveCount} positive scores ${verb} below 1/131070 of the largest.`);
  writeLine(out, 'To keep every positive score:');
  writeLine(out, `  1. clip: lower every score above ${clipAt} to that (${conforming.clipped.length} of them)`);
  writeLine(out, `  2. normalise: divide by the largest, ${clipAt}`);
  writeLine(out, `  3. quantise: times ${U16_MAX}, rounded (column CLIPPED U16)`);
}

/** Of the sum of all scores, cut. */
function shareText({ scaled }: ParsedScores, index: number): string {
  const sum = scaled.reduce((total, score) => total + score, 0n);
  const share = sum === 0n ? 0n : ((scaled[index] ?? 0n) * 10n ** BigInt(SHARE_DECIMALS)) / sum;
  const digits = share.toString().padStart(SHARE_DECIMALS + 1, '0');
  return `${digits.slice(0, -SHARE_DECIMALS)}.${digits.slice(-SHARE_DECIMALS)}`;
}
