/**
 * Runs one of our own modules, correct or broken by us, in this process: their texts ship with us, and no word of a miner is
 * ever in them. What miners send runs in the sandbox.
 */
import { compileFunction } from 'node:vm';
import { readTokens } from '../tokens/read-tokens.ts';

/** Turns of loops per call; a correct module needs some dozens. */
const TURNS_MAX = 1_000;

/** What a call returns, as JSON; `undefined` when it throws, never ends or returns nothing that JSON can say. */
export type OwnFunction = (argumentsJson: string) => string | undefined;

/** The function of a module without types. Throws `SyntaxError` when it is none. */
export function loadOwnModule(plain: string, functionName: string): OwnFunction {
  const code = `${countTurns(plain).replace('export function', 'function')}\nreturn ${functionName};`;
  let left = 0;
  const turn = (): void => {
    left -= 1;
    if (left < 0) throw new RangeError('a loop that does not end');
  };
  const call: unknown = compileFunction(code, ['countTurn'])(turn);
  return (argumentsJson) => {
    if (typeof call !== 'function') return undefined;
    left = TURNS_MAX;
    try {
      const args: unknown = JSON.parse(argumentsJson);
      const result: unknown = Reflect.apply(call, undefined, Array.isArray(args) ? args : []);
      return JSON.stringify(result);
    } catch (error) {
      if (error instanceof Error) return undefined;
      throw error;
    }
  };
}

/** Counts at the head of each loop's body: a planted bug may keep a loop from ending. */
function countTurns(plain: string): string {
  const tokens = readTokens(plain);
  let isLoop = false;
  let depth = 0;
  let counted = '';
  let copied = 0;
  for (const { text, start } of tokens) {
    if (text === 'for' || text === 'while') isLoop = true;
    if (isLoop && text === '(') depth += 1;
    if (isLoop && text === ')') depth -= 1;
    if (isLoop && depth === 0 && text === '{') {
      counted += `${plain.slice(copied, start + 1)} countTurn();`;
      copied = start + 1;
      isLoop = false;
    }
  }
  return counted + plain.slice(copied);
}
