/** Random calls that set, commit and reveal weights. */
import { encodeWeightsPayload, weightsCommitHash } from '@yumanet/protocol';
import fc from 'fast-check';
import { anyHotkey, by, mostly, netuid, neuronOf, type SignedBy, u16 } from './call-arbitraries.ts';
import { hotkey, ports } from './test-chain.ts';

/** Of the subnet that takes plain weights, and of the one that takes commits. */
const voter = neuronOf(1);
const committer = neuronOf(2);

/** Mostly of three neurons, once each. */
const weights = fc.oneof(
  { weight: 4, arbitrary: fc.uniqueArray(fc.tuple(fc.nat(2), u16), { maxLength: 3, selector: ([uid]) => uid }) },
  { weight: 1, arbitrary: fc.array(fc.tuple(fc.nat(6), u16), { maxLength: 5 }) },
);

export const setWeightsCall: fc.Arbitrary<SignedBy> = fc.tuple(voter, weights).map(([{ key, id }, entries]) =>
  by(key, {
    case: 'setWeights',
    value: {
      netuid: id,
      dests: entries.map(([uid]) => uid),
      weights: entries.map(([, weight]) => weight),
      versionKey: 0n,
    },
  }),
);

interface AnyVote {
  readonly uids: number[];
  readonly values: number[];
  readonly salt: number[];
  readonly versionKey: bigint;
}

/** Weights that are committed in one block and revealed in another: few different ones, so that some fit. */
const vote: fc.Arbitrary<AnyVote> = fc
  .constantFrom<Pick<AnyVote, 'uids' | 'values'>[]>(
    { uids: [0, 1], values: [1, 65_535] },
    { uids: [1, 2], values: [3, 0] },
    { uids: [1, 2, 6], values: [0, 0, 3] },
    { uids: [0], values: [] },
  )
  .map((lists) => ({ ...lists, salt: [1], versionKey: 0n }));
const mecid = fc.constantFrom(0, 0, 0, 1, 16);
/** Netuids of a batch: mostly that of the neuron alone. */
const batchOf = (id: number): fc.Arbitrary<number[]> =>
  fc.oneof(fc.constant<number[]>([id]), fc.array(netuid, { maxLength: 3 }));
const batch = fc
  .oneof(neuronOf(1), neuronOf(2))
  .chain(({ key, id }) => fc.record({ key: fc.constant(key), netuids: batchOf(id) }));
function hashOf(uri: string, id: number, given: AnyVote): Uint8Array {
  return weightsCommitHash(ports.crypto, { hotkey: hotkey(uri), storageIndex: id, ...given });
}

/** Sealed by the tests' crypto, to a round that is there soon or never; some payloads are no weights. */
const sealedBy = (uri: string) =>
  fc.oneof(
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.of(...new Uint8Array(32), ...bytes)),
    fc.uint8Array({ maxLength: 60 }),
    {
      weight: 4,
      arbitrary: fc
        .tuple(mostly(fc.constant(uri), anyHotkey), vote)
        .map(([of, { uids: dests, values, versionKey }]) => {
          const lists = { uids: Uint16Array.from(dests), values: Uint16Array.from(values) };
          const payload = encodeWeightsPayload({ hotkey: hotkey(of), ...lists, versionKey });
          return Uint8Array.of(...new Uint8Array(32), ...payload);
        }),
    },
  );
const round = mostly(fc.bigInt({ min: 11n, max: 30n }), fc.constantFrom(0n, 2n ** 64n - 1n));
const timelocked = committer.chain(({ key, id }) =>
  fc.record({ key: fc.constant(key), id: fc.constant(id), commit: sealedBy(key), revealRound: round }),
);

/** A commit and the call that reveals it. */
export const commitAndReveal: fc.Arbitrary<readonly [SignedBy, SignedBy]> = fc
  .tuple(committer, vote, fc.boolean())
  .map(([{ key: uri, id }, given, isBatch]) => [
    by(uri, { case: 'commitWeights', value: { netuid: id, commitHash: hashOf(uri, id, given) } }),
    isBatch ? batchReveal(uri, id, [given]) : by(uri, { case: 'revealWeights', value: { netuid: id, ...given } }),
  ]);

function batchReveal(uri: string, id: number, votes: readonly AnyVote[]): SignedBy {
  return by(uri, {
    case: 'batchRevealWeights',
    value: {
      netuid: id,
      uidsList: votes.map((one) => ({ values: one.uids })),
      valuesList: votes.map(({ values }) => ({ values })),
      saltsList: votes.map(({ salt }) => ({ values: salt })),
      versionKeys: votes.map(({ versionKey }) => versionKey),
    },
  });
}

/** Weights of every other kind. */
export const weightsCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc.tuple(committer, mecid, vote).map(([{ key, id }, mechanism, { uids: dests, values, versionKey }]) =>
    by(key, {
      case: 'setMechanismWeights',
      value: { netuid: id, mecid: mechanism, dests, weights: values, versionKey },
    }),
  ),
  fc.tuple(batch, vote).map(([{ key, netuids }, { uids: dests }]) =>
    by(key, {
      case: 'batchSetWeights',
      value: {
        netuids,
        weights: netuids.map(() => ({ entries: dests.map((uid) => ({ uid, weight: 1 })) })),
        versionKeys: netuids.map(() => 0n),
      },
    }),
  ),
  fc
    .tuple(committer, vote)
    .map(([{ key: uri, id }, given]) =>
      by(uri, { case: 'commitWeights', value: { netuid: id, commitHash: hashOf(uri, id, given) } }),
    ),
  fc.tuple(batch, vote).map(([{ key: uri, netuids }, given]) =>
    by(uri, {
      case: 'batchCommitWeights',
      value: { netuids, commitHashes: netuids.map((id) => hashOf(uri, id, given)) },
    }),
  ),
  fc
    .tuple(committer, mecid, vote)
    .map(([{ key: uri, id }, mechanism, given]) =>
      by(uri, { case: 'revealMechanismWeights', value: { netuid: id, mecid: mechanism, ...given } }),
    ),
  fc
    .tuple(committer, vote)
    .map(([{ key: uri, id }, given]) => by(uri, { case: 'revealWeights', value: { netuid: id, ...given } })),
  fc.tuple(committer, fc.array(vote, { maxLength: 3 })).map(([{ key, id }, votes]) => batchReveal(key, id, votes)),
  {
    weight: 4,
    arbitrary: timelocked.map(({ key, id, commit, revealRound }) =>
      by(key, {
        case: 'commitTimelockedWeights',
        value: { netuid: id, commit, revealRound, commitRevealVersion: 4 },
      }),
    ),
  },
  fc.tuple(timelocked, mecid).map(([{ key, id, commit, revealRound }, mechanism]) =>
    by(key, {
      case: 'commitCrv3MechanismWeights',
      value: { netuid: id, mecid: mechanism, commit, revealRound },
    }),
  ),
);
