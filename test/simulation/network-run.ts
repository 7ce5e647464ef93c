/** Builds the network of one run: who takes part, on what, and who watches. */
import { createCrypto } from '@yumanet/crypto';
import { bytesToHex, type Crypto } from '@yumanet/protocol';
import { devKey } from '@yumanet/sdk/wallet';
import { createFakeCrypto } from '@yumanet/testkit';
import { type NeuronAddress, neuronAddress } from './actors/addresses.ts';
import { type CoordinatorActor, startCoordinator } from './actors/coordinator-actor.ts';
import type { Machine } from './actors/machine.ts';
import { startMiner, startValidator } from './actors/neuron-actors.ts';
import { OPERATOR, runOperator } from './actors/operator.ts';
import { createSupervisor } from './actors/supervisor.ts';
import type { Canary } from './canaries/canary.ts';
import { type Plants, plant } from './canaries/plants.ts';
import { createSimulatedDisk } from './disk/simulated-disk.ts';
import { createInvariants, type Invariants } from './invariants/invariants.ts';
import { loadKernels } from './kernels.ts';
import { createNetwork } from './network/network.ts';
import { drawFaultPlan, NO_FAULTS } from './plan/fault-plan.ts';
import { createSeededFaults, type SeededFaults } from './plan/seeded-faults.ts';
import { createWorld, type World } from './world/world.ts';

export interface NetworkRunOptions {
  /** A fault to plant. */
  readonly canary?: Canary | undefined;
  /** Without any fault from the beginning. */
  readonly isCalm?: boolean | undefined;
  /** Told every line of the trace. */
  readonly onLine?: ((line: string) => void) | undefined;
}

export interface NetworkRun {
  readonly world: World;
  readonly faults: SeededFaults;
  readonly invariants: Invariants;
  readonly coordinator: CoordinatorActor;
  readonly blockTimeMs: number;
  /** Hotkeys in hex. */
  readonly validators: readonly string[];
  readonly honestMiners: readonly string[];
  readonly cheats: readonly string[];
  /** The storm is over. */
  clearUp(): void;
  crashCount(): number;
}

/** Signatures are fake, since the real ones are random. Seals are real: validators make them without this port. */
const crypto: Crypto = { ...createFakeCrypto(), openSeal: createCrypto().openSeal };
const kernels = loadKernels();

const VALIDATOR_COUNTS = [2, 3];
const BLOCK_TIMES_MS = [1_000, 1_500, 2_000];
const SKILLS = [1, 2, 3];
const CHECKPOINT_INTERVALS = [3n, 7n, 1_024n];

export function startNetworkRun(seed: number, options: NetworkRunOptions): NetworkRun {
  const world = createWorld(seed, options.onLine);
  const dice = world.dice.fork('network run');
  const plan = options.isCalm === true ? NO_FAULTS : drawFaultPlan(dice);
  const faults = createSeededFaults({ clock: world.clock, dice: world.dice.fork('faults'), plan });
  const plants = plant(options.canary, { clock: world.clock, crypto, kernels: kernels.wasm });
  const compared = { own: plants.kernels, reference: kernels.reference };
  const invariants = createInvariants({ world, crypto, kernels: compared });
  const network = createNetwork({
    clock: world.clock,
    faults,
    witness: invariants.witness,
    note: world.note,
    onBug: world.failBug,
  });
  const machine: Machine = { world, network, faults, crypto, onLog: invariants.onLog };
  world.note(`plan ${JSON.stringify(plan)}`);
  const blockTimeMs = dice.pick(BLOCK_TIMES_MS);
  const cast = castOf(dice.pick(VALIDATOR_COUNTS));
  let isStormy = options.isCalm !== true;
  const actors = startActors(
    { machine, plants, invariants, cast, isStormy: () => isStormy },
    { blockTimeMs, checkpointIntervalBlocks: dice.pick(CHECKPOINT_INTERVALS), seed: `chain/${seed}` },
  );
  return {
    ...actors,
    world,
    faults,
    invariants,
    blockTimeMs,
    validators: cast.validators.map(hotkeyOf),
    honestMiners: cast.miners.slice(0, SKILLS.length).map(hotkeyOf),
    cheats: cast.miners.slice(SKILLS.length).map(hotkeyOf),
    clearUp: () => {
      isStormy = false;
      faults.clearUp();
    },
  };
}

interface Cast {
  readonly validators: readonly NeuronAddress[];
  /** The honest ones by skill, then a cheat. */
  readonly miners: readonly NeuronAddress[];
}

function castOf(validatorCount: number): Cast {
  const addresses = (role: 'miner' | 'validator', count: number) =>
    Array.from({ length: count }, (_, index) => neuronAddress(role, index + 1));
  return { validators: addresses('validator', validatorCount), miners: addresses('miner', SKILLS.length + 1) };
}

function hotkeyOf({ hotkey }: NeuronAddress): string {
  return bytesToHex(devKey(crypto, hotkey).pair.publicKey);
}

interface Stage {
  readonly machine: Machine;
  readonly plants: Plants;
  readonly invariants: Invariants;
  readonly cast: Cast;
  readonly isStormy: () => boolean;
}

interface ChainSettings {
  readonly blockTimeMs: number;
  readonly checkpointIntervalBlocks: bigint;
  readonly seed: string;
}

function startActors(
  { machine, plants, invariants, cast, isStormy }: Stage,
  { blockTimeMs, checkpointIntervalBlocks, seed }: ChainSettings,
): Pick<NetworkRun, 'coordinator' | 'crashCount'> {
  const { faults, world } = machine;
  const { miners, validators } = cast;
  const supervisor = createSupervisor(world, faults);
  const coordinator = startCoordinator(supervisor, {
    machine,
    disk: createSimulatedDisk(world.dice.fork('disk')),
    durability: plants.durability,
    kernels: plants.kernels,
    config: { blockTimeMs, validators: validators.length, seed },
    checkpointIntervalBlocks,
    onMoved: invariants.onMoved,
    onOpened: invariants.onOpened,
  });
  for (const [index, address] of miners.entries()) {
    const skill = SKILLS[index];
    startMiner(supervisor, machine, { address, skill: skill ?? 1, isHonest: skill !== undefined });
  }
  for (const address of validators) {
    startValidator(supervisor, machine, { address, wrapTransport: plants.wrapTransport });
  }
  supervisor.supervise(OPERATOR, (life) => runOperator({ machine, miners, validators, isStormy }, life));
  return { coordinator, crashCount: supervisor.crashCount };
}
