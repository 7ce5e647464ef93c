/** Whom a miner works for. */
import { type AccountId, accountFromBytes, FaultError } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import type { BlockStream } from '../client/block-stream.ts';
import { ChainRefusal } from '../client/chain-refusal.ts';
import type { CoordinatorClient } from '../client/coordinator-client.ts';

/** `undecided`: the policy cannot tell yet, as before the first look at the chain. */
export type Welcome = 'welcome' | 'unwelcome' | 'undecided';

/** Decides about authenticated callers. */
export interface CallerPolicy {
  decide(caller: AccountId): Promise<Welcome>;
}

/** A welcome caller is looked up again after so many blocks. */
export const CALLERS_FRESH_BLOCKS = 10n;

/** Works for anyone who can sign: for tests and load measurements. */
export const welcomeEveryone: CallerPolicy = { decide: async () => 'welcome' };

/** Who may ask, by the metagraph: registered with a validator permit, or the owner's hotkey. */
export function welcomeCallers(metagraph: Metagraph): ReadonlySet<AccountId> {
  const callers = metagraph.hotkeys.filter((_, uid) => metagraph.validatorPermit[uid] === true);
  return new Set([...callers, metagraph.ownerHotkey].map(accountFromBytes));
}

/**
 * The default policy. It looks at the chain again when someone is not welcome and blocks have passed since the last
 * look, so that a new permit counts at once and a stranger costs at most one read a block. A lost permit counts after
 * `CALLERS_FRESH_BLOCKS`. While the chain cannot be read, the last known answer stays.
 */
export function createMetagraphPolicy(
  client: Pick<CoordinatorClient, 'metagraph'>,
  stream: Pick<BlockStream, 'latest' | 'subscribe'>,
  netuid: number,
): CallerPolicy {
  let callers: ReadonlySet<AccountId> | undefined;
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
      callers = welcomeCallers(metagraph);
      readAt = metagraph.block;
    } catch (error) {
      isOutdated = true;
      if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    } finally {
      refreshing = undefined;
    }
  }

  function isFresh(): boolean {
    const head = stream.latest()?.header.number ?? readAt;
    return head >= readAt && head - readAt < CALLERS_FRESH_BLOCKS;
  }

  return {
    async decide(caller) {
      if (callers?.has(caller) === true && isFresh()) return 'welcome';
      if (isOutdated || refreshing !== undefined) {
        refreshing ??= refresh();
        await refreshing;
      }
      if (callers === undefined) return 'undecided';
      return callers.has(caller) ? 'welcome' : 'unwelcome';
    },
  };
}
