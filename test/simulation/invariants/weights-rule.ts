/**
 * No weights are counted twice. A round of a validator may put at most one row or commit on chain, and a round that says it
 * sent none has sent none.
 */
import {
  accountFromBytes,
  bytesToHex,
  type Crypto,
  extrinsicHash,
  type TransportRequest,
  WireError,
} from '@yumanet/protocol';
import { Call, SignedExtrinsic } from '@yumanet/protocol/messages';
import type { LogRecord } from '../actors/actor-log.ts';
import { NETUID } from '../actors/addresses.ts';
import type { Life } from '../world/life.ts';
import type { Violation } from '../world/violation.ts';
import type { BlockRule } from './block-rule.ts';

export interface WeightsRule extends BlockRule {
  /** A request leaves an actor. */
  onRequest(from: Life, request: TransportRequest): void;
  /** An actor wrote a line into its log: validators tell every round. */
  onLog(life: Life, record: LogRecord): Violation | undefined;
}

/** What a round can have become when it sent nothing. */
const SILENT: readonly unknown[] = ['nothing_to_set', 'pending', 'rate_limited', 'waiting_to_commit', 'no_epochs'];

export function createWeightsRule(crypto: Crypto): WeightsRule {
  /** Rounds that each run of a validator has finished. */
  const finished = new Map<string, number>();
  /** The round that sent each row, by the hash of its extrinsic. */
  const rounds = new Map<string, string>();
  /** The rounds that have a row on chain, with its block. */
  const counted = new Map<string, bigint>();
  const roundOf = (life: Life) => {
    const run = `${life.name}, run ${life.run}`;
    return { run, round: `${run}, round ${(finished.get(run) ?? 0) + 1}` };
  };

  return {
    onRequest: (from, request) => {
      const extrinsic = rowOf(request)?.extrinsic;
      if (extrinsic === undefined) return;
      const hash = bytesToHex(extrinsicHash(crypto, extrinsic));
      if (!rounds.has(hash)) rounds.set(hash, roundOf(from).round);
    },
    onLog: (life, { event, weights }) => {
      if (event !== 'round') return undefined;
      const { run, round } = roundOf(life);
      finished.set(run, (finished.get(run) ?? 0) + 1);
      const status: unknown =
        typeof weights === 'object' && weights !== null && 'status' in weights ? weights.status : undefined;
      const hasSent = [...rounds.values()].includes(round);
      if (!hasSent || !SILENT.includes(status)) return undefined;
      return { invariant: 'weights-once', detail: `${round} was "${status}" and yet sent a row` };
    },
    forgetAfter: (block) => {
      for (const [round, number] of counted) if (number > block) counted.delete(round);
    },
    check: ({ block, number }) => {
      for (const [index, { extrinsic }] of block.extrinsics.entries()) {
        const receipt = block.receipts[index];
        if (extrinsic.case !== 'signed' || receipt?.error !== undefined || !carriesWeights(extrinsic.value)) continue;
        const round = rounds.get(bytesToHex(receipt?.hash ?? new Uint8Array(0)));
        const signer = accountFromBytes(extrinsic.value.signer);
        if (round === undefined)
          return { invariant: 'weights-once', detail: `nobody sent the row of ${signer} in block ${number}` };
        const earlier = counted.get(round);
        counted.set(round, number);
        if (earlier !== undefined) {
          return {
            invariant: 'weights-once',
            detail: `${round} has a row in block ${earlier} and one in block ${number}`,
          };
        }
      }
      return undefined;
    },
  };
}

function rowOf({ method, url, body }: TransportRequest) {
  if (method !== 'POST' || body === undefined || !new URL(url).pathname.endsWith('/v1/extrinsics')) return undefined;
  const extrinsic = SignedExtrinsic.decode(body);
  return carriesWeights(extrinsic) ? { extrinsic } : undefined;
}

/** Whether an extrinsic sets or commits weights on the simulated subnet. */
export function carriesWeights({ call }: Pick<SignedExtrinsic, 'call'>): boolean {
  try {
    const decoded = Call.decode(call).call;
    const isWeights = decoded.case === 'setWeights' || decoded.case === 'commitTimelockedWeights';
    return isWeights && decoded.value.netuid === NETUID;
  } catch (error) {
    if (error instanceof WireError) return false;
    throw error;
  }
}
