import type { Crypto } from '@yumanet/protocol';
import type { LiveChain } from '../chain/live-chain.ts';
import type { StakeForecasts } from '../chain/stake-forecasts.ts';
import type { ChainControls } from '../control/chain-controls.ts';
import type { ExtrinsicDesk } from '../desk/extrinsic-desk.ts';
import type { LeaseBook } from '../leases/lease-book.ts';
import type { ExtrinsicPool } from '../pool/extrinsic-pool.ts';
import type { Producer } from '../producer/producer.ts';
import type { BlockStore } from '../store/block-store.ts';

/** What the handlers of the routes work with. */
export interface Services {
  readonly chain: LiveChain;
  readonly store: BlockStore;
  readonly pool: ExtrinsicPool;
  readonly producer: Producer;
  readonly desk: ExtrinsicDesk;
  readonly controls: ChainControls;
  readonly leases: LeaseBook;
  readonly forecasts: StakeForecasts;
  readonly crypto: Crypto;
  /** Whether the developer controls are on. */
  readonly isDev: boolean;
}
