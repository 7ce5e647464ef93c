/** How fast blocks go by in memory: `applyBlock` alone, as the coordinator calls it while it fast-forwards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AppliedBlock, applyBlock, type ChainState, InvariantWatch, type RuntimePorts } from '@yumanet/runtime';
import { createKernel } from '@yumanet/yuma';
import { admitExtrinsics } from './admit-extrinsics.ts';
import { buildNetwork, type NetworkSize } from './forward-network.ts';
import { weightsTraffic } from './weights-traffic.ts';

const KERNEL_FILE = join(import.meta.dirname, '../../packages/yuma/kernel/epoch.wasm');
const BLOCK_MS = 12_000n;

export interface ForwardOptions {
  /** Holds each block against the invariants, too. */
  readonly isWatched: boolean;
  /** Blocks get extrinsics that no pool has seen, as those of a log: they hash and decode them. */
  readonly isCold: boolean;
}

export interface ForwardRun {
  readonly blocks: number;
  readonly blocksPerS: number;
  /** Process time, per block: what others on the machine do counts less. */
  readonly cpuMsPerBlock: number;
  /** What `--check-invariants` costs beside that. */
  readonly checkCpuMsPerBlock: number;
  readonly epochs: number;
  readonly weightsSet: number;
  readonly digest: Uint8Array;
}

/**
 * Applies a tempo and a bit that do not count, so that validators have permits, bonds and earnings, then `blocks` that do.
 * What the pool and the watch do is no part of the figures of a block.
 */
export function measureForward(size: NetworkSize, blocks: number, { isWatched, isCold }: ForwardOptions): ForwardRun {
  const { state, crypto } = buildNetwork(size);
  const traffic = weightsTraffic(state, size);
  const { runEpoch, market, pools } = createKernel(readFileSync(KERNEL_FILE));
  const ports: RuntimePorts = { crypto, epochKernel: runEpoch, market, pools };
  const watch = new TimedWatch();
  const figures = { ms: 0, cpuMicros: 0, epochs: 0, weightsSet: 0 };
  const warmUp = size.tempo + 2;
  for (let index = 0; index < warmUp + blocks; index += 1) {
    const block = state.head.number + 1n;
    const extrinsics = traffic.of(block);
    const input = { timestampMs: block * BLOCK_MS, mode: 'manual', pulse: new Uint8Array(0), extrinsics };
    const refused = isCold ? 0 : admitExtrinsics(state, extrinsics, crypto);
    // The first rows come too soon after their hotkeys were registered.
    if (refused > 0 && index >= warmUp) throw new Error(`the pool refuses ${refused} rows of block ${block}`);
    if (isWatched && index >= warmUp) watch.before(state);
    const cpu = process.cpuUsage();
    const start = performance.now();
    const applied = applyBlock(state, input, ports);
    if (index < warmUp) continue;
    figures.ms += performance.now() - start;
    const used = process.cpuUsage(cpu);
    figures.cpuMicros += used.user + used.system;
    if (isWatched) watch.after(state, applied);
    figures.epochs += applied.epochs.length;
    figures.weightsSet += applied.block.receipts.filter(({ error }) => error === undefined).length;
  }
  return {
    blocks,
    blocksPerS: (blocks * 1_000) / figures.ms,
    cpuMsPerBlock: figures.cpuMicros / 1_000 / blocks,
    checkCpuMsPerBlock: watch.cpuMicros / 1_000 / blocks,
    epochs: figures.epochs,
    weightsSet: figures.weightsSet,
    digest: state.head.header.stateDigest,
  };
}

/** The watch of the coordinator, with its process time. */
class TimedWatch {
  cpuMicros = 0;
  readonly #watch = new InvariantWatch();

  before(state: ChainState): void {
    this.#expectNone(() => this.#watch.before(state));
  }

  after(state: ChainState, applied: AppliedBlock): void {
    this.#expectNone(() => this.#watch.after(state, applied));
  }

  #expectNone(look: () => readonly unknown[]): void {
    const cpu = process.cpuUsage();
    const broken = look();
    const { user, system } = process.cpuUsage(cpu);
    this.cpuMicros += user + system;
    if (broken.length > 0) throw new Error(`the network breaks invariants: ${JSON.stringify(broken)}`);
  }
}
