/** Miners of the code subnet that would rather not repair anything. */
import type { CodeAnswer, CodeTask } from '@yumanet/protocol/messages';
import { diffLines } from '../../src/code/patch.ts';

/** Returns what the shown tests want for exactly their arguments, and leaves the rest as it was. */
export function hardCode({ source, functionName, tests }: CodeTask): CodeAnswer {
  const known = JSON.stringify(Object.fromEntries(tests.map(({ arguments: args, expected }) => [args, expected])));
  const wrapped = `${source.replace(`export function ${functionName}(`, 'function original(')}

export function ${functionName}(...args: unknown[]): unknown {
  const known: Record<string, string> = ${known};
  const answer = known[JSON.stringify(args)];
  return answer === undefined ? Reflect.apply(original, undefined, args) : JSON.parse(answer);
}`;
  return { edits: diffLines(source, wrapped) };
}

/** Changes nothing. */
export const EMPTY_PATCH: CodeAnswer = { edits: [] };
