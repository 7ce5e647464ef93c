/** What the runtime needs from its shell. */
import type { Crypto } from '@yumanet/protocol';
import type { EpochKernel, MarketKernel } from '@yumanet/yuma';

export interface RuntimePorts {
  /** Native hashing and signature checks. */
  readonly crypto: Crypto;
  /** Computes epochs; the readable reference of `@yumanet/yuma` unless given. Every kernel gives the same bits. */
  readonly epochKernel?: EpochKernel;
  /** Computes what blocks do to all subnets; also the readable reference unless given, also with the same bits. */
  readonly market?: MarketKernel;
}
