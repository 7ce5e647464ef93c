/**
 * Miners of one mechanism against each other on a chain in memory: rounds as a validator runs them, its moving averages,
 * its weights, and what real epochs then pay. No sockets and no clock, so that the same seed pays the same rao.
 */
import { createBeacon, createCrypto } from '@yumanet/crypto';
import { type AccountId, ss58Encode } from '@yumanet/protocol';
import { readMetagraph } from '@yumanet/runtime';
import { type BoundSubnet, type BoundTask, createSeededRandom } from '@yumanet/sdk/subnet';
import {
  type Averages,
  chooseWeights,
  createScoreBook,
  type MinerTarget,
  type TaskResult,
} from '@yumanet/sdk/validator';
import {
  account,
  allowPlainWeights,
  bytesOf,
  createTestChain,
  SUBNET,
  type TestChain,
} from '../../packages/runtime/test/support/test-chain.ts';
import { createOpenRounds } from '../../packages/sdk/src/validator/open-rounds.ts';

/** A miner answers payloads; `best` is what the first contestant answered in this round, for who looks over its shoulder. */
export interface Contestant {
  readonly name: string;
  readonly answer: (task: BoundTask, best: Uint8Array) => Promise<Uint8Array>;
}

/** What became of a contestant. */
export interface Earnings {
  readonly name: string;
  /** Rao of alpha over all epochs. */
  readonly rao: bigint;
  /** In the last epoch, u16. */
  readonly incentiveU16: number;
}

export interface Contest {
  readonly subnet: BoundSubnet;
  readonly contestants: readonly Contestant[];
  readonly seed: string;
  readonly epochs: number;
  /** Blocks between rounds. */
  readonly roundBlocks: bigint;
}

const VALIDATOR = '//validator1_sn1';
const TEMPO_BLOCKS = 10n;
/** What every answer is taken to need. */
const ELAPSED_MS = 50;

const crypto = createCrypto();
const never = new AbortController().signal;

/** Runs it; the earnings are in the order of the contestants. Uid 0 is the validator, contestants follow. */
export async function runContest({
  subnet,
  contestants,
  seed,
  epochs,
  roundBlocks,
}: Contest): Promise<readonly Earnings[]> {
  const chain = createTestChain({ validators: 1 });
  allowPlainWeights(chain.state);
  const uris = contestants.map((_, index) => `//contestant${index + 1}`);
  chain.mine(
    uris.map((uri) =>
      chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: SUBNET, hotkey: bytesOf(uri) } }),
    ),
  );
  const targets = uris.map((uri, index) => ({ uid: index + 1, hotkey: account(uri), url: '' }));
  const round = createRound(chain, subnet, contestants, { seed, targets });
  const last = BigInt(epochs + 1) * TEMPO_BLOCKS;
  while (chain.state.head.number < last) {
    const { number } = chain.state.head;
    if (number % roundBlocks !== 0n || number === 0n) chain.mine();
    else setWeights(chain, await round());
  }
  const { incentives, totalStake } = metagraphOf(chain);
  return contestants.map(({ name }, index) => ({
    name,
    rao: totalStake[index + 1] ?? 0n,
    incentiveU16: incentives[index + 1] ?? 0,
  }));
}

function createRound(
  chain: TestChain,
  subnet: BoundSubnet,
  contestants: readonly Contestant[],
  { seed, targets }: { readonly seed: string; readonly targets: readonly MinerTarget[] },
): () => Promise<Averages> {
  const registered: readonly AccountId[] = targets.map(({ hotkey }) => hotkey);
  const openRounds = createOpenRounds(pulsesOf(chain, seed), crypto);
  const book = createScoreBook();
  const spared: ReadonlySet<AccountId> = new Set();
  return async () => {
    const block = chain.state.head.number;
    const roundSeed = `${seed}/${block}`;
    const results = await askAll(subnet, contestants, targets, roundSeed);
    const { truthDelayBlocks } = subnet;
    if (truthDelayBlocks === undefined) {
      book.add({ block, results, registered, spared });
      return book.averages();
    }
    await openRounds.hold({ block, seed: roundSeed, results, spared }, truthDelayBlocks);
    for (const settled of await openRounds.settle(block)) book.add({ ...settled, registered });
    return book.averages();
  };
}

async function askAll(
  subnet: BoundSubnet,
  contestants: readonly Contestant[],
  targets: readonly MinerTarget[],
  seed: string,
): Promise<TaskResult[]> {
  const results: TaskResult[] = [];
  let best: Uint8Array = new Uint8Array(0);
  for (const [index, { answer }] of contestants.entries()) {
    const target = targets[index];
    if (target === undefined) throw new Error(`contestant ${index} has no neuron`);
    const task = subnet.nextTask(
      createSeededRandom(crypto, seed),
      createSeededRandom(crypto, `${seed}/${ss58Encode(target.hotkey)}`),
    );
    const answered = await answer(task, best);
    if (index === 0) best = answered;
    const { judge, rejected, score } = await task.review(answered, ELAPSED_MS, never);
    const outcome = rejected === undefined ? 'ok' : 'rejected';
    const asked = { taskId: `${seed}/${index}`, kind: task.kind, attempts: 1, elapsedMs: ELAPSED_MS };
    results.push({ ...asked, target, outcome, score, ...(judge === undefined ? {} : { judge }) });
  }
  return results;
}

/** The beacon of the chain: a pulse is told once its block is there. */
function pulsesOf({ state }: TestChain, seed: string) {
  const beacon = createBeacon('x25519', crypto.sha256(new TextEncoder().encode(seed)));
  const none = new Uint8Array(0);
  return {
    getBeacon: async () => ({
      scheme: 'x25519',
      publicKey: none,
      seedHash: none,
      genesisHash: none,
      block: state.head.number,
      round: state.head.number + 1n,
      nextRoundBlock: state.head.number + 1n,
      newestPulse: state.head.number + 1n,
      periodBlocks: 1n,
    }),
    getBeaconRound: async (round: bigint) => ({
      round,
      scheme: 'x25519',
      publicHalf: beacon.publicHalf(round),
      privateHalf: round <= state.head.number + 1n ? beacon.privateHalf(round) : undefined,
      block: round - 1n,
    }),
  };
}

/** In the next block, as the validator's extrinsic; an empty block while nobody has a score. */
function setWeights(chain: TestChain, averages: Averages): void {
  const chosen = chooseWeights(metagraphOf(chain), averages, 0);
  if (chosen === undefined) {
    chain.mine();
    return;
  }
  const { dests, weights } = chosen;
  const value = { netuid: SUBNET, dests: [...dests], weights: [...weights], versionKey: 0n };
  const { error } = chain.run(VALIDATOR, { case: 'setWeights', value });
  if (error !== undefined) throw new Error(`weights were refused: ${error.name}`);
}

function metagraphOf({ state }: TestChain) {
  const read = readMetagraph(state, SUBNET);
  if (!read.ok) throw new Error(read.refusal.name);
  return read.value;
}
