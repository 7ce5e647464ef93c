import { accountToBytes, ss58Encode } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import { ChainRefusal } from '@yumanet/sdk/client';
import { devKey } from '@yumanet/sdk/wallet';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { CliError, EXIT } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import { NEURONS_OWNER_URI } from '../up/process-arguments.ts';
import { netuidOf, parseAccount } from './arguments.ts';

const HTTP_OK = 200;

/** `yumanet register HOTKEY --netuid N` */
export const registerCommand: CommandDefinition = {
  path: ['register'],
  summary: 'Register a hotkey in a subnet; a coldkey signs, pays the burn and owns it',
  arguments: [['<hotkey>', 'an address or a secret URI such as //python1_sn1']],
  options: [
    { flags: '--netuid <n>', description: 'the subnet (1)' },
    { flags: '--coldkey <uri>', description: `secret URI of the coldkey (${NEURONS_OWNER_URI})` },
  ],
  usesNetwork: true,
  example: 'yumanet register //python1_sn1 --netuid 1 --coldkey //Bob',
  async run(context, invocation) {
    const { crypto } = context.ports;
    const netuid = netuidOf(invocation);
    const hotkey = parseAccount(textArgument(invocation, 0) ?? '', crypto);
    const coldkey = devKey(crypto, settingsOf(context, invocation).settings.coldkey ?? NEURONS_OWNER_URI);
    const client = connectToNetwork(context, invocation);
    const call: Call = { call: { case: 'burnedRegister', value: { netuid, hotkey: accountToBytes(hotkey) } } };
    const outcome = await client.submit(coldkey.pair, call, { wait: 'included' });
    if (outcome.kind === 'refused') throw new ChainRefusal(outcome.error, HTTP_OK);
    if (outcome.kind === 'unknown') throw unknown(outcome.message);
    const block = outcome.kind === 'included' ? Number(outcome.block) : null;
    const address = ss58Encode(hotkey);
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, { hotkey: address, netuid, coldkey: coldkey.ss58, block });
    else if (block === null)
      writeLine(out, `${address} is registered in subnet ${netuid} when the next block is mined`);
    else writeLine(out, `${address} registered in subnet ${netuid}, in block ${block}`);
    return EXIT.ok;
  },
};

function unknown(message: string): CliError {
  return new CliError({
    name: 'OutcomeUnknown',
    message,
    remedy: 'Look whether it is there with `yumanet metagraph`.',
    exitCode: EXIT.timeout,
  });
}
