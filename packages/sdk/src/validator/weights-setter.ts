/** Sends weights when the chain will take them, at most one row at a time. */
import { accountFromBytes, type KeyPair } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import type { Logger } from 'pino';
import { assertNever } from '../assert-never.ts';
import { factNumber } from '../client/chain-refusal.ts';
import type { CoordinatorClient } from '../client/coordinator-client.ts';
import type { ChosenWeights } from './choose-weights.ts';

/** A row that no block took for so long is out of date: the pool drops it, the next round sends a new one. */
const WEIGHTS_HORIZON_BLOCKS = 16n;

/** What became of the weights of a round. */
export type WeightsStatus =
  /** Nobody scored. */
  | { readonly kind: 'nothing_to_set' }
  | { readonly kind: 'sent'; readonly hash: Uint8Array }
  /** The row before is still in the pool. */
  | { readonly kind: 'pending' }
  /** Too soon: so many blocks are missing. */
  | { readonly kind: 'rate_limited'; readonly blocksToWait: bigint }
  /** The subnet takes commitments only. */
  | { readonly kind: 'commit_reveal' }
  | { readonly kind: 'refused'; readonly error: string }
  /** The chain could not be asked; the next round tries again. */
  | { readonly kind: 'chain_unavailable'; readonly error: string };

/** A setter for one hotkey. */
export interface WeightsSetter {
  set(metagraph: Metagraph, uid: number, chosen: ChosenWeights | undefined): Promise<WeightsStatus>;
  /** Forgets what it sent: the chain is another one, or went back. What then waits in its pool is found there. */
  reset(): void;
}

/** What a setter needs. */
export interface WeightsSetterOptions {
  readonly client: Pick<CoordinatorClient, 'extrinsic' | 'pool' | 'submit'>;
  readonly keyPair: KeyPair;
  readonly netuid: number;
  readonly log: Logger;
  /** Told the block of every row the chain stored. */
  readonly onStored: (block: bigint) => void;
}

/**
 * Pure: how many blocks until the chain takes a row; 0 when it does now. A last update of 0 means never.
 * Source: docs/rules/subnets.md section 3.2 step 10.
 */
export function blocksUntilWeights(metagraph: Metagraph, uid: number): bigint {
  const lastUpdate = metagraph.lastUpdate[uid] ?? 0n;
  if (lastUpdate === 0n) return 0n;
  const missing = lastUpdate + metagraph.weightsRateLimit - metagraph.block;
  return missing > 0n ? missing : 0n;
}

/** Entries of the pool that are looked through for an own row; more wait only where somebody floods it. */
const POOL_ENTRIES_READ = 1_000;

/** A setter that knows of no row yet: one that an earlier process sent, or a revert brought back, is found in the pool. */
export function createWeightsSetter(options: WeightsSetterOptions): WeightsSetter {
  const { client, log, onStored } = options;
  let pending: Uint8Array | undefined;
  let knowsPool = false;
  let notBefore = 0n;

  /** True while the row before waits in the pool. */
  async function isPending(): Promise<boolean> {
    if (!knowsPool) pending = await findInPool(options);
    knowsPool = true;
    if (pending === undefined) return false;
    const { block, receipt, state } = await client.extrinsic(pending);
    if (state === 'pool') return true;
    pending = undefined;
    if (state !== 'included' || block === undefined) return false;
    const error = receipt?.error;
    if (error === undefined) onStored(block);
    else log.warn({ event: 'weights_failed', block: Number(block), error: error.name }, error.message);
    return false;
  }

  return {
    async set(metagraph, uid, chosen) {
      if (await isPending()) return { kind: 'pending' };
      if (chosen === undefined) return { kind: 'nothing_to_set' };
      if (metagraph.commitRevealWeightsEnabled) return { kind: 'commit_reveal' };
      const byRule = blocksUntilWeights(metagraph, uid);
      const byRefusal = notBefore - metagraph.block;
      const blocksToWait = byRule > byRefusal ? byRule : byRefusal;
      if (blocksToWait > 0n) return { kind: 'rate_limited', blocksToWait };
      const outcome = await submitRow(options, metagraph, chosen);
      switch (outcome.kind) {
        case 'pooled':
        case 'included':
        case 'unknown':
          pending = outcome.hash;
          return { kind: 'sent', hash: outcome.hash };
        case 'refused':
          notBefore = metagraph.block + (factNumber(outcome.error, 'blocks_to_wait') ?? 1n);
          log.warn({ event: 'weights_refused', error: outcome.error.name }, outcome.error.message);
          return { kind: 'refused', error: outcome.error.name };
        default:
          return assertNever(outcome);
      }
    },
    reset() {
      pending = undefined;
      knowsPool = false;
      notBefore = 0n;
    },
  };
}

async function findInPool({ client, keyPair }: WeightsSetterOptions): Promise<Uint8Array | undefined> {
  const hotkey = accountFromBytes(keyPair.publicKey);
  const { entries } = await client.pool(POOL_ENTRIES_READ);
  return entries.findLast(({ call, signer }) => call === 'set_weights' && accountFromBytes(signer) === hotkey)?.hash;
}

function submitRow(options: WeightsSetterOptions, metagraph: Metagraph, chosen: ChosenWeights) {
  const { client, keyPair, netuid } = options;
  const value = {
    netuid,
    dests: [...chosen.dests],
    weights: [...chosen.weights],
    versionKey: metagraph.weightsVersion,
  };
  const call = { call: { case: 'setWeights', value } } as const;
  return client.submit(keyPair, call, { horizonBlocks: WEIGHTS_HORIZON_BLOCKS });
}
