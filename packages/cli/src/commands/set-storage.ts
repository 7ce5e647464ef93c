import { ss58Encode } from '@yumanet/protocol';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, textArgument, textsArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { usageError } from '../output/cli-error.ts';
import { parseAccount } from './arguments.ts';
import { reportControl } from './report-control.ts';

/** Takes the place of the value to remove the entry. */
const REMOVE = 'remove';

/** `yumanet set-storage ITEM [KEY…] VALUE` */
export const setStorageCommand: CommandDefinition = {
  path: ['set-storage'],
  summary: 'Write any storage entry; its type is checked, and invariants that it breaks are named',
  arguments: [
    ['<item>', 'a storage item, such as Burn'],
    ['<key-and-value...>', 'the parts of its key, then the value as JSON, or "remove" for no entry'],
  ],
  usesNetwork: true,
  example: "yumanet set-storage Weights 1 0 '[[1,65535]]'",
  async run(context, invocation) {
    const item = textArgument(invocation, 0) ?? '';
    const parts = textsArgument(invocation, 1);
    const key = parts.slice(0, -1).map((part) => addressOf(part, context));
    const text = parts.at(-1) ?? '';
    const value = text === REMOVE ? undefined : jsonTextOf(text);
    const status = await connectToNetwork(context, invocation).dev.setStorage({ item, key, value });
    const name = key.length === 0 ? item : `${item}[${key.join(', ')}]`;
    const done = value === undefined ? `${name} has no entry` : `${name} is ${value}`;
    return reportControl(context, invocation, { status, done });
  },
};

/** Accounts may be given as secret URIs, as everywhere. */
function addressOf(part: string, { ports: { crypto } }: CliContext): string {
  return part.startsWith('/') ? ss58Encode(parseAccount(part, crypto)) : part;
}

/** Checked here, so that a forgotten quote is a usage error that shows the text as the shell passed it on. */
function jsonTextOf(text: string): string {
  try {
    JSON.parse(text);
    return text;
  } catch {
    throw usageError(
      `the value ${text} is no JSON`,
      'Quote it for the shell: numbers above 2^53 and addresses are "texts".',
    );
  }
}
