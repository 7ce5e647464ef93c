/**
 * A validator's life: it follows the blocks, runs a round at the earliest every few of them and never two at once, and
 * sets or commits weights when the chain takes them. It keeps its scores through a coordinator that restarts or goes silent, a
 * metagraph that grows or shrinks, and a chain that goes back; with a `RoundStore` also through a restart of its own.
 */
import { type AccountId, accountFromBytes, FaultError, type Random } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import type { Logger } from 'pino';
import { backOffMs, RECONNECT_BACK_OFF } from '../client/back-off.ts';
import type { BlockStream } from '../client/block-stream.ts';
import { ChainRefusal } from '../client/chain-refusal.ts';
import type { CoordinatorClient } from '../client/coordinator-client.ts';
import { createBlockAlarm, QUIET_CHECK_MS, type WakeReason } from '../client/follow-blocks.ts';
import type { BoundSubnet } from '../subnet/bind-subnet.ts';
import { createSeededRandom } from '../subnet/seeded-random.ts';
import type { AskPorts } from './ask-miner.ts';
import { type ChosenWeights, chooseWeights } from './choose-weights.ts';
import { type Averages, MOVING_AVERAGE_ALPHA } from './moving-average.ts';
import { createOpenRounds, type OpenRounds, type UnjudgedRound } from './open-rounds.ts';
import { hotkeysOf, type MinerTarget, pickTargets, type Standing, standingOf } from './pick-targets.ts';
import { type ChainIdentity, createRoundJournal, type RoundJournal, type RoundStore } from './round-journal.ts';
import { type RoundRecord, roundRecord, settledRecord } from './round-record.ts';
import { ROUND_ATTEMPTS_MAX, ROUND_CONCURRENCY, runRound } from './run-round.ts';
import { askEveryone, type SamplingStrategy } from './sample-targets.ts';
import { createScoreBook, type ScoreBook } from './score-book.ts';
import type { ValidatorMetrics } from './validator-metrics.ts';
import { WEIGHTS_POLICY, type WeightsPolicy } from './weights-policy.ts';
import {
  createWeightsSetter,
  type WeightsSetter,
  type WeightsSetterOptions,
  type WeightsStatus,
} from './weights-setter.ts';

/** A new round begins at the earliest so many blocks after the one before began; the same in every block mode. */
export const ROUND_INTERVAL_BLOCKS = 2n;

/**
 * And at the earliest so long after it, in milliseconds. Weights make blocks when every extrinsic makes one: without this
 * bound validators would drive such a chain as fast as they can score.
 */
export const ROUND_INTERVAL_MS_MIN = 1_000;

/** What can be tuned. */
export interface ValidatorSettings {
  readonly roundIntervalBlocks: bigint;
  readonly roundIntervalMsMin: number;
  readonly movingAverageAlpha: number;
  readonly concurrency: number;
  /** Total time for one task; the subnet's own limit by default. */
  readonly deadlineMs: number;
  /** How often a miner that cannot be reached or is busy is asked, within the one deadline. */
  readonly attemptsMax: number;
  /** Whom of those that serve a round asks. */
  readonly sampling: SamplingStrategy;
  /** What is done to averages before they become weights. */
  readonly weights: WeightsPolicy;
}

/** What a validator is made of. */
export interface ValidatorOptions extends AskPorts {
  readonly client: WeightsSetterOptions['client'] & Pick<CoordinatorClient, 'metagraph'> & ChainIdentity;
  readonly stream: BlockStream;
  /** For the seals of commits. */
  readonly random: Random;
  readonly log: Logger;
  readonly netuid: number;
  readonly subnet: BoundSubnet;
  /** Fixes the tasks of every round. A seed that miners can guess lets them prepare. */
  readonly seed: string;
  readonly metrics: ValidatorMetrics;
  readonly settings?: Partial<ValidatorSettings>;
  /** Averages and histories, for those who want to look at them; `movingAverageAlpha` counts only without one. */
  readonly scores?: ScoreBook | undefined;
  /** Keeps a record of every round; the averages of the newest one are gone on with. */
  readonly rounds?: RoundStore | undefined;
  /** Called with the record of every round, after it was logged. */
  readonly onRound?: (record: RoundRecord) => void;
  /** Ends it; exchanges under way are dropped. */
  readonly signal: AbortSignal;
}

/** A running validator's memory. */
interface Memory {
  readonly scores: ScoreBook;
  readonly journal: RoundJournal | undefined;
  /** Rounds whose answers wait for their truth; stays empty where answers are judged at once. */
  readonly openRounds: OpenRounds;
  lastRoundBlock: bigint;
  nextRoundBlock: bigint;
  told: Standing['kind'] | undefined;
}

/** Runs until the signal aborts. Throws only for bugs. */
export async function runValidator(options: ValidatorOptions): Promise<void> {
  const { clock, log, signal, stream } = options;
  const alarm = createBlockAlarm(stream, clock, signal);
  const step = createStep(options);
  let failureCount = 0;
  let reason: WakeReason = 'timer';
  while (!signal.aborted) {
    try {
      // The stream's head counts only when the stream woke us: it may have been silent for long.
      const pauseMs = await step(reason === 'chain' ? stream.latest()?.header.number : undefined);
      failureCount = 0;
      if (pauseMs > 0) await alarm.wait({ delayMs: pauseMs, isPause: true });
      reason = await alarm.wait({ delayMs: QUIET_CHECK_MS });
    } catch (error) {
      if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
      failureCount += 1;
      const delayMs = backOffMs(failureCount, RECONNECT_BACK_OFF);
      log.warn({ event: 'validator_retry', reason: error.message, delay_ms: delayMs }, 'the chain did not answer');
      reason = await alarm.wait({ delayMs, isPause: true });
    }
  }
}

/** One look at the chain, and a round when one is due; returns how long to pause before the next look, in milliseconds. */
function createStep(options: ValidatorOptions): (head: bigint | undefined) => Promise<number> {
  const { client, clock, keyPair, log, metrics, netuid, random, rounds } = options;
  const settings = withDefaults(options);
  const hotkey = accountFromBytes(keyPair.publicKey);
  const openRounds = createOpenRounds(client, options.crypto);
  const memory: Memory = {
    openRounds,
    scores: options.scores ?? createScoreBook(settings.movingAverageAlpha),
    journal: rounds === undefined ? undefined : createRoundJournal({ client, rounds, netuid, hotkey, log }),
    lastRoundBlock: 0n,
    nextRoundBlock: 0n,
    told: undefined,
  };
  const setter = createWeightsSetter({ client, keyPair, netuid, random, log, onStored: metrics.weightsStored });

  return async (head) => {
    if (head !== undefined && head >= memory.lastRoundBlock && head < memory.nextRoundBlock) return 0;
    const metagraph = await client.metagraph(netuid);
    if (metagraph.block < memory.lastRoundBlock) {
      log.info({ event: 'chain_went_back', block: Number(metagraph.block) }, 'the chain is behind the last round');
      memory.nextRoundBlock = 0n;
      openRounds.forgetAfter(metagraph.block);
      setter.reset();
    }
    if (metagraph.block < memory.nextRoundBlock) return 0;
    if (!isReady(options, memory, standingOf(metagraph, hotkey))) return 0;
    await memory.journal?.resume(metagraph.block, memory.scores);
    memory.lastRoundBlock = metagraph.block;
    memory.nextRoundBlock = metagraph.block + settings.roundIntervalBlocks;
    const startedMs = clock.monotonicMs();
    const targets = pickTargets(metagraph, hotkey);
    await roundAndWeights(options, settings, memory, { hotkey, metagraph, targets, setter });
    // A round without miners costs nobody anything: the first miner shall not wait for it.
    return targets.length === 0 ? 0 : startedMs + settings.roundIntervalMsMin - clock.monotonicMs();
  };
}

function isReady(options: ValidatorOptions, memory: Memory, standing: Standing): boolean {
  const isNews = memory.told !== standing.kind;
  memory.told = standing.kind;
  if (isNews)
    options.log.info({ event: 'standing', standing: standing.kind, netuid: options.netuid }, STANDINGS[standing.kind]);
  return standing.kind === 'ready';
}

const STANDINGS: Readonly<Record<Standing['kind'], string>> = {
  unregistered: 'the hotkey is not registered: waiting',
  no_permit: 'no validator permit: waiting for an epoch to give one',
  ready: 'may ask miners and set weights',
};

interface RoundStart {
  readonly hotkey: AccountId;
  readonly metagraph: Metagraph;
  readonly targets: readonly MinerTarget[];
  readonly setter: WeightsSetter;
}

async function roundAndWeights(
  options: ValidatorOptions,
  settings: ValidatorSettings,
  memory: Memory,
  start: RoundStart,
): Promise<void> {
  const { clock, log, metrics, netuid, signal, subnet } = options;
  const { hotkey, metagraph, targets } = start;
  const { scores } = memory;
  const { block } = metagraph;
  const seed = `${options.seed}/${netuid}/${hotkey}/${block}`;
  const random = createSeededRandom(options.crypto, `${seed}/sample`);
  const sample = settings.sampling({ targets, random, lastAsked: scores.lastAsked });
  const startedMs = clock.monotonicMs();
  const { deadlineMs, concurrency, attemptsMax } = settings;
  const bounds = { deadlineMs, concurrency, attemptsMax, signal };
  const results = await runRound(options, { subnet, netuid, block, targets: sample, seed, ...bounds });
  if (signal.aborted) return;
  const durationMs = clock.monotonicMs() - startedMs;
  metrics.countRound(durationMs, results);
  const spared = new Set(targets.filter((target) => !sample.includes(target)).map((target) => target.hotkey));
  const registered = hotkeysOf(metagraph);
  if (subnet.truthDelayBlocks === undefined) scores.add({ block, results, registered, spared });
  else await judgeLater(options, memory, { block, seed, results, spared }, registered);
  const averages = scores.averages();
  const { chosen, status } = await setWeights(options, { averages, policy: settings.weights }, start);
  metrics.countWeights(status, chosen);
  const facts = { netuid, block, durationMs, results, averages, chosen, status };
  const record = roundRecord(facts);
  log.info(record, 'round');
  memory.journal?.write(facts);
  options.onRound?.(record);
}

/** Keeps the round until its truth is there, and counts the earlier rounds whose truth came. */
async function judgeLater(
  { log, netuid, subnet: { truthDelayBlocks = 0n } }: ValidatorOptions,
  { openRounds, scores }: Memory,
  round: UnjudgedRound,
  registered: readonly AccountId[],
): Promise<void> {
  const facts = { netuid, block: Number(round.block) };
  try {
    const held = await openRounds.hold(round, truthDelayBlocks);
    if (held !== 'held') log.warn({ event: 'round_not_held', why: held, ...facts }, NOT_HELD[held]);
    for (const settled of await openRounds.settle(round.block)) {
      scores.add({ ...settled, registered });
      log.info(settledRecord(netuid, settled), 'round settled');
    }
  } catch (error) {
    if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    log.warn({ event: 'truth_unavailable', reason: error.message, ...facts }, 'the chain does not tell of its beacon');
  }
}

const NOT_HELD = {
  late: 'the truth was out before the answers were in: the round counts for nobody',
  full: 'too many rounds wait for their truth: the oldest is forgotten',
} as const;

interface WeightsOfRound {
  readonly chosen: ChosenWeights | undefined;
  readonly status: WeightsStatus;
}

/** Uids may have changed hands while the miners worked: weights go by the metagraph of now. */
async function setWeights(
  options: ValidatorOptions,
  { averages, policy }: { readonly averages: Averages; readonly policy: WeightsPolicy },
  start: RoundStart,
): Promise<WeightsOfRound> {
  const { client, log, netuid } = options;
  let chosen: ChosenWeights | undefined;
  try {
    const now = await client.metagraph(netuid);
    const standing = standingOf(now, start.hotkey);
    if (standing.kind !== 'ready') return { chosen, status: { kind: 'nothing_to_set' } };
    chosen = chooseWeights(now, averages, standing.uid, policy);
    const vanished = chosen?.vanished ?? [];
    if (vanished.length > 0) {
      log.warn(
        { event: 'weights_vanish', uids: vanished },
        'positive scores too small for a u16 weight: these uids get 0',
      );
    }
    return { chosen, status: await start.setter.set(now, standing.uid, chosen) };
  } catch (error) {
    if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    return { chosen, status: { kind: 'chain_unavailable', error: error.message } };
  }
}

function withDefaults({ settings, subnet }: ValidatorOptions): ValidatorSettings {
  return {
    roundIntervalBlocks: ROUND_INTERVAL_BLOCKS,
    roundIntervalMsMin: ROUND_INTERVAL_MS_MIN,
    movingAverageAlpha: MOVING_AVERAGE_ALPHA,
    concurrency: ROUND_CONCURRENCY,
    deadlineMs: subnet.limits.deadlineMs,
    attemptsMax: ROUND_ATTEMPTS_MAX,
    sampling: askEveryone,
    weights: WEIGHTS_POLICY,
    ...settings,
  };
}
