import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BlockStore, type Coordinator, createCoordinator } from '@yumanet/coordinator';
import { createLogger, type SystemPorts } from '@yumanet/sdk/system';
import { createSeededRandom } from '@yumanet/testkit';
import { createKernel } from '@yumanet/yuma';
import { decodeConfig } from '../../packages/coordinator/src/config/decode-config.ts';

const KERNEL_FILE = join(import.meta.dirname, '../../packages/yuma/kernel/epoch.wasm');

export interface BenchChain {
  readonly preset: 'fast' | 'mainnet';
  readonly subnets: number;
  /** Closed with the coordinator. */
  readonly store: BlockStore;
  /** Where the store is; absent for one in memory. */
  readonly dataFolder?: string;
}

/** The real coordinator in this process, as its flags would make it: in manual mode, not listening, without a log. */
export function benchCoordinator(chain: BenchChain, ports: SystemPorts): Coordinator {
  const { preset, subnets, store, dataFolder } = chain;
  const place = dataFolder === undefined ? ['--ephemeral'] : ['--data', dataFolder];
  const flags = [...place, '--preset', preset, '--subnets', String(subnets), '--mode', 'manual', '--seed', 'bench'];
  const read = decodeConfig(flags, {}, () => '');
  if (read.kind !== 'config') throw new Error(`a coordinator does not take ${flags.join(' ')}`);
  const kernel = createKernel(readFileSync(KERNEL_FILE));
  return createCoordinator({
    config: read.config,
    clock: ports.clock,
    random: createSeededRandom('bench'),
    crypto: ports.crypto,
    kernels: { epochKernel: kernel.runEpoch, market: kernel.market, pools: kernel.pools },
    store,
    log: createLogger('coordinator', 'silent'),
  });
}
