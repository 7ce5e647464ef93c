/** Weights as they are sealed to a round of the beacon. Source: docs/rules/subnets.md section 3.7. */
import { ACCOUNT_BYTES, accountFromBytes, accountToBytes } from '../encoding/account-bytes.ts';
import { asHotkey, type Hotkey } from '../ids/decode-ids.ts';
import { WireError } from '../wire/wire-error.ts';
import { byteListBytes, joinBytes, ScaleReader, u16ListBytes, u64Bytes } from './scale-bytes.ts';

/** What a timelocked commit holds once it is open. */
export interface WeightsPayload {
  /** Who committed; absent in the legacy form, which does not say. */
  readonly hotkey?: Hotkey;
  readonly uids: Uint16Array;
  readonly values: Uint16Array;
  /** u64 */
  readonly versionKey: bigint;
}

/** SCALE: hotkey bytes with their length, uids, values, version key; without a hotkey the legacy form. Throws `WireError`. */
export function encodeWeightsPayload({ hotkey, uids, values, versionKey }: WeightsPayload): Uint8Array {
  const weights = [u16ListBytes('uids', uids), u16ListBytes('values', values), u64Bytes('version_key', versionKey)];
  return joinBytes(hotkey === undefined ? weights : [byteListBytes(accountToBytes(hotkey)), ...weights]);
}

/**
 * Reads either form, to the last byte; undefined for anything else. Never throws, and allocates no more than the bytes
 * are. The reference ignores bytes after the payload; nobody's client writes any, and a form that must end where the bytes
 * end cannot be taken for the other.
 */
export function decodeWeightsPayload(bytes: Uint8Array): WeightsPayload | undefined {
  return attempt(() => readNamed(bytes)) ?? attempt(() => readWeights(new ScaleReader(bytes)));
}

function readNamed(bytes: Uint8Array): WeightsPayload {
  const reader = new ScaleReader(bytes);
  const hotkey = reader.byteList();
  if (hotkey.length !== ACCOUNT_BYTES) throw new WireError('payload', 'has no hotkey');
  return { hotkey: asHotkey(accountFromBytes(hotkey)), ...readWeights(reader) };
}

function readWeights(reader: ScaleReader): WeightsPayload {
  const payload = { uids: reader.u16List(), values: reader.u16List(), versionKey: reader.u64() };
  reader.expectEnd();
  return payload;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof WireError) return undefined;
    throw error;
  }
}
