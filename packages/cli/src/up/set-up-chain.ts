/**
 * Brings a chain to where people can watch it: registers the neurons that are missing; on a new chain also waits for the
 * miners to announce where they serve and seals blocks up to the first epoch, which hands out the permits; then starts
 * interval mode. Calling it on a chain that is set up, or without neurons, only starts interval mode.
 * Source: docs/default-network.md.
 */
import { accountFromBytes, type Clock, type KeyPair } from '@yumanet/protocol';
import type { ErrorInfo } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { CliError, EXIT } from '../output/cli-error.ts';
import { isHonestMiner, type NetworkPlan, type NeuronPlan } from './plan-network.ts';
import {
  findUnregistered,
  type NamedNeuron,
  registrationRefused,
  type SentRegistration,
  sendRegistrations,
} from './register-neurons.ts';

/** Miners start in about a second; one that has not announced itself by then does so in a later block. */
const SERVE_WAIT_MS_MAX = 15_000;
/** The pool has no stream; a look at it costs a millisecond. */
const POOL_LOOK_MS = 40;

/** What is being set up, and with what. */
export interface ChainSetUp {
  readonly client: CoordinatorClient;
  readonly plan: NetworkPlan;
  /** Pays for registrations and owns the hotkeys. */
  readonly owner: KeyPair;
  readonly blockTimeMs: number;
  /** Registers the neurons also where none of them is known yet, and others are. */
  readonly isForced: boolean;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly progress: (text: string) => void;
  /**
   * Called once the neurons are registered, or at once on a chain that goes on. Starting them earlier gains nothing, and
   * would take the processor from the coordinator while it seals its first block.
   */
  readonly startNeurons: () => void;
}

/** Rejects with `RegistrationRefused`, with what the coordinator refuses, or with the signal's reason. */
export async function setUpChain(setUp: ChainSetUp): Promise<void> {
  const { client, plan, progress } = setUp;
  if (plan.neurons.length === 0) return runInIntervals(setUp);
  const { head } = await client.chain();
  const isNew = head.number === 0n;
  if (!setUp.isForced) await expectOwnNeurons(setUp);
  if (!isNew) setUp.startNeurons();
  const missing = await findUnregistered(setUp, setUp.plan.neurons);
  const sent = await sendRegistrations({ ...setUp, onRefused: refuseSetUp }, missing);
  if (isNew) {
    await client.dev.mine(1);
    await requireRegistered(setUp, sent);
    setUp.startNeurons();
    progress(`${missing.length} ${missing.length === 1 ? 'neuron' : 'neurons'} registered in block 1`);
    await waitForMiners(setUp);
    await client.dev.mine(1);
    await mineToFirstEpoch(setUp);
  }
  await runInIntervals(setUp);
}

async function runInIntervals({ client, blockTimeMs }: ChainSetUp): Promise<void> {
  await client.dev.mode({ mode: 'interval', intervalMs: blockTimeMs });
}

/** Throws `ForeignNeurons` on subnets with neurons of which none is ours: registering ours could take a place of theirs. */
async function expectOwnNeurons({ client, plan }: ChainSetUp): Promise<void> {
  const { subnets } = await client.subnets();
  const ours = new Set(plan.neurons.map(({ key }) => key.account));
  const metagraphs = await Promise.all(subnets.map(({ netuid }) => client.metagraph(netuid)));
  const hotkeys = metagraphs.flatMap(({ hotkeys: keys }) => keys.map(accountFromBytes));
  if (hotkeys.length === 0 || hotkeys.some((hotkey) => ours.has(hotkey))) return;
  throw new CliError({
    name: 'ForeignNeurons',
    message: `the ${hotkeys.length} neurons of this chain are not those that \`up\` runs`,
    remedy: '--no-neurons runs the chain alone; --neurons registers the usual neurons beside those that are there.',
    facts: { neurons: hotkeys.length },
    exitCode: EXIT.usage,
  });
}

/** After the block that took them: throws the first refusal. */
async function requireRegistered({ client }: ChainSetUp, sent: readonly SentRegistration[]): Promise<void> {
  for (const { neuron, hash } of sent) {
    const { receipt, error } = await client.extrinsic(hash);
    const refusal = receipt?.error ?? error;
    if (refusal !== undefined) refuseSetUp(neuron, refusal);
  }
}

function refuseSetUp(neuron: NamedNeuron, error: ErrorInfo): never {
  throw registrationRefused(neuron, error);
}

/** Until every miner's address is in the pool or on chain. A miner that does not come does not hold up the others for ever. */
async function waitForMiners(setUp: ChainSetUp): Promise<void> {
  const { plan, clock, progress } = setUp;
  const miners = plan.neurons.filter(isHonestMiner);
  const giveUpMs = clock.monotonicMs() + SERVE_WAIT_MS_MAX;
  for (;;) {
    const waiting = await silentMiners(setUp, miners);
    if (waiting.length === 0) {
      progress(`${miners.length} of ${miners.length} miners serve`);
      return;
    }
    if (clock.monotonicMs() >= giveUpMs) {
      progress(
        `going on without ${waiting.map(({ name }) => name).join(', ')}: no address after ${SERVE_WAIT_MS_MAX} ms`,
      );
      return;
    }
    await pause(setUp, POOL_LOOK_MS);
  }
}

/** Miners of whom neither the pool nor the chain has an address. */
async function silentMiners(
  { client, plan }: ChainSetUp,
  miners: readonly NeuronPlan[],
): Promise<readonly NeuronPlan[]> {
  const { entries } = await client.pool();
  const announced = new Set(
    entries.filter(({ call }) => call === 'serve_axon').map(({ signer }) => accountFromBytes(signer)),
  );
  const waiting = miners.filter(({ key }) => !announced.has(key.account));
  if (waiting.length === 0) return waiting;
  const metagraphs = await Promise.all(plan.netuids.map((netuid) => client.metagraph(netuid)));
  const served = new Set(
    metagraphs.flatMap(({ netuid, hotkeys, axons }) =>
      hotkeys.filter((_, uid) => (axons[uid]?.port ?? 0) !== 0).map((key) => `${netuid}/${accountFromBytes(key)}`),
    ),
  );
  return waiting.filter(({ netuid, key }) => !served.has(`${netuid}/${key.account}`));
}

function pause({ clock, signal }: ChainSetUp, delayMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      cancel();
      reject(signal.reason);
    };
    const cancel = clock.startTimer(delayMs, () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    signal.addEventListener('abort', onAbort, { once: true });
  });
}

/** Every subnet's first epoch lies in a block that the chain names; the last of them ends the set-up. */
async function mineToFirstEpoch({ client, plan, progress }: ChainSetUp): Promise<void> {
  const { block, subnets } = await client.subnets();
  const firstEpochs = subnets
    .filter(({ netuid }) => plan.netuids.includes(netuid))
    .flatMap(({ nextEpochBlock }) => (nextEpochBlock === undefined ? [] : [nextEpochBlock]));
  const target = firstEpochs.reduce((latest, next) => (next > latest ? next : latest), block);
  if (target > block) await client.dev.mine(Number(target - block));
  progress(`sealed up to the first epoch (block ${target})`);
}
