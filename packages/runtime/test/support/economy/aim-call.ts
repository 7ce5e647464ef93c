/** Turns a random call to what there is: so that most calls of a long run come through, on networks of any size. */
import { type AccountId, accountToBytes, type Netuid } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { freeBalance } from '../../../src/rules/balances.ts';
import { spotPriceRao } from '../../../src/rules/pool.ts';
import { stakeOfColdkey } from '../../../src/rules/stake.ts';
import { allNetuids, subnetNetuids } from '../../../src/rules/subnets.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { Keys } from '../../../src/state/items/neuron-items.ts';
import { AlphaV2, Owner } from '../../../src/state/items/staking-items.ts';
import { SubnetOwner } from '../../../src/state/items/subnet-items.ts';
import { KEY_URIS, mostly, type SignedBy } from '../call-arbitraries.ts';
import { account } from '../test-chain.ts';

/** How a call is aimed. */
export interface Aim {
  /** False leaves the call as it is. */
  readonly isAimed: boolean;
  /** Which of the things that are there. */
  readonly place: number;
  readonly other: number;
  /** How much of it, per 1000; none leaves the amount as it is. */
  readonly part: number | undefined;
  /** The limit of a price, per 100 of the price. */
  readonly limitPercent: bigint;
}

export const anyAim: fc.Arbitrary<Aim> = fc.record({
  isAimed: mostly(fc.constant(true), fc.constant(false)),
  place: fc.nat(10_000),
  other: fc.nat(10_000),
  part: fc.option(fc.constantFrom(1, 10, 100, 333, 500, 999, 1_000, 1_001), { nil: undefined }),
  limitPercent: fc.constantFrom(50n, 90n, 99n, 100n, 101n, 110n, 200n, 1_000n),
});

const PART_OF = 1_000n;
const LIMIT_OF = 100n;

/** Those that take from stake which somebody has. */
const FROM_STAKE: ReadonlySet<Call['call']['case']> = new Set([
  ...([
    'removeStake',
    'removeStakeLimit',
    'removeStakeFullLimit',
    'unstakeAll',
    'unstakeAllAlpha',
    'moveStake',
  ] as const),
  ...(['transferStake', 'swapStake', 'swapStakeLimit', 'recycleAlpha', 'burnAlpha', 'claimRoot'] as const),
]);
const TO_STAKE: ReadonlySet<Call['call']['case']> = new Set(['addStake', 'addStakeLimit', 'addStakeBurn']);
const OF_NEURON: ReadonlySet<Call['call']['case']> = new Set([
  ...(['setWeights', 'setChildren', 'setChildkeyTake', 'increaseTake', 'decreaseTake', 'swapHotkey'] as const),
  ...(['swapHotkeyV2', 'setAutoParentDelegationEnabled'] as const),
]);
const OF_OWNER: ReadonlySet<Call['call']['case']> = new Set([
  ...(['startCall', 'setTempo', 'triggerEpoch', 'sudoTrimToMaxAllowedUids', 'sudoSetMechanismCount'] as const),
]);

type Fields = Readonly<Record<string, unknown>>;

/** Fields that are there are replaced, never added. A place that nobody of the tests has the key of leaves the call as it is. */
export function aimCall(state: ChainState, signed: SignedBy, aim: Aim): SignedBy {
  if (!aim.isAimed) return signed;
  const aimed = fieldsFor(state, signed, aim);
  if (aimed?.uri === undefined) return signed;
  const given: Fields = { ...signed.call.value };
  const fields = Object.fromEntries(Object.entries(aimed.fields).filter(([name]) => name in given));
  return { uri: aimed.uri, call: { ...signed.call, value: { ...given, ...fields } } as Call['call'] };
}

interface Aimed {
  readonly uri: string | undefined;
  readonly fields: Fields;
}

function fieldsFor(state: ChainState, { uri, call }: SignedBy, aim: Aim): Aimed | undefined {
  if (FROM_STAKE.has(call.case)) return fromStake(state, aim);
  if (TO_STAKE.has(call.case)) return toStake(state, uri, aim);
  if (OF_NEURON.has(call.case)) return ofNeuron(state, call.case === 'setWeights', aim);
  const netuid = pick(subnetNetuids(state), aim.place);
  if (netuid === undefined) return undefined;
  if (OF_OWNER.has(call.case)) return { uri: uriOf(state.get(SubnetOwner, netuid)), fields: { netuid } };
  return { uri, fields: { netuid } };
}

function fromStake(state: ChainState, aim: Aim): Aimed | undefined {
  const position = pick(state.keys(AlphaV2), aim.place);
  const to = pick(allNetuids(state), aim.other);
  if (position === undefined || to === undefined) return undefined;
  const [hotkey, coldkey, netuid] = position;
  const amount = partOf(stakeOfColdkey(state, { hotkey, coldkey, netuid }), aim);
  const key = accountToBytes(hotkey);
  return {
    uri: uriOf(coldkey),
    fields: {
      ...{ hotkey: key, originHotkey: key, netuid, originNetuid: netuid, destinationNetuid: to },
      ...(amount === undefined ? {} : { amountUnstaked: amount, alphaAmount: amount, amount }),
      limitPrice: limitOf(state, netuid, aim),
    },
  };
}

function toStake(state: ChainState, uri: string, aim: Aim): Aimed | undefined {
  const netuid = pick(allNetuids(state), aim.place);
  const hotkey = pick(state.keys(Owner), aim.other)?.[0];
  if (netuid === undefined || hotkey === undefined) return undefined;
  const amount = partOf(freeBalance(state, account(uri)), aim);
  return {
    uri,
    fields: {
      ...{ hotkey: accountToBytes(hotkey), netuid, limitPrice: limitOf(state, netuid, aim) },
      ...(amount === undefined ? {} : { amountStaked: amount, amount }),
    },
  };
}

function ofNeuron(state: ChainState, isSignedByHotkey: boolean, aim: Aim): Aimed | undefined {
  const netuid = pick(subnetNetuids(state), aim.place);
  if (netuid === undefined) return undefined;
  const uid = pick(state.keysUnder(Keys, netuid), aim.other);
  if (uid === undefined) return undefined;
  const hotkey = state.get(Keys, netuid, uid);
  const signer = isSignedByHotkey ? hotkey : state.get(Owner, hotkey);
  return { uri: uriOf(signer), fields: { netuid, hotkey: accountToBytes(hotkey) } };
}

function limitOf(state: ChainState, netuid: Netuid, { limitPercent }: Aim): bigint {
  return (spotPriceRao(state, netuid) * limitPercent) / LIMIT_OF;
}

function partOf(whole: bigint, { part }: Aim): bigint | undefined {
  return part === undefined ? undefined : (whole * BigInt(part)) / PART_OF;
}

function pick<T>(things: readonly T[], place: number): T | undefined {
  return things[place % things.length];
}

let uris: ReadonlyMap<AccountId, string> | undefined;

function uriOf(of: AccountId): string | undefined {
  uris ??= new Map(KEY_URIS.map((uri) => [account(uri), uri]));
  return uris.get(of);
}
