import { Event, Extrinsic, type Header, type KeptBlock, Receipt } from '@yumanet/protocol/messages';
import { isSameBytes } from './same-bytes.ts';

/**
 * What two blocks with the same number do not have in common, what goes in before what comes out: `timestamp_ms`, `mode`,
 * `pulse`, `randomness`, `extrinsics[2]`, `receipts[0]`, `events[1]`, `epochs`, `extrinsics_root`, `state_digest`, `parent`, `hash`.
 * Of a list the first place is named. Signatures are not compared: sr25519 ones are random.
 */
export function differingParts(one: KeptBlock, other: KeptBlock): string[] {
  const [a, b] = [one.block, other.block];
  return [
    ...(a.header.timestampMs === b.header.timestampMs ? [] : ['timestamp_ms']),
    ...(a.header.mode === b.header.mode ? [] : ['mode']),
    ...bytesPart('pulse', a.header, b.header),
    ...bytesPart('randomness', a.header, b.header),
    ...listPart('extrinsics', a.extrinsics.map(encodeUnsigned), b.extrinsics.map(encodeUnsigned)),
    ...listPart('receipts', a.receipts.map(Receipt.encode), b.receipts.map(Receipt.encode)),
    ...listPart('events', a.events.map(Event.encode), b.events.map(Event.encode)),
    ...(one.epochs.join() === other.epochs.join() ? [] : ['epochs']),
    ...bytesPart('extrinsics_root', a.header, b.header),
    ...bytesPart('state_digest', a.header, b.header),
    ...bytesPart('parent', a.header, b.header),
    ...(isSameBytes(a.hash, b.hash) ? [] : ['hash']),
  ];
}

const BYTES_OF = {
  pulse: ({ pulse }: Header) => pulse,
  randomness: ({ randomness }: Header) => randomness,
  extrinsics_root: ({ extrinsicsRoot }: Header) => extrinsicsRoot,
  state_digest: ({ stateDigest }: Header) => stateDigest,
  parent: ({ parent }: Header) => parent,
} as const;

function bytesPart(name: keyof typeof BYTES_OF, one: Header, other: Header): string[] {
  const bytesOf = BYTES_OF[name];
  return isSameBytes(bytesOf(one), bytesOf(other)) ? [] : [name];
}

function listPart(name: string, one: readonly Uint8Array[], other: readonly Uint8Array[]): string[] {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [one[index], other[index]];
    if (a === undefined || b === undefined || !isSameBytes(a, b)) return [`${name}[${index}]`];
  }
  return [];
}

const NO_SIGNATURE = new Uint8Array();

function encodeUnsigned({ extrinsic }: Extrinsic): Uint8Array {
  if (extrinsic.case !== 'signed') return Extrinsic.encode({ extrinsic });
  return Extrinsic.encode({ extrinsic: { ...extrinsic, value: { ...extrinsic.value, signature: NO_SIGNATURE } } });
}
