/** Random blocks of calls and developer controls, and a small network to run them on. */
import { toNetuid } from '@yumanet/protocol';
import type { DevExtrinsic, Extrinsic, Snapshot } from '@yumanet/protocol/messages';
import { i96f32 } from '@yumanet/yuma';
import fc from 'fast-check';
import type { ChainState } from '../../src/state/chain-state.ts';
import { CommitRevealWeightsEnabled, MaxAllowedUids } from '../../src/state/items/hyperparameter-items.ts';
import { Uids } from '../../src/state/items/neuron-items.ts';
import { SubnetMovingPrice } from '../../src/state/items/pool-items.ts';
import { ProposalsEnabled } from '../../src/state/items/proposal-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { amount, anyKey, NEURONS, type SignedBy } from './call-arbitraries.ts';
import { childKeyCall } from './child-key-calls.ts';
import { epochCall } from './epoch-calls.ts';
import { moneyCall, stakeMove } from './money-calls.ts';
import { proposalCall, proposeAndVote } from './proposal-calls.ts';
import { parameterCall, settingCall } from './random-parameter-calls.ts';
import { announceAndSwap, registrationCall } from './registration-calls.ts';
import { servingCall } from './serving-calls.ts';
import { writeShortTimes } from './short-times.ts';
import { createAndStart, subnetCall } from './subnet-calls.ts';
import { bytesOf, createTestChain, hotkey, ports, SUBNET, TAO } from './test-chain.ts';
import { commitAndReveal, setWeightsCall, weightsCall } from './weights-calls.ts';

const plainCall: fc.Arbitrary<SignedBy> = fc.oneof(
  { weight: 4, arbitrary: epochCall },
  { weight: 9, arbitrary: registrationCall },
  { weight: 4, arbitrary: moneyCall },
  { weight: 3, arbitrary: stakeMove },
  { weight: 3, arbitrary: childKeyCall },
  { weight: 2, arbitrary: proposalCall },
  { weight: 1, arbitrary: setWeightsCall },
  { weight: 8, arbitrary: subnetCall },
  { weight: 5, arbitrary: servingCall },
  { weight: 3, arbitrary: settingCall },
);

export const anyCall: fc.Arbitrary<SignedBy> = fc.oneof(
  { weight: 11, arbitrary: plainCall },
  { weight: 6, arbitrary: weightsCall },
);

/** Of a block. */
const MANY_ITEMS = { maxLength: 4, size: 'max' } as const;

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

export type Blocks = readonly (readonly (SignedBy | Extrinsic)[])[];

/** Signed calls and developer controls; some blocks have none. */
const anyBlock: fc.Arbitrary<Blocks[number]> = fc.oneof(
  fc.array(fc.oneof({ weight: 8, arbitrary: anyCall }, { weight: 3, arbitrary: control }), MANY_ITEMS),
  fc.array(
    fc.oneof(
      { weight: 8, arbitrary: plainCall },
      { weight: 3, arbitrary: control },
      { weight: 3, arbitrary: parameterCall },
    ),
    MANY_ITEMS,
  ),
  fc.constant([]),
);

/** Two calls of which the second needs the first, and the blocks between them. */
const story: fc.Arbitrary<Blocks> = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: commitAndReveal }, announceAndSwap, createAndStart, proposeAndVote),
    fc.array(anyBlock, { maxLength: 7, size: 'max' }),
  )
  .map(([[first, second], between]) => [[first], ...between, [second]]);

/** Blocks of calls, some of which follow from earlier ones. */
export const blocks: fc.Arbitrary<Blocks> = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyBlock.map((one): Blocks => [one]) }, { weight: 1, arbitrary: story }), {
    minLength: 1,
    maxLength: 20,
    size: 'max',
  })
  .map((parts) => parts.flat());

/** Two subnets in which little time does much; everything that random calls are about is there. */
export function smallNetwork(): ChainState {
  started ??= snapshotOf(startNetwork());
  return openState(started, ports);
}

let started: Snapshot | undefined;

/** Block 10, in which both subnets have had epochs: subnet 1 takes plain weights, subnet 2 takes commits. */
function startNetwork(): ChainState {
  const chain = createTestChain({ subnets: 2 });
  writeTimes(chain.state);
  chain.state.set(ProposalsEnabled, true);
  const members = NEURONS.filter(({ key, id }) => chain.state.find(Uids, toNetuid(id), hotkey(key)) === undefined);
  const register = members.map(({ owner, key, id }) =>
    chain.sign(owner, { case: 'burnedRegister', value: { netuid: id, hotkey: bytesOf(key) } }),
  );
  const stake = NEURONS.map(({ owner, key, id }) =>
    chain.sign(owner, { case: 'addStake', value: { netuid: id, hotkey: bytesOf(key), amountStaked: 100n * TAO } }),
  );
  const rootStake = ['//Alice', '//Charlie'].map((uri) =>
    chain.sign(uri, {
      case: 'addStake',
      value: { netuid: 0, hotkey: bytesOf('//validator1_sn1'), amountStaked: 10_000n * TAO },
    }),
  );
  const { block } = chain.mine([...register, ...stake, ...rootStake]);
  for (const { error } of block.receipts) if (error !== undefined) throw new Error(error.name);
  chain.mineTo(10n);
  return chain.state;
}

function writeTimes(state: ChainState): void {
  writeShortTimes(state, [SUBNET, toNetuid(2)]);
  // Root stake earns: prices sum to more than 1 for as long as both subnets are there.
  for (const id of [SUBNET, toNetuid(2)]) state.set(SubnetMovingPrice, i96f32.one, id);
  state.set(CommitRevealWeightsEnabled, false, SUBNET);
  // Full, so that who comes next takes the place of another, and trims come through.
  state.set(MaxAllowedUids, 3, SUBNET);
  // So that it may have a second mechanism.
  state.set(MaxAllowedUids, 128, toNetuid(2));
}
