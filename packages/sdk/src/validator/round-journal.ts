/** The records of a validator's rounds where a store keeps them, and how a restarted validator goes on from the newest. */
import { type AccountId, accountFromBytes, accountToBytes, bytesToHex, FaultError } from '@yumanet/protocol';
import type { ValidatorRound } from '@yumanet/protocol/messages';
import type { Logger } from 'pino';
import type { Averages } from './moving-average.ts';
import type { RoundFacts } from './round-record.ts';
import type { ScoreBook } from './score-book.ts';

/** Keeps records, oldest first. `openRoundFile` of `@yumanet/sdk/system` is one on a disk. */
export interface RoundStore {
  /** Throws `FaultError` when it cannot. */
  append(round: ValidatorRound): void;
  /** The newest one that is whole. */
  last(): ValidatorRound | undefined;
}

/** Tells which chain it is. */
export interface ChainIdentity {
  chain(): Promise<{ readonly genesisHash: Uint8Array }>;
}

/** What a journal is made of. */
export interface RoundJournalOptions {
  readonly client: ChainIdentity;
  readonly rounds: RoundStore;
  readonly netuid: number;
  readonly hotkey: AccountId;
  readonly log: Logger;
}

/** Writes rounds down, and reads the newest one once. */
export interface RoundJournal {
  /**
   * Once: asks which chain this is, and gives the averages of the newest record to the book when that is of this chain,
   * subnet and hotkey and not of a later block. Throws what the client throws; then the next call tries again.
   */
  resume(head: bigint, scores: ScoreBook): Promise<void>;
  /** Precondition: `resume` has ended well. A store that fails costs the record, and is told to the log. */
  write(facts: RoundFacts): void;
}

/** A journal that has neither read nor written yet. */
export function createRoundJournal({ client, rounds, netuid, hotkey, log }: RoundJournalOptions): RoundJournal {
  let genesisHash: Uint8Array | undefined;

  return {
    async resume(head, scores) {
      if (genesisHash !== undefined) return;
      const chain = await client.chain();
      genesisHash = chain.genesisHash;
      const last = rounds.last();
      if (last === undefined) return;
      const isOfHere = bytesToHex(last.genesisHash) === bytesToHex(genesisHash) && last.block <= head;
      if (!isOfHere || last.netuid !== netuid || accountFromBytes(last.hotkey) !== hotkey) {
        log.info({ event: 'rounds_of_another', block: Number(last.block) }, 'the newest record is of another chain');
        return;
      }
      scores.restore(averagesOf(last));
      log.info(
        { event: 'rounds_resumed', block: Number(last.block) },
        'goes on with the averages of the newest record',
      );
    },
    write(facts) {
      try {
        rounds.append(validatorRound(facts, { genesisHash: genesisHash ?? new Uint8Array(0), hotkey }));
      } catch (error) {
        if (!(error instanceof FaultError)) throw error;
        log.warn({ event: 'round_not_kept', block: Number(facts.block), reason: error.message }, 'a record is lost');
      }
    },
  };
}

/** Scores from 0 to 1 are written as integers of this scale. */
const TRILLIONTHS = 1e12;
/** The largest time that the message holds, in milliseconds. */
const U32_MAX = 0xffff_ffff;

/** Pure: the averages after a round. */
export function averagesOf({ miners, kept }: ValidatorRound): Averages {
  return new Map(
    [...miners, ...kept].map(({ hotkey, averageTrillionths }) => [
      accountFromBytes(hotkey),
      Number(averageTrillionths) / TRILLIONTHS,
    ]),
  );
}

/** Whose round it was, and where. */
export interface RoundPlace {
  readonly genesisHash: Uint8Array;
  readonly hotkey: AccountId;
}

/** Pure: the message for a round. */
export function validatorRound(facts: RoundFacts, { genesisHash, hotkey }: RoundPlace): ValidatorRound {
  const { averages, chosen, results, status } = facts;
  const asked = new Set(results.map(({ target }) => target.hotkey));
  const averageOf = (account: AccountId): bigint => toTrillionths(averages.get(account) ?? 0);
  const kept = [...averages.keys()].filter((account) => !asked.has(account));
  return {
    netuid: facts.netuid,
    genesisHash,
    hotkey: accountToBytes(hotkey),
    block: facts.block,
    durationMs: toMs(facts.durationMs),
    miners: results.map(({ target, reason, score, elapsedMs, ...result }) => ({
      uid: target.uid,
      hotkey: accountToBytes(target.hotkey),
      taskId: result.taskId,
      kind: result.kind,
      outcome: result.outcome,
      reason,
      scoreTrillionths: toTrillionths(score),
      averageTrillionths: averageOf(target.hotkey),
      elapsedMs: toMs(elapsedMs),
      attempts: result.attempts,
    })),
    kept: kept.map((account) => ({ hotkey: accountToBytes(account), averageTrillionths: averageOf(account) })),
    weights: {
      status: status.kind,
      blocksToWait: 'blocksToWait' in status ? status.blocksToWait : undefined,
      round: status.kind === 'committed' ? status.round : undefined,
      epochBlock: status.kind === 'committed' ? status.epochBlock : undefined,
      error: 'error' in status ? status.error : undefined,
      uids: [...(chosen?.dests ?? [])],
      values: [...(chosen?.weights ?? [])],
      vanished: [...(chosen?.vanished ?? [])],
    },
  };
}

function toTrillionths(score: number): bigint {
  return BigInt(Math.round(score * TRILLIONTHS));
}

function toMs(durationMs: number): number {
  return Math.min(Math.max(Math.round(durationMs), 0), U32_MAX);
}
