/** Whom a miner works for, and in which order. */
import { type AccountId, accountFromBytes, FaultError } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import type { BlockStream } from '../client/block-stream.ts';
import { ChainRefusal } from '../client/chain-refusal.ts';
import type { CoordinatorClient } from '../client/coordinator-client.ts';

/** Why a known caller is refused; the fact `reason` of `UnwelcomeCaller`. */
export type UnwelcomeReason = 'denied' | 'not_on_the_list' | 'not_registered' | 'no_permit' | 'too_little_stake';

/** `undecided`: the policy cannot tell yet, as before the first look at the chain. */
export type Welcome =
  /** Whoever has more stake, in rao, goes first where tasks wait. */
  | { readonly kind: 'welcome'; readonly stakeRao: bigint }
  | { readonly kind: 'unwelcome'; readonly reason: UnwelcomeReason }
  | { readonly kind: 'undecided' };

/** Decides about authenticated callers. */
export interface CallerPolicy {
  decide(caller: AccountId): Promise<Welcome>;
}

/** What a caller must have. Every field has a default in `CALLER_RULES`. */
export interface CallerRules {
  /** It needs a validator permit, or to be the hotkey of the subnet's owner. */
  readonly needsPermit: boolean;
  /** It needs so much stake: the subnet's total stake of its hotkey, in rao. */
  readonly stakeRaoMin: bigint;
  /** These are welcome whatever permit, stake and registration they have. */
  readonly allow: ReadonlySet<AccountId>;
  /** True when nobody but `allow` is welcome. */
  readonly allowsOnlyTheList: boolean;
  /** These are never welcome. */
  readonly deny: ReadonlySet<AccountId>;
}

/** Validators, as the chain names them. */
export const CALLER_RULES: CallerRules = {
  needsPermit: true,
  stakeRaoMin: 0n,
  allow: new Set(),
  allowsOnlyTheList: false,
  deny: new Set(),
};

/** A welcome caller is looked up again after so many blocks. */
export const CALLERS_FRESH_BLOCKS = 10n;

/** Works for anyone who can sign: for tests and load measurements. */
export const welcomeEveryone: CallerPolicy = { decide: async () => ({ kind: 'welcome', stakeRao: 0n }) };

/** What a policy has to know of a caller. */
interface KnownCaller {
  readonly hasPermit: boolean;
  readonly isOwner: boolean;
  readonly stakeRao: bigint;
}

/** Pure: the registered hotkeys of a metagraph, and the owner's. */
function knownCallers(metagraph: Metagraph): ReadonlyMap<AccountId, KnownCaller> {
  const owner = accountFromBytes(metagraph.ownerHotkey);
  const known = new Map<AccountId, KnownCaller>([[owner, { hasPermit: false, isOwner: true, stakeRao: 0n }]]);
  for (const [uid, key] of metagraph.hotkeys.entries()) {
    const hotkey = accountFromBytes(key);
    const hasPermit = metagraph.validatorPermit[uid] === true;
    known.set(hotkey, { hasPermit, isOwner: hotkey === owner, stakeRao: metagraph.totalStake[uid] ?? 0n });
  }
  return known;
}

/** Pure: the decision about one caller; `known` is absent for a hotkey that is not in the metagraph. */
function judge(caller: AccountId, known: KnownCaller | undefined, rules: CallerRules): Welcome {
  const unwelcome = (reason: UnwelcomeReason): Welcome => ({ kind: 'unwelcome', reason });
  if (rules.deny.has(caller)) return unwelcome('denied');
  if (rules.allow.has(caller)) return { kind: 'welcome', stakeRao: known?.stakeRao ?? 0n };
  if (rules.allowsOnlyTheList) return unwelcome('not_on_the_list');
  if (known === undefined) return unwelcome('not_registered');
  if (rules.needsPermit && !known.hasPermit && !known.isOwner) return unwelcome('no_permit');
  if (known.stakeRao < rules.stakeRaoMin) return unwelcome('too_little_stake');
  return { kind: 'welcome', stakeRao: known.stakeRao };
}

/** Pure: the decision about a caller by this metagraph. Costs a pass over all neurons. */
export function judgeCaller(metagraph: Metagraph, caller: AccountId, rules: Partial<CallerRules> = {}): Welcome {
  return judge(caller, knownCallers(metagraph).get(caller), { ...CALLER_RULES, ...rules });
}

/** What a metagraph policy reads. */
export interface MetagraphPolicySources {
  readonly client: Pick<CoordinatorClient, 'metagraph'>;
  readonly stream: Pick<BlockStream, 'latest' | 'subscribe'>;
  readonly netuid: number;
}

/**
 * The default policy. It looks at the chain again when someone is not welcome and blocks have passed since the last
 * look, so that a new permit counts at once and a stranger costs at most one read a block. A lost permit counts after
 * `CALLERS_FRESH_BLOCKS`. While the chain cannot be read, the last known answer stays. Listed hotkeys need no chain.
 */
export function createMetagraphPolicy(
  { client, stream, netuid }: MetagraphPolicySources,
  changes: Partial<CallerRules> = {},
): CallerPolicy {
  const rules: CallerRules = { ...CALLER_RULES, ...changes };
  let callers: ReadonlyMap<AccountId, KnownCaller> | undefined;
  let readAt = 0n;
  let isOutdated = true;
  let refreshing: Promise<void> | undefined;
  stream.subscribe(() => {
    isOutdated = true;
  });

  async function refresh(): Promise<void> {
    try {
      isOutdated = false;
      const metagraph = await client.metagraph(netuid);
      callers = knownCallers(metagraph);
      readAt = metagraph.block;
    } catch (error) {
      isOutdated = true;
      if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    } finally {
      refreshing = undefined;
    }
  }

  function isFresh(): boolean {
    if (callers === undefined) return false;
    const head = stream.latest()?.header.number ?? readAt;
    return head >= readAt && head - readAt < CALLERS_FRESH_BLOCKS;
  }

  const decideNow = (caller: AccountId): Welcome => judge(caller, callers?.get(caller), rules);
  const isListed = (caller: AccountId): boolean =>
    rules.allowsOnlyTheList || rules.deny.has(caller) || rules.allow.has(caller);

  return {
    async decide(caller) {
      if (isListed(caller)) {
        // Nobody waits for the stake of a listed hotkey: it only decides who goes first.
        if (isOutdated && !isFresh()) refreshing ??= refresh();
        return decideNow(caller);
      }
      if (isFresh() && decideNow(caller).kind === 'welcome') return decideNow(caller);
      if (isOutdated || refreshing !== undefined) {
        refreshing ??= refresh();
        await refreshing;
      }
      return callers === undefined ? { kind: 'undecided' } : decideNow(caller);
    },
  };
}
