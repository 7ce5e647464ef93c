import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BlockStore, type Coordinator, createCoordinator } from '@yumanet/coordinator';
import { createLogger, type SystemPorts } from '@yumanet/sdk/system';
import { createSeededRandom } from '@yumanet/testkit';
import { createKernel } from '@yumanet/yuma';

const KERNEL_FILE = join(import.meta.dirname, '../../packages/yuma/kernel/epoch.wasm');

export interface BenchChain {
  readonly preset: 'fast' | 'mainnet';
  readonly subnets: number;
  /** Closed with the coordinator. */
  readonly store: BlockStore;
  /** A folder makes the coordinator keep checkpoints. */
  readonly dataFolder?: string;
}

/** The real coordinator in this process, in manual mode, not listening and without a log. */
export function benchCoordinator({ store, ...chain }: BenchChain, ports: SystemPorts): Coordinator {
  return createCoordinator({
    config: {
      ...chain,
      name: 'bench',
      // The store is given, and keeps as many as it was opened with.
      checkpointsKept: 1,
      host: '127.0.0.1',
      port: 0,
      seed: 'bench',
      validators: 2,
      blockTimeMs: 1_000,
      mode: 'manual',
      dev: true,
      allowHosts: [],
      kernel: 'wasm',
      logLevel: 'silent',
      neuronsOwner: '//Alice',
      exitWithParent: false,
    },
    clock: ports.clock,
    random: createSeededRandom('bench'),
    crypto: ports.crypto,
    epochKernel: createKernel(readFileSync(KERNEL_FILE)).runEpoch,
    store,
    log: createLogger('coordinator', 'silent'),
  });
}
