/** What every implementation of the Crypto port does: each test suite of one runs all of these. */
import type { Crypto, SignatureScheme } from '@yumanet/protocol';
import { expectThat, type PortContract } from './port-contract.ts';

const SCHEMES: readonly SignatureScheme[] = ['sr25519', 'ed25519'];
const SEAL_SCHEMES = ['x25519', 'tlock'] as const;
const SECRET = Uint8Array.from({ length: 32 }, (_, index) => index + 1);
const HARD = { hard: true, chainCode: new Uint8Array(32).fill(1) };
const SOFT = { hard: false, chainCode: new Uint8Array(32).fill(1) };
const MESSAGE = Uint8Array.of(1, 2, 3);

/** SHA-256 and BLAKE2b-256 of the bytes `abc`. Sources: FIPS 180-4; RFC 7693 with 32 bytes of output. */
const ABC = Uint8Array.of(0x61, 0x62, 0x63);
const SHA256_OF_ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const BLAKE2B256_OF_ABC = 'bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319';

export const cryptoContract: PortContract<Crypto> = {
  'hashes with SHA-256 and BLAKE2b-256': (crypto) => {
    expectThat(hexOf(crypto.sha256(ABC)) === SHA256_OF_ABC, 'SHA-256');
    expectThat(hexOf(crypto.blake2b256(ABC)) === BLAKE2B256_OF_ABC, 'BLAKE2b-256');
  },

  'derives the same key again, and another for another path': (crypto) => {
    for (const scheme of SCHEMES) {
      const paths = [[], [HARD], [HARD, HARD], ...(scheme === 'sr25519' ? [[SOFT], [HARD, SOFT], [SOFT, HARD]] : [])];
      const keys = paths.map((path) => hexOf(crypto.deriveKeyPair(scheme, SECRET, path).publicKey));
      const again = paths.map((path) => hexOf(crypto.deriveKeyPair(scheme, SECRET, path).publicKey));
      expectThat(keys.join() === again.join(), `${scheme} keys differ from call to call`);
      expectThat(new Set(keys).size === keys.length, `${scheme} keys of different paths are equal`);
    }
  },

  'has no soft junctions of ed25519': (crypto) => {
    expectThat(
      throws(() => crypto.deriveKeyPair('ed25519', SECRET, [SOFT])),
      'a soft junction was taken',
    );
  },

  'verifies what it signed, under that scheme, key and message only': (crypto) => {
    for (const scheme of SCHEMES) {
      const keyPair = crypto.deriveKeyPair(scheme, SECRET, [HARD]);
      const signature = keyPair.sign(MESSAGE);
      const other = crypto.deriveKeyPair(scheme, SECRET, []);
      const otherScheme = scheme === 'sr25519' ? 'ed25519' : 'sr25519';
      expectThat(keyPair.scheme === scheme && keyPair.publicKey.length === 32, `${scheme} key pair`);
      expectThat(signature.length === 64, `${scheme} signature length`);
      expectThat(crypto.verify(scheme, keyPair.publicKey, MESSAGE, signature), `${scheme} signature`);
      expectThat(!crypto.verify(scheme, other.publicKey, MESSAGE, signature), `${scheme} with another key`);
      expectThat(!crypto.verify(scheme, keyPair.publicKey, ABC, signature), `${scheme} with another message`);
      expectThat(!crypto.verify(otherScheme, keyPair.publicKey, MESSAGE, signature), `${scheme} as ${otherScheme}`);
    }
  },

  'signs the empty message': (crypto) => {
    for (const scheme of SCHEMES) {
      const keyPair = crypto.deriveKeyPair(scheme, SECRET, []);
      const empty = new Uint8Array(0);
      expectThat(crypto.verify(scheme, keyPair.publicKey, empty, keyPair.sign(empty)), scheme);
    }
  },

  'is false, not an error, for anything malformed': (crypto) => {
    for (const scheme of SCHEMES) {
      const keyPair = crypto.deriveKeyPair(scheme, SECRET, []);
      const signature = keyPair.sign(MESSAGE);
      for (const length of [0, 1, 31, 33, 63, 65, 1_000]) {
        const bytes = new Uint8Array(length);
        expectThat(!crypto.verify(scheme, keyPair.publicKey, MESSAGE, bytes), `${scheme} signature of ${length} bytes`);
        expectThat(!crypto.verify(scheme, bytes, MESSAGE, signature), `${scheme} key of ${length} bytes`);
      }
      for (const filling of [0, 1, 127, 128, 255]) {
        const key = new Uint8Array(32).fill(filling);
        const bytes = new Uint8Array(64).fill(filling);
        expectThat(!crypto.verify(scheme, key, MESSAGE, bytes), `${scheme} key and signature full of ${filling}`);
        expectThat(!crypto.verify(scheme, keyPair.publicKey, MESSAGE, bytes), `${scheme} signature full of ${filling}`);
        expectThat(!crypto.verify(scheme, key, MESSAGE, signature), `${scheme} key full of ${filling}`);
      }
      expectThat(crypto.verify(scheme, keyPair.publicKey, MESSAGE, signature), `${scheme} afterwards`);
    }
  },

  'opens nothing malformed, and never throws': (crypto) => {
    for (const scheme of SEAL_SCHEMES) {
      for (const length of [0, 1, 32, 48, 49, 244, 1_000]) {
        const sealed = new Uint8Array(length).fill(1);
        for (const pulse of [0, 31, 32, 33, 48].map((bytes) => new Uint8Array(bytes).fill(2))) {
          expectThat(crypto.openSeal({ scheme, round: 1n, sealed }, pulse) === undefined, `${scheme}, ${length} bytes`);
        }
      }
    }
  },

  'judges each signature of a batch as it does alone': (crypto) => {
    const claims = SCHEMES.flatMap((scheme) => {
      const { publicKey, sign } = crypto.deriveKeyPair(scheme, SECRET, [HARD]);
      const good = { scheme, publicKey, message: MESSAGE, signature: sign(MESSAGE) };
      return [good, { ...good, message: ABC }, { ...good, signature: new Uint8Array(63) }, good];
    });
    const alone = claims.map((claim) => crypto.verify(claim.scheme, claim.publicKey, claim.message, claim.signature));
    expectThat(alone.join() === 'true,false,false,true,true,false,false,true', 'the claims alone');
    expectThat(crypto.verifyBatch(claims).join() === alone.join(), 'the claims as a batch');
    expectThat(crypto.verifyBatch([]).length === 0, 'no claims');
  },

  'reads views of larger buffers': (crypto) => {
    for (const scheme of SCHEMES) {
      const keyPair = crypto.deriveKeyPair(scheme, SECRET, [HARD]);
      const all = Uint8Array.from([9, ...keyPair.publicKey, ...MESSAGE, ...keyPair.sign(MESSAGE), 9]);
      expectThat(crypto.verify(scheme, all.subarray(1, 33), all.subarray(33, 36), all.subarray(36, 100)), scheme);
    }
  },
};

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function throws(action: () => unknown): boolean {
  try {
    action();
    return false;
  } catch {
    return true;
  }
}
