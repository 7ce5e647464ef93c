/** Random calls that register, trim and swap keys. */
import { coldkeyHash } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { account, bytesOf } from './test-chain.ts';

interface SignedBy {
  readonly uri: string;
  readonly call: Call['call'];
}

/** The keys that sign and are named; netuids are 0 to 3, of which 1 and 2 exist. */
export interface CallKeys {
  readonly coldkeys: readonly string[];
  readonly hotkeys: readonly string[];
}

const netuid = fc.integer({ min: 0, max: 3 });
const by = (uri: string, call: Call['call']): SignedBy => ({ uri, call });
const asRoot = (uri: string, call: Call['call']): SignedBy => by(uri, { case: 'sudo', value: { call: { call } } });

export function registrationCall({ coldkeys, hotkeys }: CallKeys): fc.Arbitrary<SignedBy> {
  const anyCold = fc.constantFrom(...coldkeys);
  const anyHot = fc.constantFrom(...hotkeys);
  const anyKey = fc.constantFrom(...coldkeys, ...hotkeys);
  return fc.oneof(
    fc
      .tuple(anyKey, anyHot, netuid, fc.bigInt({ min: 0n, max: 3_000_000_000n }))
      .map(([uri, key, id, limitPrice]) =>
        by(uri, { case: 'registerLimit', value: { netuid: id, hotkey: bytesOf(key), limitPrice } }),
      ),
    fc.tuple(anyKey, anyHot, netuid).map(([uri, key, id]) => {
      const work = { blockNumber: 1n, nonce: 2n, work: Uint8Array.of(3), coldkey: bytesOf(uri) };
      return by(uri, { case: 'register', value: { ...work, netuid: id, hotkey: bytesOf(key) } });
    }),
    fc.tuple(anyKey, anyHot).map(([uri, key]) => by(uri, { case: 'rootRegister', value: { hotkey: bytesOf(key) } })),
    fc
      .tuple(anyKey, anyHot)
      .map(([uri, key]) => by(uri, { case: 'tryAssociateHotkey', value: { hotkey: bytesOf(key) } })),
    fc
      .tuple(anyCold, netuid, fc.integer({ min: 0, max: 4 }))
      .map(([uri, id, maxN]) => by(uri, { case: 'sudoTrimToMaxAllowedUids', value: { netuid: id, maxN } })),
    hotkeySwap(anyKey, anyHot),
    coldkeySwap(anyCold),
  );
}

function hotkeySwap(anyKey: fc.Arbitrary<string>, anyHot: fc.Arbitrary<string>): fc.Arbitrary<SignedBy> {
  return fc
    .record({
      uri: anyKey,
      from: anyHot,
      to: anyHot,
      id: fc.option(netuid, { nil: undefined }),
      keepStake: fc.option(fc.boolean(), { nil: undefined }),
    })
    .map(({ uri, from, to, id, keepStake }) => {
      const keys = { hotkey: bytesOf(from), newHotkey: bytesOf(to), ...(id === undefined ? {} : { netuid: id }) };
      return keepStake === undefined
        ? by(uri, { case: 'swapHotkey', value: keys })
        : by(uri, { case: 'swapHotkeyV2', value: { ...keys, keepStake } });
    });
}

function coldkeySwap(anyCold: fc.Arbitrary<string>): fc.Arbitrary<SignedBy> {
  return fc.oneof(
    fc
      .tuple(anyCold, anyCold)
      .map(([uri, to]) =>
        by(uri, { case: 'announceColdkeySwap', value: { newColdkeyHash: coldkeyHash(account(to)) } }),
      ),
    fc
      .tuple(anyCold, anyCold)
      .map(([uri, to]) => by(uri, { case: 'swapColdkeyAnnounced', value: { newColdkey: bytesOf(to) } })),
    anyCold.map((uri) => by(uri, { case: 'disputeColdkeySwap', value: {} })),
    anyCold.map((uri) => by(uri, { case: 'clearColdkeySwapAnnouncement', value: {} })),
    fc.tuple(anyCold, anyCold, anyCold, fc.bigInt({ min: 0n, max: 2_000_000_000n })).map(([uri, from, to, swapCost]) =>
      asRoot(uri, {
        case: 'swapColdkey',
        value: { oldColdkey: bytesOf(from), newColdkey: bytesOf(to), swapCost },
      }),
    ),
    fc
      .tuple(anyCold, anyCold)
      .map(([uri, of]) => asRoot(uri, { case: 'resetColdkeySwap', value: { coldkey: bytesOf(of) } })),
  );
}
