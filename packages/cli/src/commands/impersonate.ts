import { fromJson, ss58Encode, WireError } from '@yumanet/protocol';
import { Call } from '@yumanet/protocol/messages';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { usageError } from '../output/cli-error.ts';
import { parseAccount } from './arguments.ts';
import { reportControl } from './report-control.ts';

const REMEDY = 'Give one call by name with its fields, as in the example; `-` reads it from standard input.';

/** `yumanet impersonate ACCOUNT CALL` */
export const impersonateCommand: CommandDefinition = {
  path: ['impersonate'],
  summary: 'Run a call as any account, without its key, nonce and fee',
  arguments: [
    ['<account>', 'an address or a secret URI such as //Alice'],
    ['<call>', 'the call as JSON, or - for standard input'],
  ],
  usesNetwork: true,
  example: `yumanet impersonate //Bob '{"burned_register":{"netuid":1,"hotkey":"5Grw…"}}'`,
  async run(context, invocation) {
    const account = parseAccount(textArgument(invocation, 0) ?? '', context.ports.crypto);
    const text = textArgument(invocation, 1) ?? '';
    const call = callOf(text === '-' ? await context.readStandardInput() : text);
    const status = await connectToNetwork(context, invocation).dev.impersonate(account, call);
    const done = `the call runs as ${ss58Encode(account)}`;
    return reportControl(context, invocation, { status, done });
  },
};

function callOf(text: string): Call {
  try {
    return fromJson(Call, JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) throw usageError('the call is no JSON', REMEDY);
    if (error instanceof WireError) throw usageError(`the call cannot be read: ${error.message}`, REMEDY);
    throw error;
  }
}
