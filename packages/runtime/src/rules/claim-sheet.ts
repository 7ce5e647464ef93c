/** What one staker has had of root dividends, while it is claimed for. Source: docs/rules/economics.md section 3.6. */
import type { Netuid } from '@yumanet/protocol';
import { i96f32, saturateToU64 } from '@yumanet/yuma';
import type { ChainState } from '../state/chain-state.ts';
import { RootClaimable, RootClaimed } from '../state/items/root-claim-items.ts';
import type { StakePosition } from './stake.ts';

/** Whose root stake: a coldkey's on a hotkey. */
export type RootStaker = Omit<StakePosition, 'netuid'>;

/** The same on one subnet. */
interface Earning {
  readonly netuid: Netuid;
  /** Raw I96F32 bits: `RootClaimable`. */
  readonly rate: bigint;
  /** Rao of alpha: what `RootClaimed` comes to. More than it can hold is that much: it only grows then, and nothing is owed. */
  claimed: bigint;
  /** Rao of alpha: what `RootClaimed` is by now. */
  written: bigint;
  isTouched: boolean;
}

/**
 * Every claim that is sold adds root stake, and so changes `RootClaimed` on all subnets where the hotkey has earned
 * something. Here these sums are kept until the staker's claims are done, and then written: one write each instead of one
 * for each claim. Only the first change of each is written at once, because the digest of a block is over its writes in
 * the order of the first to each key.
 *
 * From the first change until `close` nobody else may read or write what this staker has had.
 */
export class ClaimSheet {
  readonly #state: ChainState;
  readonly #staker: RootStaker;
  readonly #earnings: readonly Earning[];

  constructor(state: ChainState, staker: RootStaker) {
    const { hotkey, coldkey } = staker;
    this.#state = state;
    this.#staker = staker;
    this.#earnings = state.keysUnder(RootClaimable, hotkey).map((netuid) => {
      const claimed = state.get(RootClaimed, netuid, hotkey, coldkey);
      return { netuid, rate: state.get(RootClaimable, hotkey, netuid), claimed, written: claimed, isTouched: false };
    });
  }

  /** The subnets, in order of netuids. */
  get earnings(): readonly Pick<Earning, 'netuid' | 'rate' | 'claimed'>[] {
    return this.#earnings;
  }

  /** Root stake came, rao: it has no part in what was earned before. */
  addStake(rao: bigint): void {
    for (const earning of this.#earnings) this.#add(earning, earnedBy(earning.rate, rao));
  }

  /** Rao of alpha were claimed on the subnet at this place in `earnings`. */
  addClaim(index: number, rao: bigint): void {
    const earning = this.#earnings[index];
    if (earning !== undefined) this.#add(earning, rao);
  }

  /** Writes what is not yet written. */
  close(): void {
    for (const earning of this.#earnings) if (earning.claimed !== earning.written) this.#write(earning);
  }

  #add(earning: Earning, rao: bigint): void {
    const sum = earning.claimed + rao;
    earning.claimed = sum < 0n ? 0n : sum;
    if (!earning.isTouched && earning.claimed !== earning.written) this.#write(earning);
  }

  #write(earning: Earning): void {
    earning.isTouched = true;
    earning.written = earning.claimed;
    writeClaimed(this.#state, earning.netuid, this.#staker, earning.claimed);
  }
}

/**
 * Rao of alpha that root stake of so many rao (u64) has earned at a rate, floored: their product in I96F32, from which
 * nothing is cut off as one of them is whole.
 */
export function earnedBy(rate: bigint, stakeRao: bigint): bigint {
  return i96f32.toInteger(i96f32.saturate(rate * stakeRao));
}

/** Rao of alpha that are still owed: at least 0. */
export function owedOf({ rate, claimed }: Pick<Earning, 'rate' | 'claimed'>, stakeRao: bigint): bigint {
  return saturateToU64(earnedBy(rate, stakeRao) - claimed);
}

/** Nothing is no entry. */
export function writeClaimed(state: ChainState, netuid: Netuid, { hotkey, coldkey }: RootStaker, rao: bigint): void {
  if (rao <= 0n) state.remove(RootClaimed, netuid, hotkey, coldkey);
  else state.set(RootClaimed, rao, netuid, hotkey, coldkey);
}
