/**
 * Keeps a miner's endpoint on chain: waits until the hotkey is registered, serves, and serves again when the chain's entry
 * differs (another chain, a new registration, a revert). It moves with the blocks; nothing is polled in between.
 */

import { type AccountId, accountFromBytes, type Clock, FaultError, type KeyPair } from '@yumanet/protocol';
import type { AxonInfo, Metagraph } from '@yumanet/protocol/messages';
import type { Logger } from 'pino';
import { assertNever } from '../assert-never.ts';
import { type ChainAddress, toChainAddress } from '../axon/axon-address.ts';
import { backOffMs, RECONNECT_BACK_OFF } from '../client/back-off.ts';
import type { BlockStream } from '../client/block-stream.ts';
import { ChainRefusal, factNumber } from '../client/chain-refusal.ts';
import type { CoordinatorClient } from '../client/coordinator-client.ts';
import { createBlockAlarm, QUIET_CHECK_MS, type WakeReason } from '../client/follow-blocks.ts';

/** The ecosystem's SDK publishes 4. Source: docs/rules/subnets.md section 2. */
const AXON_PROTOCOL = 4;
/** Once served, the chain's entry is compared again after so many blocks, and after every new connection or revert. */
export const AXON_RECHECK_BLOCKS = 10n;
/** A serve_axon that no block took for so long is dropped by the pool, and sent again. */
const SERVE_HORIZON_BLOCKS = 16n;

/** What to serve, and through what. */
export interface ServeAxonOptions {
  readonly client: Pick<CoordinatorClient, 'extrinsic' | 'metagraph' | 'submit'>;
  readonly stream: BlockStream;
  readonly clock: Clock;
  readonly log: Logger;
  readonly keyPair: KeyPair;
  readonly netuid: number;
  /** The address others reach this miner at. */
  readonly endpoint: { readonly ip: string; readonly port: number };
  /** The software's version as one number: major * 1e6 + minor * 1e3 + patch. */
  readonly version: number;
  /** Ends the loop. */
  readonly signal: AbortSignal;
}

/** The axon as it should read on chain. */
export interface WantedAxon extends ChainAddress {
  readonly port: number;
  readonly version: number;
}

/** What the chain's entry asks for. */
export type AxonNeed = 'wait_for_registration' | 'serve' | 'nothing';

/** Pure: compares the chain's entry of a hotkey with the wanted one. */
export function axonNeed(metagraph: Metagraph, hotkey: AccountId, wanted: WantedAxon): AxonNeed {
  const uid = metagraph.hotkeys.findIndex((key) => accountFromBytes(key) === hotkey);
  if (uid === -1) return 'wait_for_registration';
  const axon = metagraph.axons[uid];
  return axon !== undefined && isWanted(axon, wanted) ? 'nothing' : 'serve';
}

function isWanted(axon: AxonInfo, wanted: WantedAxon): boolean {
  return (
    axon.ip === wanted.ip &&
    axon.ipType === wanted.ipType &&
    axon.port === wanted.port &&
    axon.version === wanted.version &&
    axon.protocol === AXON_PROTOCOL
  );
}

/** Runs until the signal aborts. Throws only for bugs. */
export async function serveAxon(options: ServeAxonOptions): Promise<void> {
  const { clock, endpoint, keyPair, log, signal, stream, version } = options;
  const alarm = createBlockAlarm(stream, clock, signal);
  const hotkey = accountFromBytes(keyPair.publicKey);
  const wanted: WantedAxon = { ...toChainAddress(endpoint.ip), port: endpoint.port, version };
  const progress = createProgress(stream, signal);
  let failureCount = 0;
  let reason: WakeReason = 'timer';

  while (!signal.aborted) {
    try {
      // The stream's head counts only when the stream woke us: it may have been silent for long.
      const head = reason === 'chain' ? stream.latest()?.header.number : undefined;
      if (head === undefined || head >= progress.notBefore) await step(options, progress, { hotkey, wanted });
      failureCount = 0;
      reason = await alarm.wait({ delayMs: QUIET_CHECK_MS });
    } catch (error) {
      if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
      failureCount += 1;
      const delayMs = backOffMs(failureCount, RECONNECT_BACK_OFF);
      log.warn({ event: 'serve_retry', reason: error.message, delay_ms: delayMs }, 'cannot look at the chain');
      reason = await alarm.wait({ delayMs, isPause: true });
    }
  }
}

/** What the loop remembers between two looks at the chain. */
interface Progress {
  /** Nothing to do before this block. */
  notBefore: bigint;
  /** The serve_axon sent last, until it is known to have left the pool. */
  pending: Uint8Array | undefined;
  /** What the log was told last, so that it is told once. */
  told: AxonNeed | undefined;
}

/** A new connection or a revert may have changed anything, so nothing learnt before counts. */
function createProgress(stream: BlockStream, signal: AbortSignal): Progress {
  const progress: Progress = { notBefore: 0n, pending: undefined, told: undefined };
  const unsubscribe = stream.subscribe((event) => {
    if (event.kind === 'connected' || event.kind === 'reverted') progress.notBefore = 0n;
  });
  signal.addEventListener('abort', unsubscribe, { once: true });
  return progress;
}

async function step(
  options: ServeAxonOptions,
  progress: Progress,
  target: { readonly hotkey: AccountId; readonly wanted: WantedAxon },
): Promise<void> {
  const { client, log, netuid } = options;
  if (progress.pending !== undefined) {
    if ((await client.extrinsic(progress.pending)).state === 'pool') return;
    progress.pending = undefined;
  }
  const metagraph = await client.metagraph(netuid);
  const need = axonNeed(metagraph, target.hotkey, target.wanted);
  const isNews = progress.told !== need;
  progress.told = need;
  switch (need) {
    case 'nothing':
      if (isNews) log.info({ event: 'axon_served', block: Number(metagraph.block) }, 'served on chain');
      progress.notBefore = metagraph.block + AXON_RECHECK_BLOCKS;
      return;
    case 'wait_for_registration':
      if (isNews) log.info({ event: 'not_registered', netuid }, 'waiting to be registered');
      return;
    case 'serve':
      await submitServe(options, progress, { wanted: target.wanted, block: metagraph.block });
  }
}

async function submitServe(
  options: ServeAxonOptions,
  progress: Progress,
  { wanted, block }: { readonly wanted: WantedAxon; readonly block: bigint },
): Promise<void> {
  const { client, keyPair, log, netuid } = options;
  const value = { netuid, ...wanted, protocol: AXON_PROTOCOL, placeholder1: 0, placeholder2: 0 };
  const call = { call: { case: 'serveAxon', value } } as const;
  const outcome = await client.submit(keyPair, call, { horizonBlocks: SERVE_HORIZON_BLOCKS });
  switch (outcome.kind) {
    case 'pooled':
    case 'included':
    case 'unknown':
      progress.pending = outcome.hash;
      log.info({ event: 'serve_sent', ip: wanted.ip, port: wanted.port, outcome: outcome.kind }, 'serve_axon sent');
      return;
    case 'refused': {
      const { name, message } = outcome.error;
      progress.notBefore = block + (factNumber(outcome.error, 'blocks_to_wait') ?? 1n);
      log.warn({ event: 'serve_refused', error: name, reason: message }, 'serve_axon refused');
      return;
    }
    default:
      assertNever(outcome);
  }
}
