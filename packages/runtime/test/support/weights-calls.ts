/** Random calls that set, commit and reveal weights. */
import { encodeWeightsPayload, weightsCommitHash } from '@yumanet/protocol';
import fc from 'fast-check';
import { anyHotkey, anyKey, by, netuid, type SignedBy, u16 } from './call-arbitraries.ts';
import { hotkey, ports } from './test-chain.ts';

const uids = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 5 });

export const setWeightsCall: fc.Arbitrary<SignedBy> = fc
  .tuple(anyKey, netuid, uids, fc.array(u16, { maxLength: 5 }))
  .map(([uri, id, dests, weights]) =>
    by(uri, {
      case: 'setWeights',
      value: { netuid: id, dests, weights: weights.slice(0, dests.length), versionKey: 0n },
    }),
  );

/** Weights that are committed in one block and revealed in another: few different ones, so that some fit. */
const vote = fc.record({
  uids: fc.constantFrom([0], [0, 1], [1, 2, 6]),
  values: fc.constantFrom([1], [1, 65_535], [0, 0, 3]),
  salt: fc.constant([1]),
  versionKey: fc.constant(0n),
});
const mecid = fc.constantFrom(0, 0, 0, 1, 16);
type AnyVote = typeof vote extends fc.Arbitrary<infer T> ? T : never;

function hashOf(uri: string, id: number, given: AnyVote): Uint8Array {
  return weightsCommitHash(ports.crypto, { hotkey: hotkey(uri), storageIndex: id, ...given });
}

/** Sealed by the tests' crypto, to a round that is there soon or never; some payloads are no weights. */
const sealed = fc.oneof(
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.of(...new Uint8Array(32), ...bytes)),
  fc.uint8Array({ maxLength: 60 }),
  fc.tuple(anyHotkey, vote).map(([uri, { uids: dests, values, versionKey }]) => {
    const lists = { uids: Uint16Array.from(dests), values: Uint16Array.from(values) };
    return Uint8Array.of(...new Uint8Array(32), ...encodeWeightsPayload({ hotkey: hotkey(uri), ...lists, versionKey }));
  }),
);
const round = fc.oneof(fc.bigInt({ min: 0n, max: 30n }), fc.constant(2n ** 64n - 1n));

/** Weights of every other kind. */
export const weightsCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(anyKey, netuid, mecid, vote)
    .map(([uri, id, mechanism, { uids: dests, values: weights, versionKey }]) =>
      by(uri, { case: 'setMechanismWeights', value: { netuid: id, mecid: mechanism, dests, weights, versionKey } }),
    ),
  fc.tuple(anyHotkey, fc.array(netuid, { maxLength: 3 }), vote).map(([uri, netuids, { uids: dests }]) =>
    by(uri, {
      case: 'batchSetWeights',
      value: {
        netuids,
        weights: netuids.map(() => ({ entries: dests.map((uid) => ({ uid, weight: 1 })) })),
        versionKeys: netuids.map(() => 0n),
      },
    }),
  ),
  fc
    .tuple(anyHotkey, netuid, vote)
    .map(([uri, id, given]) =>
      by(uri, { case: 'commitWeights', value: { netuid: id, commitHash: hashOf(uri, id, given) } }),
    ),
  fc.tuple(anyHotkey, fc.array(netuid, { maxLength: 3 }), vote).map(([uri, netuids, given]) =>
    by(uri, {
      case: 'batchCommitWeights',
      value: { netuids, commitHashes: netuids.map((id) => hashOf(uri, id, given)) },
    }),
  ),
  fc
    .tuple(anyHotkey, netuid, mecid, vote)
    .map(([uri, id, mechanism, given]) =>
      by(uri, { case: 'revealMechanismWeights', value: { netuid: id, mecid: mechanism, ...given } }),
    ),
  fc
    .tuple(anyHotkey, netuid, vote)
    .map(([uri, id, given]) => by(uri, { case: 'revealWeights', value: { netuid: id, ...given } })),
  fc.tuple(anyHotkey, netuid, fc.array(vote, { maxLength: 3 })).map(([uri, id, votes]) =>
    by(uri, {
      case: 'batchRevealWeights',
      value: {
        netuid: id,
        uidsList: votes.map((one) => ({ values: one.uids })),
        valuesList: votes.map(({ values }) => ({ values })),
        saltsList: votes.map(({ salt }) => ({ values: salt })),
        versionKeys: votes.map(({ versionKey }) => versionKey),
      },
    }),
  ),
  fc.tuple(anyHotkey, netuid, sealed, round).map(([uri, id, bytes, revealRound]) =>
    by(uri, {
      case: 'commitTimelockedWeights',
      value: { netuid: id, commit: bytes, revealRound, commitRevealVersion: 4 },
    }),
  ),
  fc.tuple(anyHotkey, netuid, mecid, sealed).map(([uri, id, mechanism, bytes]) =>
    by(uri, {
      case: 'commitCrv3MechanismWeights',
      value: { netuid: id, mecid: mechanism, commit: bytes, revealRound: 1n },
    }),
  ),
);
