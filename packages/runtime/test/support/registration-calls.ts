/** Random calls that register, trim and swap keys. */
import { coldkeyHash } from '@yumanet/protocol';
import fc from 'fast-check';
import { anyColdkey, anyHotkey, anyKey, asRoot, by, netuid, type SignedBy } from './call-arbitraries.ts';
import { account, bytesOf } from './test-chain.ts';

const hotkeySwap: fc.Arbitrary<SignedBy> = fc
  .record({
    uri: anyKey,
    from: anyHotkey,
    to: anyHotkey,
    id: fc.option(netuid, { nil: undefined }),
    keepStake: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ uri, from, to, id, keepStake }) => {
    const keys = { hotkey: bytesOf(from), newHotkey: bytesOf(to), ...(id === undefined ? {} : { netuid: id }) };
    return keepStake === undefined
      ? by(uri, { case: 'swapHotkey', value: keys })
      : by(uri, { case: 'swapHotkeyV2', value: { ...keys, keepStake } });
  });

const coldkeySwap: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(anyColdkey, anyColdkey)
    .map(([uri, to]) => by(uri, { case: 'announceColdkeySwap', value: { newColdkeyHash: coldkeyHash(account(to)) } })),
  fc
    .tuple(anyColdkey, anyColdkey)
    .map(([uri, to]) => by(uri, { case: 'swapColdkeyAnnounced', value: { newColdkey: bytesOf(to) } })),
  anyColdkey.map((uri) => by(uri, { case: 'disputeColdkeySwap', value: {} })),
  anyColdkey.map((uri) => by(uri, { case: 'clearColdkeySwapAnnouncement', value: {} })),
  fc
    .tuple(anyColdkey, anyColdkey, anyColdkey, fc.bigInt({ min: 0n, max: 2_000_000_000n }))
    .map(([uri, from, to, swapCost]) =>
      asRoot(uri, {
        case: 'swapColdkey',
        value: { oldColdkey: bytesOf(from), newColdkey: bytesOf(to), swapCost },
      }),
    ),
  fc
    .tuple(anyColdkey, anyColdkey)
    .map(([uri, of]) => asRoot(uri, { case: 'resetColdkeySwap', value: { coldkey: bytesOf(of) } })),
);

export const registrationCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(anyKey, anyHotkey, netuid)
    .map(([uri, key, id]) => by(uri, { case: 'burnedRegister', value: { netuid: id, hotkey: bytesOf(key) } })),
  fc
    .tuple(anyKey, anyHotkey, netuid, fc.bigInt({ min: 0n, max: 3_000_000_000n }))
    .map(([uri, key, id, limitPrice]) =>
      by(uri, { case: 'registerLimit', value: { netuid: id, hotkey: bytesOf(key), limitPrice } }),
    ),
  fc.tuple(anyKey, anyHotkey, netuid).map(([uri, key, id]) => {
    const work = { blockNumber: 1n, nonce: 2n, work: Uint8Array.of(3), coldkey: bytesOf(uri) };
    return by(uri, { case: 'register', value: { ...work, netuid: id, hotkey: bytesOf(key) } });
  }),
  fc.tuple(anyKey, anyHotkey).map(([uri, key]) => by(uri, { case: 'rootRegister', value: { hotkey: bytesOf(key) } })),
  fc
    .tuple(anyKey, anyHotkey)
    .map(([uri, key]) => by(uri, { case: 'tryAssociateHotkey', value: { hotkey: bytesOf(key) } })),
  fc
    .tuple(anyColdkey, netuid, fc.integer({ min: 0, max: 4 }))
    .map(([uri, id, maxN]) => by(uri, { case: 'sudoTrimToMaxAllowedUids', value: { netuid: id, maxN } })),
  hotkeySwap,
  coldkeySwap,
);
