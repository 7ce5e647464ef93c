/** Pure: the poor miner. It turns the first comparison it finds round the other way, and runs nothing. */
import type { CodeAnswer, CodeTask } from '@yumanet/protocol/messages';
import { diffLines } from '../patch.ts';
import { applyTextEdit } from '../tokens/text-edit.ts';
import { tokenEdits } from '../tokens/token-edits.ts';

const COMPARISON = /^(<|<=|>|>=)$/;

export function guessRepair({ source }: CodeTask): CodeAnswer {
  const guess = tokenEdits(source).find(({ text }) => COMPARISON.test(text));
  return { edits: guess === undefined ? [] : diffLines(source, applyTextEdit(source, guess)) };
}
