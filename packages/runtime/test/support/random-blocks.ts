/** Random blocks of calls and developer controls, and a small network to run them on. */
import { toNetuid } from '@yumanet/protocol';
import type { DevExtrinsic, Extrinsic } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import type { ChainState } from '../../src/state/chain-state.ts';
import {
  ColdkeySwapAnnouncementDelay,
  ColdkeySwapReannouncementDelay,
  TxRateLimit,
} from '../../src/state/items/chain-parameter-items.ts';
import { ImmunityPeriod, MaxAllowedUids, MinAllowedUids } from '../../src/state/items/hyperparameter-items.ts';
import {
  NetworkImmunityPeriod,
  NetworkLockReductionInterval,
  SubnetLimit,
} from '../../src/state/items/subnet-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { amount, anyKey, type SignedBy } from './call-arbitraries.ts';
import { epochCall } from './epoch-calls.ts';
import { moneyCall } from './money-calls.ts';
import { parameterCall, settingCall } from './random-parameter-calls.ts';
import { registrationCall } from './registration-calls.ts';
import { servingCall } from './serving-calls.ts';
import { subnetCall } from './subnet-calls.ts';
import { bytesOf, createTestChain, ports, SUBNET, TAO } from './test-chain.ts';
import { setWeightsCall, weightsCall } from './weights-calls.ts';

const plainCall: fc.Arbitrary<SignedBy> = fc.oneof(
  { weight: 4, arbitrary: epochCall },
  { weight: 9, arbitrary: registrationCall },
  { weight: 4, arbitrary: moneyCall },
  { weight: 1, arbitrary: setWeightsCall },
  { weight: 8, arbitrary: subnetCall },
  { weight: 5, arbitrary: servingCall },
  { weight: 3, arbitrary: settingCall },
);

export const anyCall: fc.Arbitrary<SignedBy> = fc.oneof(
  { weight: 11, arbitrary: plainCall },
  { weight: 6, arbitrary: weightsCall },
);

type DevAction = DevExtrinsic['action'];

const asDev = (action: DevAction): Extrinsic => ({ extrinsic: { case: 'dev', value: { action } } });

/** Controls that keep the laws: everything but writes of storage. */
const control: fc.Arbitrary<Extrinsic> = fc.oneof(
  fc
    .tuple(anyKey, fc.bigInt({ min: 0n, max: 10n * TAO }))
    .map(([uri, value]) => asDev({ case: 'faucet', value: { account: bytesOf(uri), amount: value } })),
  fc.tuple(anyKey, amount).map(([uri, free]) => asDev({ case: 'setBalance', value: { account: bytesOf(uri), free } })),
  anyCall.map(({ uri, call }) => asDev({ case: 'impersonate', value: { account: bytesOf(uri), call: { call } } })),
  anyCall.map(({ call }) => asDev({ case: 'sudo', value: { call: { call } } })),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10_000n }), fc.option(fc.constantFrom(0n, 1n, 3_600_000n), { nil: undefined }))
    .map(([offsetMs, fixedBlockTimeMs]) => asDev({ case: 'clock', value: { offsetMs, fixedBlockTimeMs } })),
);

/** Blocks of signed calls and developer controls; some have none. */
export const blocks = fc.array(
  fc.oneof(
    fc.array(fc.oneof({ weight: 8, arbitrary: anyCall }, { weight: 3, arbitrary: control }), { maxLength: 4 }),
    fc.array(
      fc.oneof(
        { weight: 8, arbitrary: plainCall },
        { weight: 3, arbitrary: control },
        { weight: 3, arbitrary: parameterCall },
      ),
      { maxLength: 4 },
    ),
    fc.constant([]),
  ),
  {
    minLength: 1,
    maxLength: 30,
  },
);
export type Blocks = readonly (readonly (SignedBy | Extrinsic)[])[];

/** Two subnets in which little time does much. */
export function smallNetwork(): ChainState {
  const { state } = createTestChain({ subnets: 2 });
  state.set(MaxAllowedUids, 3, SUBNET);
  // Subnets come and go: a creation costs little more than the last one, and soon prunes.
  state.set(NetworkLockReductionInterval, 1n);
  state.set(NetworkImmunityPeriod, 3n);
  state.set(SubnetLimit, 3);
  // So that it may have a second mechanism.
  state.set(MaxAllowedUids, 128, toNetuid(2));
  // Short enough that trims and swaps come through within a few blocks.
  state.set(MinAllowedUids, 1, SUBNET);
  state.set(ImmunityPeriod, 2, SUBNET);
  state.set(TxRateLimit, 1n);
  state.set(ColdkeySwapAnnouncementDelay, 2n);
  state.set(ColdkeySwapReannouncementDelay, 2n);
  // Through a snapshot, so that the change belongs to no block.
  return openState(snapshotOf(state), ports);
}
