/** Random calls that announce endpoints and commitments. */
import type { CommitmentData } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { anySudo, asRoot, by, mostly, neuron, type SignedBy, u16 } from './call-arbitraries.ts';

const bytesUpTo = (maxLength: number) => fc.uint8Array({ maxLength });
/** Sealed to rounds that are over, come in these chains, or never come; it opens where it begins with a pulse. */
const timelock = fc.record({
  encrypted: fc.oneof(
    bytesUpTo(40),
    fc.uint8Array({ minLength: 1, maxLength: 40 }).map((payload) => Uint8Array.of(...new Uint8Array(32), ...payload)),
  ),
  revealRound: mostly(fc.bigInt({ min: 5n, max: 40n }), fc.constantFrom(0n, 2n ** 64n - 1n)),
});
const commitmentData: fc.Arbitrary<CommitmentData> = fc
  .oneof(
    fc.constantFrom({ case: 'none', value: {} } as const, { case: 'resetBondsFlag', value: {} } as const),
    bytesUpTo(128).map((value) => ({ case: 'raw', value }) as const),
    fc.uint8Array({ minLength: 32, maxLength: 32 }).map((value) => ({ case: 'sha256', value }) as const),
    bytesUpTo(512).map((value) => ({ case: 'bigRaw', value }) as const),
    { weight: 5, arbitrary: timelock.map((value) => ({ case: 'timelockEncrypted', value }) as const) },
  )
  .map((data) => ({ data }));

export const servingCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc.tuple(neuron, u16).map(([{ key: uri, id }, port]) =>
    by(uri, {
      case: 'serveAxon',
      value: { netuid: id, version: 1, ip: '1', port, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 },
    }),
  ),
  fc.tuple(neuron, u16, fc.uint8Array({ maxLength: 70 })).map(([{ key: uri, id }, port, certificate]) => {
    const value = { netuid: id, version: 1, ip: '1', port, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 };
    return by(uri, { case: 'serveAxonTls', value: { ...value, certificate } });
  }),
  fc
    .tuple(neuron, u16, fc.constantFrom('0', '1', '2130706433'))
    .map(([{ key: uri, id }, port, ip]) =>
      by(uri, { case: 'servePrometheus', value: { netuid: id, version: 1, ip, port, ipType: 4 } }),
    ),
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        neuron,
        mostly(fc.array(commitmentData, { maxLength: 3 }), fc.array(commitmentData, { minLength: 4, maxLength: 4 })),
      )
      .map(([{ key: uri, id }, fields]) => by(uri, { case: 'setCommitment', value: { netuid: id, info: { fields } } })),
  },
  fc
    .tuple(anySudo, fc.integer({ min: 0, max: 4_000 }))
    .map(([uri, newLimit]) => asRoot(uri, { case: 'setMaxSpace', value: { newLimit } })),
);
