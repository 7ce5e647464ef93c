/** Random calls that register, trim and swap keys. */
import { coldkeyHash } from '@yumanet/protocol';
import fc from 'fast-check';
import {
  anyColdkey,
  anyHotkey,
  anySudo,
  asRoot,
  by,
  keyRing,
  mostly,
  netuid,
  ownedSubnet,
  type SignedBy,
} from './call-arbitraries.ts';
import { account, bytesOf } from './test-chain.ts';

/** Mostly a hotkey that is registered nowhere yet. */
const successor = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('//h4', '//h5', '//h6', '//h7') },
  { weight: 1, arbitrary: anyHotkey },
);
/** Mostly one whose calls the others do not need. */
const leaving = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom('//Charlie', '//Charlie', '//fresh') },
  { weight: 1, arbitrary: anyColdkey },
);
const arriving = fc.constantFrom('//fresh', '//fresh', '//Charlie', '//poor');

const hotkeySwap: fc.Arbitrary<SignedBy> = fc
  .record({
    ring: keyRing,
    to: successor,
    id: fc.option(netuid, { nil: undefined }),
    keepStake: fc.option(fc.boolean(), { nil: undefined }),
  })
  .map(({ ring: { owner: uri, key: from }, to, id, keepStake }) => {
    const keys = { hotkey: bytesOf(from), newHotkey: bytesOf(to), ...(id === undefined ? {} : { netuid: id }) };
    return keepStake === undefined
      ? by(uri, { case: 'swapHotkey', value: keys })
      : by(uri, { case: 'swapHotkeyV2', value: { ...keys, keepStake } });
  });

/** An announcement and the swap that it announces. */
export const announceAndSwap: fc.Arbitrary<readonly [SignedBy, SignedBy]> = fc
  .tuple(leaving, arriving)
  .map(([uri, to]) => [
    by(uri, { case: 'announceColdkeySwap', value: { newColdkeyHash: coldkeyHash(account(to)) } }),
    by(uri, { case: 'swapColdkeyAnnounced', value: { newColdkey: bytesOf(to) } }),
  ]);

const coldkeySwap: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(leaving, arriving)
    .map(([uri, to]) => by(uri, { case: 'announceColdkeySwap', value: { newColdkeyHash: coldkeyHash(account(to)) } })),
  fc
    .tuple(leaving, arriving)
    .map(([uri, to]) => by(uri, { case: 'swapColdkeyAnnounced', value: { newColdkey: bytesOf(to) } })),
  leaving.map((uri) => by(uri, { case: 'disputeColdkeySwap', value: {} })),
  leaving.map((uri) => by(uri, { case: 'clearColdkeySwapAnnouncement', value: {} })),
  fc.tuple(anySudo, leaving, arriving, fc.bigInt({ min: 0n, max: 2_000_000_000n })).map(([uri, from, to, swapCost]) =>
    asRoot(uri, {
      case: 'swapColdkey',
      value: { oldColdkey: bytesOf(from), newColdkey: bytesOf(to), swapCost },
    }),
  ),
  fc
    .tuple(anySudo, anyColdkey)
    .map(([uri, of]) => asRoot(uri, { case: 'resetColdkeySwap', value: { coldkey: bytesOf(of) } })),
);

export const registrationCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(keyRing, netuid)
    .map(([{ owner: uri, key }, id]) =>
      by(uri, { case: 'burnedRegister', value: { netuid: id, hotkey: bytesOf(key) } }),
    ),
  fc
    .tuple(keyRing, netuid, fc.bigInt({ min: 0n, max: 3_000_000_000n }))
    .map(([{ owner: uri, key }, id, limitPrice]) =>
      by(uri, { case: 'registerLimit', value: { netuid: id, hotkey: bytesOf(key), limitPrice } }),
    ),
  fc.tuple(keyRing, netuid).map(([{ owner: uri, key }, id]) => {
    const work = { blockNumber: 1n, nonce: 2n, work: Uint8Array.of(3), coldkey: bytesOf(uri) };
    return by(uri, { case: 'register', value: { ...work, netuid: id, hotkey: bytesOf(key) } });
  }),
  keyRing.map(({ owner, key }) => by(owner, { case: 'rootRegister', value: { hotkey: bytesOf(key) } })),
  keyRing.map(({ owner, key }) => by(owner, { case: 'tryAssociateHotkey', value: { hotkey: bytesOf(key) } })),
  fc
    .tuple(ownedSubnet, mostly(fc.constantFrom(2, 2, 3), fc.constantFrom(0, 1, 4)))
    .map(([{ owner: uri, id }, maxN]) => by(uri, { case: 'sudoTrimToMaxAllowedUids', value: { netuid: id, maxN } })),
  hotkeySwap,
  coldkeySwap,
);
