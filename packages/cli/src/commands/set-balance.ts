import { ss58Encode } from '@yumanet/protocol';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { formatTao, parseTao } from '../output/units.ts';
import { parseAccount } from './arguments.ts';
import { reportControl } from './report-control.ts';

const TAO_DECIMALS = 9;

/** `yumanet set-balance ACCOUNT AMOUNT` */
export const setBalanceCommand: CommandDefinition = {
  path: ['set-balance'],
  summary: 'Make the free balance of an account what is given; TotalIssuance moves by the difference',
  arguments: [
    ['<account>', 'an address or a secret URI such as //Alice'],
    ['<amount>', 'in TAO; 0 reaps the account'],
  ],
  usesNetwork: true,
  example: 'yumanet set-balance //Bob 0.5',
  async run(context, invocation) {
    const account = parseAccount(textArgument(invocation, 0) ?? '', context.ports.crypto);
    const free = parseTao(textArgument(invocation, 1) ?? '');
    const status = await connectToNetwork(context, invocation).dev.setBalance(account, free);
    const done = `${ss58Encode(account)} has ${formatTao(free, TAO_DECIMALS)} TAO`;
    return reportControl(context, invocation, { status, done });
  },
};
