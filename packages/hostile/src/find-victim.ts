/** Another miner of the same subnet, for those that live off one. */
import { type AccountId, FaultError } from '@yumanet/protocol';
import { type BlockStream, ChainRefusal, type CoordinatorClient, createBlockAlarm } from '@yumanet/sdk/client';
import { type MinerTarget, pickTargets } from '@yumanet/sdk/validator';

/** Where to look. */
export interface VictimSearch {
  readonly client: Pick<CoordinatorClient, 'metagraph'>;
  readonly netuid: number;
  /** Not this one. */
  readonly hotkey: AccountId;
}

/** The first that serves, in uid order; undefined when nobody does, or when the chain does not answer. */
export async function findVictim({ client, netuid, hotkey }: VictimSearch): Promise<MinerTarget | undefined> {
  try {
    return pickTargets(await client.metagraph(netuid), hotkey)[0];
  } catch (error) {
    if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    return undefined;
  }
}

/** What waiting needs beside. */
export interface VictimWait extends VictimSearch {
  readonly stream: BlockStream;
  readonly clock: Parameters<typeof createBlockAlarm>[1];
  readonly signal: AbortSignal;
}

const LOOK_AGAIN_MS = 2_000;

/** Waits until there is one; undefined when the signal aborts before. */
export async function waitForVictim(wait: VictimWait): Promise<MinerTarget | undefined> {
  const alarm = createBlockAlarm(wait.stream, wait.clock, wait.signal);
  for (;;) {
    const victim = await findVictim(wait);
    if (victim !== undefined || wait.signal.aborted) return victim;
    await alarm.wait({ delayMs: LOOK_AGAIN_MS });
  }
}
