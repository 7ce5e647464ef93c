/** The real coordinator on a simulated disk: a crash drops it with everything in flight, and the next run opens what is left. */
import { type BlockStore, type Coordinator, type CoordinatorConfig, createCoordinator } from '@yumanet/coordinator';
import { FaultError } from '@yumanet/protocol';
import type { KernelPorts } from '@yumanet/runtime';
import { type DurabilityRules, openSimulatedStore } from '../disk/open-simulated-store.ts';
import type { SimulatedDisk } from '../disk/simulated-disk.ts';
import { COORDINATOR } from '../plan/seeded-faults.ts';
import type { Life } from '../world/life.ts';
import { COORDINATOR_URL, HOST } from './addresses.ts';
import { type Machine, portsOf } from './machine.ts';
import type { Actor, Supervisor } from './supervisor.ts';

export interface RunningCoordinator {
  readonly life: Life;
  readonly coordinator: Coordinator;
  readonly store: BlockStore;
}

export interface CoordinatorParts {
  readonly machine: Machine;
  readonly disk: SimulatedDisk;
  readonly durability: DurabilityRules;
  readonly kernels: KernelPorts;
  readonly config: Pick<CoordinatorConfig, 'blockTimeMs' | 'validators' | 'seed'>;
  readonly checkpointIntervalBlocks: bigint;
  /** The chain was taken back, or is another one: of its blocks, those up to this one stay. */
  readonly onMoved: (trunk: bigint) => void;
  /** A run has opened its chain and is about to make blocks. */
  readonly onOpened: (running: RunningCoordinator) => void;
}

export interface CoordinatorActor extends Actor {
  /** The run that lives, once it has opened its chain. */
  running(): RunningCoordinator | undefined;
}

/** Nothing is leased here. */
const LEASE_TERM_MS = 30_000;

/** Few, so that the older ones go while a run lasts. */
const CHECKPOINTS_KEPT = 3;

/** Faults that a sick disk gives; any other at a start means that the chain is lost. */
const DISK_FAULTS: readonly string[] = ['store_failed', 'store_full'];

export function startCoordinator(supervisor: Supervisor, parts: CoordinatorParts): CoordinatorActor {
  let latest: RunningCoordinator | undefined;
  const actor = supervisor.supervise(COORDINATOR, (life) => {
    latest = undefined;
    latest = openCoordinator(parts, life);
  });
  return { ...actor, running: () => (latest?.life.isAlive() === true ? latest : undefined) };
}

function openCoordinator(parts: CoordinatorParts, life: Life): RunningCoordinator | undefined {
  const { disk, machine, durability, onMoved, onOpened } = parts;
  const { world, faults, network } = machine;
  life.onEnd(() => disk.crash(faults.keepsCache()));
  try {
    const store = openSimulatedStore({
      disk,
      life,
      faults,
      rules: durability,
      checkpointsKept: CHECKPOINTS_KEPT,
      note: world.note,
      onMoved,
    });
    const coordinator = createOnMachine(parts, life, store);
    const running = { life, coordinator, store };
    network.attach(COORDINATOR_URL, life, coordinator.app);
    onOpened(running);
    coordinator.producer.start();
    return running;
  } catch (error) {
    // A crash in the middle of a write ends the process here; any other end of a start is looked at.
    if (!life.isAlive()) return undefined;
    if (isDiskFault(error)) life.end(`a start (${error.code})`);
    else world.fail({ invariant: 'chain-opens', detail: String(error instanceof Error ? error.stack : error) });
    return undefined;
  }
}

function createOnMachine(parts: CoordinatorParts, life: Life, store: BlockStore): Coordinator {
  const { machine, kernels, checkpointIntervalBlocks } = parts;
  const { clock, crypto, log, random } = portsOf(machine, life);
  return createCoordinator({
    config: configOf(parts),
    clock,
    random,
    crypto,
    kernels,
    store,
    log,
    checkpointIntervalBlocks,
    onHalt: (error) => {
      if (!life.isAlive()) return;
      // Whoever runs a coordinator starts it again when its chain has halted.
      if (isDiskFault(error)) life.end(`a halt (${error.code})`);
      else machine.world.failBug(error);
    },
  });
}

function isDiskFault(error: unknown): error is FaultError {
  return error instanceof FaultError && DISK_FAULTS.includes(error.code);
}

function configOf({ config }: CoordinatorParts): CoordinatorConfig {
  return {
    ...config,
    name: 'simulation',
    host: HOST,
    port: 0,
    preset: 'fast',
    beacon: 'x25519',
    beaconPeriod: 1,
    subnets: 1,
    mode: 'interval',
    checkInvariants: true,
    dev: true,
    allowHosts: [],
    kernel: 'wasm',
    checkpointsKept: CHECKPOINTS_KEPT,
    logLevel: 'info',
    neuronsOwner: '//Alice',
    hotkeyRoot: '',
    leaseTermMs: LEASE_TERM_MS,
    exitWithParent: false,
  };
}
