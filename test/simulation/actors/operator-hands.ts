/** What the operator acts with. */
import type { CoordinatorClient } from '@yumanet/sdk/client';
import type { WalletKey } from '@yumanet/sdk/wallet';
import type { Dice } from '../world/dice.ts';

export interface OperatorHands {
  readonly client: CoordinatorClient;
  readonly dice: Dice;
  /** Pays for everything and owns the neurons. */
  readonly alice: WalletKey;
  readonly bob: WalletKey;
  readonly validators: readonly WalletKey[];
}
