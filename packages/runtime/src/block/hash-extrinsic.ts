/** The hash by which an extrinsic of a block is known. */
import { type Crypto, extrinsicHash, WireError } from '@yumanet/protocol';
import { DevExtrinsic, type Extrinsic, type SignedExtrinsic } from '@yumanet/protocol/messages';
import { ByteWriter } from '../state/byte-writer.ts';

/** Where an extrinsic stands: the same developer control may come twice, and each has a hash of its own. */
export interface ExtrinsicPosition {
  readonly block: bigint;
  readonly index: number;
}

/** The hash of a signed extrinsic does not cover its signature: sr25519 ones are random. */
export function hashExtrinsic({ extrinsic }: Extrinsic, position: ExtrinsicPosition, crypto: Crypto): Uint8Array {
  return extrinsic.case === 'signed' ? hashSigned(extrinsic.value, crypto) : hashDev(extrinsic.value, position, crypto);
}

/** The hash of an extrinsic that does not even have the right lengths is that of its call. */
function hashSigned(extrinsic: SignedExtrinsic, crypto: Crypto): Uint8Array {
  try {
    return extrinsicHash(crypto, extrinsic);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return crypto.blake2b256(extrinsic.call);
  }
}

const DEV_PREFIX = new TextEncoder().encode('yumanet/1\0dev\0');

function hashDev(extrinsic: DevExtrinsic, { block, index }: ExtrinsicPosition, crypto: Crypto): Uint8Array {
  const writer = new ByteWriter();
  writer.bytes(DEV_PREFIX);
  writer.u64(block);
  writer.u32(index);
  writer.bytes(DevExtrinsic.encode(extrinsic));
  return crypto.blake2b256(writer.written());
}
