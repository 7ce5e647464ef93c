/** One epoch of a subnet as it ran: what it read and what was paid. The state keeps neither. */
import type { Hotkey, Netuid } from '@yumanet/protocol';
import type { EpochInput } from '@yumanet/yuma';

/** Rao of alpha staked on a validator's hotkey. */
export interface DividendShare {
  /** The validator's own take. */
  readonly takeRao: bigint;
  /** The rest, to all of its stakers. */
  readonly stakersRao: bigint;
}

/** The part of a validator's dividend that counts as a parent's, rao: less the take, and what is burned. */
export interface ParentShare {
  readonly hotkey: Hotkey;
  readonly rao: bigint;
}

/** What counts as whose of the dividends that epochs gave. */
export interface SharedDividends {
  /** Rao per hotkey: validators, and their parents. Only the proportions are paid. */
  readonly counted: ReadonlyMap<Hotkey, bigint>;
  /** By validator, in the order in which parents are kept; who shares with nobody is left out. */
  readonly parents: ReadonlyMap<Hotkey, readonly ParentShare[]>;
}

/** Rao of alpha of one epoch: where it went. */
export interface EpochPayments {
  /** Who got the owner cut; undefined when it stayed nobody's. */
  readonly ownerCutTo: Hotkey | undefined;
  /** Incentive per hotkey over all mechanisms, staked unless it is withheld. */
  readonly incentives: ReadonlyMap<Hotkey, bigint>;
  /** The owner's hotkeys: their incentive is not staked. */
  readonly withheldFrom: ReadonlySet<Hotkey>;
  /** Where incentive was staked instead of on the miner's hotkey. */
  readonly destinations: ReadonlyMap<Hotkey, Hotkey>;
  /** What the proportions of the dividends are, and how it came to them. */
  readonly shared: SharedDividends;
  /** Hotkeys without dividends are left out. */
  readonly dividends: ReadonlyMap<Hotkey, DividendShare>;
  /** What validators were staked of the dividends of root stake; who got none may be left out. */
  readonly rootDividends: ReadonlyMap<Hotkey, bigint>;
  /** What those with root stake on a validator can claim of them. */
  readonly rootClaimable: ReadonlyMap<Hotkey, bigint>;
}

/** The epoch of one mechanism. */
export interface MechanismRun {
  /** Its `raoEmission` is the mechanism's part of what was drained. */
  readonly input: EpochInput;
  /** Rao of alpha per uid: incentive, which is paid as it is, and dividends, of which only the proportions count. */
  readonly serverEmission: readonly bigint[];
  readonly validatorEmission: readonly bigint[];
}

/** Everything that an explanation of the epoch needs. */
export interface EpochRun {
  readonly netuid: Netuid;
  readonly block: bigint;
  /** The hotkey of each uid, then. */
  readonly hotkeys: readonly Hotkey[];
  /** By mechanism id; at least one. */
  readonly mechanisms: readonly MechanismRun[];
  /** What was drained, rao of alpha. */
  readonly ownerCut: bigint;
  readonly server: bigint;
  readonly validator: bigint;
  readonly root: bigint;
  readonly payments: EpochPayments;
}
