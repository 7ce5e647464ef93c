/** The events in a part of the block stream that say something of the chain. */

export interface StreamEvent {
  readonly kind: 'block' | 'reverted';
  /** The block, or the head after the revert. */
  readonly number: bigint;
  /** The notice as JSON. */
  readonly data: string;
}

const EVENT = /event: (?<kind>block|reverted)\nid: (?<id>[0-9]+)\ndata: (?<data>.*)\n\n/g;

export function streamEvents(part: Uint8Array): StreamEvent[] {
  const text = new TextDecoder().decode(part);
  return [...text.matchAll(EVENT)].map(({ groups }) => ({
    kind: groups?.['kind'] === 'block' ? 'block' : 'reverted',
    number: BigInt(groups?.['id'] ?? '0'),
    data: groups?.['data'] ?? '',
  }));
}
