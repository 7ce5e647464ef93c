/** A block stream that a test drives. */
import type { BlockNotice } from '@yumanet/protocol/messages';
import type { BlockStream, BlockStreamEvent } from '../../src/client/block-stream.ts';

export interface FakeStream extends BlockStream {
  emit(event: BlockStreamEvent): void;
  emitBlock(number: bigint): void;
}

export function noticeOf(number: bigint): BlockNotice {
  const hash = new Uint8Array(32);
  return {
    header: {
      number,
      parent: hash,
      timestampMs: number * 1_000n,
      mode: 'manual',
      randomness: hash,
      pulse: hash,
      extrinsicsRoot: hash,
      stateDigest: hash,
    },
    hash,
    extrinsicCount: 0,
    failedCount: 0,
    epochs: [],
  };
}

export function createFakeStream(): FakeStream {
  const listeners = new Set<(event: BlockStreamEvent) => void>();
  let latest: BlockNotice | undefined;
  const emit = (event: BlockStreamEvent): void => {
    if (event.kind === 'block') latest = event.notice;
    for (const listener of [...listeners]) listener(event);
  };
  return {
    emit,
    emitBlock: (number) => emit({ kind: 'block', notice: noticeOf(number) }),
    latest: () => latest,
    isConnected: () => true,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    waitFor: () => Promise.reject(new Error('not used')),
    close: () => listeners.clear(),
  };
}
