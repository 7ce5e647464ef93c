/**
 * Works under a leased identity: claims it, renews it in the background, gives it back at the end.
 *
 * A lease that is lost ends the work, and with it the process: one process is one neuron from its first log line to its
 * last, and whatever started it starts it again. An outage of the coordinator alone loses nothing: nobody else can claim
 * meanwhile, and whoever does not reach the coordinator can send nothing to the chain either.
 */
import { FaultError } from '@yumanet/protocol';
import type { Lease } from '@yumanet/protocol/messages';
import { backOffMs, RECONNECT_BACK_OFF } from '../client/back-off.ts';
import { ChainRefusal } from '../client/chain-refusal.ts';
import { pause } from '../client/pause.ts';
import { type ClaimOptions, claimLease, passingProblem } from './claim-lease.ts';

/** A holder renews when a third of the term is over, so that two attempts may fail. */
const RENEWALS_PER_TERM = 3;

/** What to do as whom; it ends soon after the signal aborts. */
export type LeasedWork = (lease: Lease, signal: AbortSignal) => Promise<void>;

/** Throws `FaultError` with the codes of `claimLease`, or `lease_lost`, and what the work throws. */
export async function holdLease(options: ClaimOptions, work: LeasedWork): Promise<void> {
  const { log, signal, wish } = options;
  const claimed = await claimLease(options);
  if (claimed === undefined) return;
  log.info({ event: 'lease_claimed', role: wish.role, index: claimed.index, holder: wish.holder }, 'lease claimed');
  const over = new AbortController();
  const lost = new AbortController();
  const keeping = keepLease(options, claimed, over.signal).catch((error: unknown) => {
    lost.abort(error);
    return undefined;
  });
  try {
    await work(claimed, AbortSignal.any([signal, lost.signal]));
  } finally {
    over.abort();
    const kept = await keeping;
    if (kept !== undefined) await giveBack(options, kept);
  }
  lost.signal.throwIfAborted();
}

/** Renews until the signal aborts; the lease as it is then. Throws `lease_lost` or `lease_refused`. */
async function keepLease(options: ClaimOptions, claimed: Lease, signal: AbortSignal): Promise<Lease> {
  const { clock, log } = options;
  let lease = claimed;
  let failureCount = 0;
  let delayMs = renewalDelayMs(lease);
  for (;;) {
    await pause(clock, delayMs, signal);
    if (signal.aborted) return lease;
    try {
      lease = await renew(options, lease);
      failureCount = 0;
      delayMs = renewalDelayMs(lease);
    } catch (error) {
      if (error instanceof FaultError && error.code === 'lease_lost') throw error;
      const problem = passingProblem(error);
      failureCount += 1;
      delayMs = backOffMs(failureCount, RECONNECT_BACK_OFF);
      if (failureCount === 1) log.warn({ event: 'renew_retry', reason: problem }, 'the lease could not be renewed');
    }
  }
}

function renewalDelayMs({ timeLeftMs }: Lease): number {
  return Math.floor(timeLeftMs / RENEWALS_PER_TERM);
}

async function renew(options: ClaimOptions, lease: Lease): Promise<Lease> {
  try {
    return await options.client.renew(lease.id);
  } catch (error) {
    if (nameOf(error) !== 'LeaseNotFound') throw error;
    return reclaim(options, lease);
  }
}

/** The coordinator was started again, or this process stood still for longer than the term. */
async function reclaim({ client, log, wish }: ClaimOptions, { index }: Lease): Promise<Lease> {
  let lease: Lease;
  try {
    lease = await client.claim({ ...wish, index });
  } catch (error) {
    if (nameOf(error) === 'NoLeaseFree') throw lostTo(wish.role, index);
    throw error;
  }
  if (lease.index !== index) {
    await client.giveBack(lease.id);
    throw lostTo(wish.role, index);
  }
  log.info({ event: 'lease_reclaimed', index }, 'the coordinator had forgotten the lease; it is ours again');
  return lease;
}

function lostTo(role: string, index: number): FaultError {
  return new FaultError('lease_lost', `the lease of ${role} ${index} is lost: another process has claimed it`);
}

/** A coordinator that does not answer lets the lease expire by itself: nothing holds up the end of this process. */
async function giveBack({ client, log }: ClaimOptions, { id, index }: Lease): Promise<void> {
  try {
    await client.giveBack(id);
    log.info({ event: 'lease_returned', index }, 'lease returned');
  } catch (error) {
    if (!(error instanceof FaultError || error instanceof ChainRefusal)) throw error;
    log.warn({ event: 'lease_not_returned', index, reason: error.message }, 'the lease will expire by itself');
  }
}

function nameOf(error: unknown): string | undefined {
  return error instanceof ChainRefusal ? error.info.name : undefined;
}
