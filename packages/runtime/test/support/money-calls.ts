/** Random calls that move TAO and alpha. */
import fc from 'fast-check';
import {
  amount,
  anyColdkey,
  anyHotkey,
  anyKey,
  by,
  mostly,
  netuid,
  ownedNeuron,
  type SignedBy,
} from './call-arbitraries.ts';
import { bytesOf, TAO } from './test-chain.ts';

/** A hotkey on a subnet, and who trades its alpha: its owner as often as anybody. */
const stakePlace = fc
  .tuple(ownedNeuron, anyColdkey, fc.boolean())
  .map(([{ owner, key, id }, nominator, isOwner]) => ({ uri: isOwner ? owner : nominator, key, id }));
/** Rao of TAO per whole alpha. */
const limit = mostly(fc.bigInt({ min: TAO / 100n, max: 2n * TAO }), fc.constantFrom(0n, 1n, TAO, 2n ** 64n - 1n));

/** Retired: always refused. */
const liquidityCall = fc.tuple(anyKey, anyHotkey, netuid, amount).chain(([uri, key, id, liquidity]) =>
  fc.constantFrom(
    by(uri, {
      case: 'addLiquidity',
      value: { hotkey: bytesOf(key), netuid: id, tickLow: '-1', tickHigh: '1', liquidity },
    }),
    by(uri, { case: 'removeLiquidity', value: { hotkey: bytesOf(key), netuid: id, positionId: '1' } }),
    by(uri, {
      case: 'modifyPosition',
      value: { hotkey: bytesOf(key), netuid: id, positionId: '1', liquidityDelta: '-5' },
    }),
    by(uri, { case: 'toggleUserLiquidity', value: { netuid: id, enable: true } }),
    by(uri, { case: 'disableLp', value: {} }),
  ),
);

export const moneyCall: fc.Arbitrary<SignedBy> = fc.oneof(
  liquidityCall,
  fc
    .tuple(anyKey, anyKey, fc.boolean())
    .map(([uri, to, keepAlive]) => by(uri, { case: 'transferAll', value: { dest: bytesOf(to), keepAlive } })),
  fc
    .tuple(anyKey, anyKey, amount)
    .map(([uri, to, value]) => by(uri, { case: 'transferKeepAlive', value: { dest: bytesOf(to), value } })),
  fc
    .tuple(anyKey, anyKey, amount)
    .map(([uri, to, value]) => by(uri, { case: 'transferAllowDeath', value: { dest: bytesOf(to), value } })),
  fc
    .tuple(stakePlace, amount)
    .map(([{ uri, key, id }, amountStaked]) =>
      by(uri, { case: 'addStake', value: { hotkey: bytesOf(key), netuid: id, amountStaked } }),
    ),
  fc
    .tuple(stakePlace, amount)
    .map(([{ uri, key, id }, amountUnstaked]) =>
      by(uri, { case: 'removeStake', value: { hotkey: bytesOf(key), netuid: id, amountUnstaked } }),
    ),
  fc.tuple(stakePlace, amount, limit, fc.boolean()).map(([{ uri, key, id }, amountStaked, limitPrice, allowPartial]) =>
    by(uri, {
      case: 'addStakeLimit',
      value: { hotkey: bytesOf(key), netuid: id, amountStaked, limitPrice, allowPartial },
    }),
  ),
  // Few of these find stake and a price that fit.
  {
    weight: 3,
    arbitrary: fc
      .tuple(stakePlace, amount, limit, fc.boolean())
      .map(([{ uri, key, id }, amountUnstaked, limitPrice, allowPartial]) =>
        by(uri, {
          case: 'removeStakeLimit',
          value: { hotkey: bytesOf(key), netuid: id, amountUnstaked, limitPrice, allowPartial },
        }),
      ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(stakePlace, fc.option(limit, { nil: undefined })).map(([{ uri, key, id }, limitPrice]) =>
      by(uri, {
        case: 'removeStakeFullLimit',
        value: { hotkey: bytesOf(key), netuid: id, ...(limitPrice === undefined ? {} : { limitPrice }) },
      }),
    ),
  },
);

/** Stake that changes its place or ends. */
export const stakeMove: fc.Arbitrary<SignedBy> = fc.oneof(
  fc.tuple(stakePlace, anyHotkey, netuid, amount).map(([{ uri, key, id }, to, destinationNetuid, alphaAmount]) =>
    by(uri, {
      case: 'moveStake',
      value: {
        ...{ originHotkey: bytesOf(key), destinationHotkey: bytesOf(to) },
        ...{ originNetuid: id, destinationNetuid, alphaAmount },
      },
    }),
  ),
  fc.tuple(stakePlace, anyColdkey, netuid, amount).map(([{ uri, key, id }, to, destinationNetuid, alphaAmount]) =>
    by(uri, {
      case: 'transferStake',
      value: {
        ...{ destinationColdkey: bytesOf(to), hotkey: bytesOf(key) },
        ...{ originNetuid: id, destinationNetuid, alphaAmount },
      },
    }),
  ),
  fc.tuple(stakePlace, netuid, amount).map(([{ uri, key, id }, destinationNetuid, alphaAmount]) =>
    by(uri, {
      case: 'swapStake',
      value: { hotkey: bytesOf(key), originNetuid: id, destinationNetuid, alphaAmount },
    }),
  ),
  fc
    .tuple(stakePlace, netuid, amount, limit, fc.boolean())
    .map(([{ uri, key, id }, destinationNetuid, alphaAmount, limitPrice, allowPartial]) =>
      by(uri, {
        case: 'swapStakeLimit',
        value: { hotkey: bytesOf(key), originNetuid: id, destinationNetuid, alphaAmount, limitPrice, allowPartial },
      }),
    ),
  fc
    .tuple(stakePlace, fc.boolean())
    .map(([{ uri, key }, isOfAlpha]) =>
      by(uri, { case: isOfAlpha ? 'unstakeAllAlpha' : 'unstakeAll', value: { hotkey: bytesOf(key) } }),
    ),
  fc.tuple(stakePlace, fc.boolean(), amount).map(([{ uri, key, id }, isRecycled, value]) =>
    by(uri, {
      case: isRecycled ? 'recycleAlpha' : 'burnAlpha',
      value: { hotkey: bytesOf(key), netuid: id, amount: value },
    }),
  ),
  fc.tuple(stakePlace, amount, fc.option(limit, { nil: undefined })).map(([{ uri, key, id }, value, price]) =>
    by(uri, {
      case: 'addStakeBurn',
      value: { hotkey: bytesOf(key), netuid: id, amount: value, ...(price === undefined ? {} : { limit: price }) },
    }),
  ),
);
