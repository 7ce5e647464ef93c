/** What miners earned. Source: docs/rules/economics.md section 3.4. */
import { accountToBytes, type Coldkey, type Hotkey, type Netuid } from '@yumanet/protocol';
import { type PoolKernel, saturateToU64, u96f32 } from '@yumanet/yuma';
import type { BlockContext } from '../context/block-context.ts';
import { noteStakingHotkey } from '../rules/hotkey-ownership.ts';
import { ownerHotkeys } from '../rules/owner-neurons.ts';
import { payStakes, type StakePayment } from '../rules/pay-stakes.ts';
import { increaseStake } from '../rules/stake.ts';
import { AutoStakeDestination } from '../state/items/child-key-items.ts';
import { MinerBurned } from '../state/items/emission-items.ts';
import { RecycleOrBurn } from '../state/items/hyperparameter-items.ts';
import { SubnetAlphaOut } from '../state/items/pool-items.ts';
import { Owner } from '../state/items/staking-items.ts';
import type { EpochPayments } from './epoch-run.ts';

/**
 * Stakes each incentive on its miner's hotkey, or where the miner's coldkey wants it staked, with event `AutoStakeAdded`.
 * The owner's own neurons get none: theirs is taken out of the alpha issuance (`Recycle`) or left as nobody's (`Burn`), and
 * its share of the whole is kept in `MinerBurned`. Returns from whom it was withheld, and where the rest went.
 */
export function payIncentives(
  context: BlockContext,
  netuid: Netuid,
  incentives: ReadonlyMap<Hotkey, bigint>,
  pools: PoolKernel,
): Pick<EpochPayments, 'withheldFrom' | 'destinations'> {
  const { state } = context;
  const destinations = new Map<Hotkey, Hotkey>();
  const withheldFrom = ownerHotkeys(state, netuid);
  const isRecycled = state.get(RecycleOrBurn, netuid) === 'Recycle';
  let total = 0n;
  let withheld = 0n;
  const own: StakePayment[] = [];
  for (const [hotkey, incentive] of incentives) {
    if (incentive === 0n) continue;
    total += incentive;
    if (!withheldFrom.has(hotkey)) {
      const coldkey = state.get(Owner, hotkey);
      const destination = state.find(AutoStakeDestination, coldkey, netuid);
      if (destination === undefined) {
        own.push({ hotkey, coldkey, ownRao: incentive, allRao: 0n });
        continue;
      }
      payStakes(state, netuid, own.splice(0), pools);
      payDestination(context, netuid, { hotkey, coldkey, destination, incentive });
      destinations.set(hotkey, destination);
      continue;
    }
    withheld += incentive;
    if (isRecycled) {
      state.set(SubnetAlphaOut, saturateToU64(state.get(SubnetAlphaOut, netuid) - incentive), netuid);
    }
  }
  payStakes(state, netuid, own, pools);
  const burnedShare = u96f32.safeDiv(u96f32.fromInteger(withheld), u96f32.fromInteger(total));
  state.set(MinerBurned, burnedShare, netuid);
  return { withheldFrom, destinations };
}

interface RedirectedIncentive {
  readonly hotkey: Hotkey;
  readonly coldkey: Coldkey;
  /** Where the miner's coldkey wants it staked. */
  readonly destination: Hotkey;
  readonly incentive: bigint;
}

function payDestination(
  { state, events }: BlockContext,
  netuid: Netuid,
  { hotkey, coldkey, destination, incentive }: RedirectedIncentive,
): void {
  increaseStake(state, { hotkey: destination, coldkey, netuid }, incentive);
  noteStakingHotkey(state, coldkey, destination);
  events.emit({
    case: 'autoStakeAdded',
    value: {
      netuid,
      destination: accountToBytes(destination),
      hotkey: accountToBytes(hotkey),
      owner: accountToBytes(coldkey),
      incentive,
    },
  });
}
