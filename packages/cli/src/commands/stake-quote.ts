import { toJson } from '@yumanet/protocol';
import { SwapQuote } from '@yumanet/protocol/messages';
import { type CommandDefinition, type Invocation, textFlag } from '../command-definition.ts';
import { connectToNetwork } from '../network/find-network.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { withNumbers } from '../output/json-numbers.ts';
import { formatTable } from '../output/table.ts';
import { writeJson, writeLine } from '../output/terminal.ts';
import { formatTao, parseTao } from '../output/units.ts';
import { netuidOf } from './arguments.ts';

const RAO_DECIMALS = 9;

/** `yumanet stake quote --netuid N --buy TAO | --sell ALPHA` */
export const stakeQuoteCommand: CommandDefinition = {
  path: ['stake', 'quote'],
  summary: 'What TAO would buy or alpha would bring, with fee and slippage, before the call',
  options: [
    { flags: '--netuid <n>', description: 'the subnet (1)' },
    { flags: '--buy <tao>', description: 'the TAO to stake, the fee included' },
    { flags: '--sell <alpha>', description: 'the alpha to unstake, the fee included' },
    { flags: '--limit <price>', description: 'the price in TAO per alpha that must not be crossed' },
  ],
  usesNetwork: true,
  example: 'yumanet stake quote --netuid 1 --buy 100\nyumanet stake quote --netuid 1 --sell 50 --limit 0.02',
  async run(context, invocation) {
    const asked = askedOf(invocation);
    const limitText = textFlag(invocation, 'limit');
    const limit = limitText === undefined ? {} : { limitPrice: parseTao(limitText) };
    const quote = await connectToNetwork(context, invocation).swapQuote(netuidOf(invocation), { ...asked, ...limit });
    const { out } = context.terminal;
    if (invocation.json) {
      writeJson(out, withNumbers(toJson(SwapQuote, quote), { block: quote.block }));
      return EXIT.ok;
    }
    const [input, output] = asked.side === 'buy' ? ['TAO', 'alpha'] : ['alpha', 'TAO'];
    const verb = asked.side === 'buy' ? 'Buying' : 'Selling';
    const title = `${verb} with ${formatTao(asked.amount, RAO_DECIMALS)} ${input} in subnet ${quote.netuid}`;
    writeLine(out, `${out.style('bold', title)}, at block ${quote.block}`);
    out.write(formatTable([{ title: 'WHAT' }, { title: 'VALUE', align: 'right' }, { title: '' }], rowsOf(quote)));
    if (quote.unusedAmount > 0n) {
      const left = `${formatTao(quote.unusedAmount, RAO_DECIMALS)} ${input}`;
      writeLine(out, `The limit leaves ${left} unused: with allow_partial=false the call is refused.`);
    }
    writeLine(out, `Slippage is what is missing in ${output} to the price before; it includes the fee.`);
    return EXIT.ok;
  },
};

/** What is paid: exactly one of `--buy` and `--sell`. */
function askedOf(invocation: Invocation): { readonly side: 'buy' | 'sell'; readonly amount: bigint } {
  const buy = textFlag(invocation, 'buy');
  const sell = textFlag(invocation, 'sell');
  if (buy !== undefined && sell === undefined) return { side: 'buy', amount: parseTao(buy) };
  if (sell !== undefined && buy === undefined) return { side: 'sell', amount: parseTao(sell) };
  throw usageError('a quote is for either --buy or --sell', 'Give one of them, such as `--buy 100`.');
}

/** A swap as rows of a table: amounts to the rao, with their currency. */
export function rowsOf(quote: SwapQuote): string[][] {
  const isBuy = quote.side === 'buy';
  const [input, output] = isBuy ? ['TAO', 'alpha'] : ['alpha', 'TAO'];
  const row = (what: string, rao: bigint, unit: string) => [what, formatTao(rao, RAO_DECIMALS), unit];
  return [
    row('enters the pool', isBuy ? quote.taoAmount : quote.alphaAmount, input),
    row('fee', isBuy ? quote.taoFee : quote.alphaFee, input),
    row('comes out', isBuy ? quote.alphaAmount : quote.taoAmount, output),
    row('slippage', isBuy ? quote.alphaSlippage : quote.taoSlippage, output),
    row('price before', quote.priceRao, 'TAO per alpha'),
    row('price after', quote.priceAfterRao, 'TAO per alpha'),
  ];
}
