import { RAO_PER_TAO, ss58Encode } from '@yumanet/protocol';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { formatTao, parseTao } from '../output/units.ts';
import { parseAccount } from './arguments.ts';
import { expectAccepted } from './report-control.ts';

/** What the coordinator gives when no amount is named. */
const AMOUNT_RAO_DEFAULT = 1_000n * RAO_PER_TAO;
const TAO_DECIMALS = 9;

/** `yumanet faucet ACCOUNT [AMOUNT]` */
export const faucetCommand: CommandDefinition = {
  path: ['faucet'],
  summary: 'Give an account TAO out of nothing',
  arguments: [
    ['<account>', 'an address or a secret URI such as //Alice'],
    ['[amount]', 'in TAO (1000)'],
  ],
  usesNetwork: true,
  example: 'yumanet faucet //Alice 250.5',
  async run(context, invocation) {
    const account = parseAccount(textArgument(invocation, 0) ?? '', context.ports.crypto);
    const amountText = textArgument(invocation, 1);
    const amount = amountText === undefined ? AMOUNT_RAO_DEFAULT : parseTao(amountText);
    if (amount === 0n) throw usageError('an amount of 0 changes nothing', 'Name an amount above 0.');
    expectAccepted(await connectToNetwork(context, invocation).dev.faucet(account, amount));
    const address = ss58Encode(account);
    const { out } = context.terminal;
    if (invocation.json) writeJson(out, { account: address, amount });
    else writeLine(out, `${formatTao(amount, TAO_DECIMALS)} TAO for ${address}, in the next block`);
    return EXIT.ok;
  },
};
