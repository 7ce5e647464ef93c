/** What the runtime needs from its shell. */
import type { Crypto } from '@yumanet/protocol';
import type { EpochKernel, MarketKernel, PoolKernel } from '@yumanet/yuma';

/** What computes the large parts of a block; the readable references of `@yumanet/yuma` unless given, with the same bits. */
export interface KernelPorts {
  /** Epochs. */
  readonly epochKernel?: EpochKernel;
  /** What a block does to all subnets alike. */
  readonly market?: MarketKernel;
  /** What an epoch pays into share pools. */
  readonly pools?: PoolKernel;
}

export interface RuntimePorts extends KernelPorts {
  /** Native hashing and signature checks. */
  readonly crypto: Crypto;
}
