import { createBeacon, createCrypto, sealToRound } from '@yumanet/crypto';
import { describe, expect, it } from 'vitest';
import { loadBls } from '../../src/seal/load-bls.ts';
import { tlockRoundPoint } from '../../src/seal/tlock-seal.ts';

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, 'hex'));
}

function hexOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('hex');
}

/** Fills each request with its size or with one value, so that what is sealed is always the same. */
function fillingRandom(value?: number) {
  return { bytes: (count: number) => new Uint8Array(count).fill(value ?? count), below: () => 0 };
}

/**
 * Made by the recipe of docs/commit-reveal.md with Python's `cryptography` 48: the seed is 32 times 9, the ephemeral
 * private key 32 times 7.
 */
const X25519_SEALS = [
  {
    round: 1n,
    privateHalf: 'd4de69cbeeff14f6e22ba9820a67a442009919eefaa1e0569c39cab2832b4fd0',
    publicHalf: '20f3d6098d2dadef78e4f3ce3d3c4c5a32157f19d825db113a75cc179c42e459',
    payload: '',
    sealed: '0113be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6d8bcf599a035abdbb0fa8d2d4fe9f9084',
  },
  {
    round: 1n,
    privateHalf: 'd4de69cbeeff14f6e22ba9820a67a442009919eefaa1e0569c39cab2832b4fd0',
    publicHalf: '20f3d6098d2dadef78e4f3ce3d3c4c5a32157f19d825db113a75cc179c42e459',
    payload: '68656c6c6f',
    sealed:
      '0113be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6df1c5578e42a79ce42c78c5ffb881c16396208553dc',
  },
  {
    round: 9223372036854775808n,
    privateHalf: '9463650aa850779aa515afbb0bdf55e053ccdc8be6295ae4d29833a26fe01860',
    publicHalf: '5ff7c5d40847ff1f56e895a33aee547995bd8e5c8fd4d03735d6d1a6d7efcd43',
    payload: '',
    sealed: '0113be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6df39753d97cf3f5b3e0afccc462b0080a',
  },
  {
    round: 9223372036854775808n,
    privateHalf: '9463650aa850779aa515afbb0bdf55e053ccdc8be6295ae4d29833a26fe01860',
    publicHalf: '5ff7c5d40847ff1f56e895a33aee547995bd8e5c8fd4d03735d6d1a6d7efcd43',
    payload: '68656c6c6f',
    sealed:
      '0113be4feaeaf204c7fd3358fc9c00721881d174278128227ec674f37f7fe97b6d24f8c421b1e3ea942ada09f1a61f385f06b869badf',
  },
];

describe('seals to a round key', () => {
  const beacon = createBeacon('x25519', new Uint8Array(32).fill(9));

  it.each(X25519_SEALS)('of round $round for "$payload"', ({ round, privateHalf, publicHalf, payload, sealed }) => {
    expect(hexOf(beacon.privateHalf(round))).toBe(privateHalf);
    expect(hexOf(beacon.publicHalf(round))).toBe(publicHalf);
    const key = { scheme: 'x25519', round, publicHalf: bytesOf(publicHalf) } as const;
    expect(hexOf(sealToRound(key, bytesOf(payload), fillingRandom(7)))).toBe(sealed);
    const opened = createCrypto().openSeal({ scheme: 'x25519', round, sealed: bytesOf(sealed) }, bytesOf(privateHalf));
    expect(hexOf(opened)).toBe(payload);
  });
});

/** Public key of drand's quicknet, and the signatures of three of its rounds, as the network has published them. */
const QUICKNET_KEY = bytesOf(
  '83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
);
const QUICKNET_PULSES = [
  [1000n, 'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39'],
  [1001n, 'b33bf3667cbd5a82de3a24b4e0e9fe5513cc1a0e840368c6e31f5fcfa79bea03f73896b25883abf2853d10337fb8fa41'],
] as const;
const ROUND_1000_PULSE = bytesOf(QUICKNET_PULSES[0][1]);

/** Made by `encrypt_at_round` of the Python package `bittensor-drand` 2.0.0 for round 1000 of quicknet. */
const REFERENCE_SEALS = [
  {
    payload: '68656c6c6f',
    sealed:
      '8cf6e30e119cf9e762b38b7a27829205202b64294cdea168d950a5d169d8bf6c6d25b1f5c37e20191e659279b39b0de81710ea578a890d3ff7ccf27b397838480eefb367c09b457a74508c4216e88e66de7f2fbc6a63f4bc7724cc118f31ebdd200000000000000089bbff1be7ea82cc44963f675ad27e7cdd2cca9d22357105ba571f5f50d56d1320000000000000005325baf3ec3280646992e8d14908c1b4c208a0afae3bdff05ba74d5bbe4c63a031000000000000001500000000000000033cc88472882c55cbc73972f4a6b29f5afa16bd9f0c00000000000000c3b6dc04bddbdcc83af9b85308000000000000004145535f47434d5f',
  },
  {
    payload: '',
    sealed:
      'a661d590cc3a80bc3248a1bbee265038587039d4a04230460cc444746d50af5fa7862dbc9db86ed3534f773241bff3820f4cc31a99d8a671e08a2de3cc3aff285a15947a61a21b704411d8c55fcd8d9259d9e66f4a3b83092a238a13a6f9be2220000000000000009f40501f3d53b2b1aca3e4b4f2ebb5f3f1b001d74bfc31eec368fd66145c5dcc2000000000000000b249ddc00ee929f881e3de5b5773db92c7ebf4a55b427484de80ad46f4121e932c00000000000000100000000000000054e91fe83617a0af618e408447d0544e0c00000000000000682302f3f005b400ffed236008000000000000004145535f47434d5f',
  },
];

/** What `sealToRound` makes with the random bytes above; `decrypt_with_signature` of that package opened it. */
const OUR_SEAL =
  'b12cdc0e5807cfdb9b156cd9f48433487ab55b3f4c18a3c90f834aff8789a5cc72fc52dc02d839a1be85e3a2c6a38b9a06c10da878c2c225bd646772228b49a99fcd07b46bf4533097513412314cb98e02de82d08f3091f7e76afc8b6a3652c02000000000000000f5d40339aff1b5b4a4daecade06d3a60b4472f5fef43fea26821bbf33602a2ee2000000000000000a5c7cae2a60f3c9da59c3856bc55370c1ffcf8b98b66abbeb71d79cc422db9b131000000000000001500000000000000074d2612bebe7376e8f9d8d4d991c39729b880c99b0c000000000000000c0c0c0c0c0c0c0c0c0c0c0c08000000000000004145535f47434d5f';

describe('timelock encryption', () => {
  it.each(QUICKNET_PULSES)('takes the signature of quicknet for round %i as its pulse', (round, pulse) => {
    const { pairing, fields, G1, G2 } = loadBls();
    const left = pairing(G1.Point.fromBytes(bytesOf(pulse)), G2.Point.BASE);
    const pairingOf = (other: bigint) => pairing(tlockRoundPoint(other), G2.Point.fromBytes(QUICKNET_KEY));
    expect(fields.Fp12.eql(left, pairingOf(round))).toBe(true);
    expect(fields.Fp12.eql(left, pairingOf(round + 1n))).toBe(false);
  });

  it.each(REFERENCE_SEALS)("opens what the reference's Python package sealed: '$payload'", ({ payload, sealed }) => {
    const opened = createCrypto().openSeal(
      { scheme: 'tlock', round: 1000n, sealed: bytesOf(sealed) },
      ROUND_1000_PULSE,
    );
    expect(hexOf(opened)).toBe(payload);
  });

  it('does not open it with the signature of another round', () => {
    const sealed = bytesOf(REFERENCE_SEALS[0]?.sealed ?? '');
    const other = bytesOf(QUICKNET_PULSES[1][1]);
    expect(createCrypto().openSeal({ scheme: 'tlock', round: 1000n, sealed }, other)).toBeUndefined();
  });

  it("seals what the reference's Python package opens", () => {
    const key = { scheme: 'tlock', round: 1000n, publicHalf: QUICKNET_KEY } as const;
    expect(hexOf(sealToRound(key, bytesOf('68656c6c6f'), fillingRandom()))).toBe(OUR_SEAL);
  });
});
