/** Where canaries are planted: at the ports of an otherwise untouched system. */
import type { Clock, Crypto, Transport } from '@yumanet/protocol';
import type { KernelPorts } from '@yumanet/runtime';
import { readLog } from '../disk/decode-record.ts';
import { type DurabilityRules, HONEST_DISK } from '../disk/open-simulated-store.ts';
import type { Life } from '../world/life.ts';
import type { Canary } from './canary.ts';
import { payOneTooMuch, readTheClock } from './planted-kernels.ts';
import { resubmitWeights } from './resubmit-weights.ts';

export interface Plants {
  readonly durability: DurabilityRules;
  readonly kernels: KernelPorts;
  readonly wrapTransport: (life: Life, transport: Transport) => Transport;
}

export interface PlantParts {
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly kernels: Required<KernelPorts>;
}

/** Writes between two syncs of the store that does not wait for them. */
const LAZY_SYNC_WRITES = 4;

export function plant(canary: Canary | undefined, { clock, crypto, kernels }: PlantParts): Plants {
  const sound: Plants = {
    durability: HONEST_DISK,
    kernels,
    wrapTransport: (_life, transport) => transport,
  };
  switch (canary) {
    case undefined:
      return sound;
    case 'early-acknowledgement':
      return { ...sound, durability: lazyDisk() };
    case 'torn-tail':
      return { ...sound, durability: { ...HONEST_DISK, readLog: (log) => readLog(log, () => true) } };
    case 'forgotten-revert':
      return { ...sound, durability: { ...HONEST_DISK, isKept: ({ write }) => write !== 'moveHead' } };
    case 'resubmitted-weights':
      return { ...sound, wrapTransport: (life, transport) => resubmitWeights({ clock, crypto, life, transport }) };
    case 'emission-off-by-one':
      return { ...sound, kernels: { ...kernels, epochKernel: payOneTooMuch(kernels.epochKernel) } };
    case 'wall-time':
      return { ...sound, kernels: { ...kernels, epochKernel: readTheClock(kernels.epochKernel, clock) } };
    case 'lame-validator':
      return { ...sound, wrapTransport: (life, transport) => (life.run === 1 ? transport : withoutWrites(transport)) };
  }
}

function lazyDisk(): DurabilityRules {
  let writeCount = 0;
  return {
    ...HONEST_DISK,
    makeDurable: (disk) => {
      writeCount += 1;
      if (writeCount % LAZY_SYNC_WRITES === 0) disk.sync();
    },
  };
}

function withoutWrites(transport: Transport): Transport {
  const refusal = { kind: 'unreachable', message: 'lame', elapsedMs: 0 } as const;
  return {
    request: (request, limits) =>
      request.url.includes('/v1/extrinsics?') ? Promise.resolve(refusal) : transport.request(request, limits),
  };
}
