/** unstake_all and unstake_all_alpha: sell all stake on a hotkey. Source: docs/rules/economics.md section 4.5. */
import type { Coldkey, Hotkey, Netuid } from '@yumanet/protocol';
import type { UnstakeAll, UnstakeAllAlpha } from '@yumanet/protocol/messages';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { buyStake } from '../rules/buy-stake.ts';
import { ROOT_NETUID } from '../rules/root-netuid.ts';
import { checkSale, checkSaleSize, sellSmallNomination, sellStake } from '../rules/sell-stake.ts';
import { stakeOfColdkey } from '../rules/stake.ts';
import { allNetuids, subnetNetuids } from '../rules/subnets.ts';
import { Owner } from '../state/items/staking-items.ts';
import { SubtokenEnabled } from '../state/items/subnet-items.ts';
import { readHotkey } from './decode-fields.ts';
import { prepareSigned } from './prepare-signed.ts';
import type { PreparedCall } from './prepared-call.ts';

/** Signed by the staker. Subnets where nothing can be sold are passed over. */
export function prepareUnstakeAll(message: UnstakeAll): PreparedCall {
  return prepare('unstake_all', message.hotkey, (context, hotkey, coldkey) => {
    const sold = sellEverywhere(context, allNetuids(context.state), { hotkey, coldkey });
    return sold.kind === 'refused' ? sold.refusal : undefined;
  });
}

/** As unstake_all in all subnets but root, and the TAO becomes root stake on the hotkey. */
export function prepareUnstakeAllAlpha(message: UnstakeAllAlpha): PreparedCall {
  return prepare('unstake_all_alpha', message.hotkey, (context, hotkey, coldkey) => {
    const sold = sellEverywhere(context, subnetNetuids(context.state), { hotkey, coldkey });
    if (sold.kind === 'refused') return sold.refusal;
    return buyStake(context, { hotkey, coldkey, netuid: ROOT_NETUID, amount: sold.tao }, { dropFees: false });
  });
}

function prepare(
  name: string,
  hotkeyBytes: Uint8Array,
  carryOut: (context: BlockContext, hotkey: Hotkey, coldkey: Coldkey) => CallOutcome,
): PreparedCall {
  const hotkey = readHotkey('hotkey', hotkeyBytes);
  return prepareSigned(name, (context, coldkey) =>
    context.state.has(Owner, hotkey) ? carryOut(context, hotkey, coldkey) : refuseCall('HotKeyAccountNotExists'),
  );
}

function sellEverywhere(
  context: BlockContext,
  netuids: readonly Netuid[],
  keys: { readonly hotkey: Hotkey; readonly coldkey: Coldkey },
): ReturnType<typeof sellStake> {
  const { state } = context;
  let tao = 0n;
  for (const netuid of netuids) {
    const position = { ...keys, netuid };
    const sale = { ...position, amount: stakeOfColdkey(state, position) };
    const isSkipped =
      !state.get(SubtokenEnabled, netuid) || (checkSaleSize(state, sale) ?? checkSale(state, sale)) !== undefined;
    if (isSkipped) continue;
    const sold = sellStake(context, sale, { dropFees: false });
    if (sold.kind === 'refused') return sold;
    tao += sold.tao;
    sellSmallNomination(context, position);
  }
  return { kind: 'ok', tao };
}
