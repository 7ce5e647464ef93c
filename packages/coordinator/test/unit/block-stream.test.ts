import { createVirtualClock } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import type { StoredBlock } from '../../src/store/block-store.ts';
import { createBlockStream, type StreamSink } from '../../src/stream/block-stream.ts';
import { fakeBlock, fakeHeadNotice } from '../fixture/fake-blocks.ts';

const LIMITS = { clientsMax: 2, lagBlocksMax: 4n, heartbeatMs: 1_000, farewellMs: 500 };

class FakeSink implements StreamSink {
  readonly written: string[] = [];
  keepsUp = true;
  isEnded = false;
  isDestroyed = false;
  drain = () => {};
  readonly #closeListeners: (() => void)[] = [];

  write(text: string): boolean {
    this.written.push(text);
    return this.keepsUp;
  }
  onDrain(listener: () => void): void {
    this.drain = listener;
  }
  onClose(listener: () => void): void {
    this.#closeListeners.push(listener);
  }
  leave(): void {
    for (const listener of this.#closeListeners) listener();
  }
  /** Who reads is gone as soon as it is let go. */
  end(): void {
    this.isEnded = true;
    if (this.keepsUp) this.leave();
  }
  destroy(): void {
    this.isDestroyed = true;
    this.leave();
  }
  /** `block 3` for blocks, the name for other events. */
  events(): string[] {
    return this.written.map((text) => {
      const name = /^event: (\w+)/.exec(text)?.[1] ?? 'heartbeat';
      const id = /^id: (\d+)$/m.exec(text)?.[1];
      return id === undefined ? name : `${name} ${id}`;
    });
  }
}

function start(limits = LIMITS) {
  const clock = createVirtualClock(0);
  const blocks: StoredBlock[] = [];
  const stream = createBlockStream({
    clock,
    limits,
    headNumber: () => BigInt(blocks.length),
    headNotice: () => fakeHeadNotice(blocks.length),
    blockOf: (number) => blocks[Number(number) - 1],
  });
  const seal = (count = 1) => {
    for (let made = 0; made < count; made += 1) {
      const block = fakeBlock(blocks.length + 1);
      blocks.push(block);
      stream.publish(block);
    }
  };
  const join = (after?: bigint) => {
    const sink = new FakeSink();
    stream.open(sink, after);
    return sink;
  };
  const revert = (to: number, head = to) => {
    blocks.length = head;
    stream.revert(fakeHeadNotice(to));
  };
  return { clock, stream, seal, join, revert };
}

describe('the block stream', () => {
  it('starts after the head and sends each block once', () => {
    const { seal, join } = start();
    seal(2);
    const sink = join();
    seal(2);
    expect(sink.events()).toEqual(['open', 'block 3', 'block 4']);
    expect(sink.written[1]).toMatch(/^event: block\nid: 3\ndata: \{"header":\{"number":"3".*\}\n\n$/);
  });

  it('resumes after the last event that was seen', () => {
    const { seal, join } = start();
    seal(4);
    const sink = join(2n);
    seal();
    expect(sink.events()).toEqual(['open', 'block 3', 'block 4', 'block 5']);
  });

  it('does not wait for a block that a client claims from the future', () => {
    const { seal, join } = start();
    seal(2);
    const sink = join(99n);
    seal();
    expect(sink.events()).toEqual(['open', 'reverted 2', 'block 3']);
  });

  it('tells what it does not replay', () => {
    const { seal, join } = start();
    seal(10);
    expect(join(6n).events()).toEqual(['open', 'block 7', 'block 8', 'block 9', 'block 10']);
    const late = join(5n);
    expect(late.events()).toEqual(['open', 'gap', 'block 7', 'block 8', 'block 9', 'block 10']);
    expect(late.written[1]).toContain('{"first_missing":"6","last_missing":"6"}');
  });

  it('waits for a slow reader and goes on where it stopped', () => {
    const { seal, join } = start();
    const sink = join();
    sink.keepsUp = false;
    seal(3);
    expect(sink.events()).toEqual(['open', 'block 1']);
    sink.keepsUp = true;
    sink.drain();
    expect(sink.events()).toEqual(['open', 'block 1', 'block 2', 'block 3']);
  });

  it('drops a reader that is too slow, with its last event', () => {
    const { clock, stream, seal, join } = start();
    const [slow, quick] = [join(), join()];
    slow.keepsUp = false;
    seal(5);
    expect(slow.isEnded).toBe(false);
    seal(1);
    expect(slow.events()).toEqual(['open', 'block 1', 'dropped']);
    expect(slow.written[2]).toContain('"last_event_id":"1","head":"6"');
    expect(slow.isEnded).toBe(true);
    expect(stream.clientCount()).toBe(1);
    slow.drain();
    expect(slow.written).toHaveLength(3);
    expect(slow.isDestroyed).toBe(false);
    clock.advance(500);
    expect(slow.isDestroyed).toBe(true);
    expect(quick.events().at(-1)).toBe('block 6');
  });

  it('shows that it is alive, to who reads', () => {
    const { clock, stream, join } = start();
    const [one, other] = [join(), join()];
    other.keepsUp = false;
    clock.advance(2_500);
    expect(one.events()).toEqual(['open', 'heartbeat', 'heartbeat']);
    expect(other.events()).toEqual(['open', 'heartbeat']);
    one.leave();
    other.leave();
    clock.advance(1_000);
    expect(stream.clientCount()).toBe(0);
    expect(clock.timerCount).toBe(0);
  });

  it('has room for so many clients', () => {
    const { stream, join } = start();
    const [one] = [join(), join()];
    expect(stream.hasRoom()).toBe(false);
    one.leave();
    expect(stream.hasRoom()).toBe(true);
  });

  it('ends its clients when it closes, and takes no more', () => {
    const { clock, stream, join } = start();
    const sink = join();
    stream.close();
    expect(sink.events()).toEqual(['open', 'end']);
    expect(sink.isEnded).toBe(true);
    expect(stream.hasRoom()).toBe(false);
    expect(clock.timerCount).toBe(0);
  });
});

describe('the block stream over a revert', () => {
  it('tells it, and sends the new blocks from there on', () => {
    const { seal, join, revert } = start();
    const sink = join();
    seal(3);
    revert(1);
    seal(2);
    expect(sink.events()).toEqual(['open', 'block 1', 'block 2', 'block 3', 'reverted 1', 'block 2', 'block 3']);
    expect(sink.written[4]).toContain('"to":"1"');
  });

  it('encodes the new block of a number, not the one that was there', () => {
    const { seal, join, revert } = start();
    seal(2);
    revert(1);
    const sink = join(0n);
    seal(1);
    expect(sink.events()).toEqual(['open', 'block 1', 'block 2']);
  });

  it('lowers who lags behind too, and only the position counts', () => {
    const { seal, join, revert } = start();
    const sink = join();
    sink.keepsUp = false;
    seal(3);
    revert(0);
    sink.keepsUp = true;
    sink.drain();
    seal(1);
    expect(sink.events()).toEqual(['open', 'block 1', 'reverted 0', 'block 1']);
  });

  it('tells who resumes after a block that is gone', () => {
    const { seal, join } = start();
    seal(2);
    expect(join(5n).events()).toEqual(['open', 'reverted 2']);
    expect(join(2n).events()).toEqual(['open']);
  });

  it('leaves out what is too far away, and lets nobody go for it', () => {
    const { seal, join, revert } = start();
    const sink = join();
    seal(9);
    revert(2, 9);
    expect(sink.events().slice(10)).toEqual(['reverted 2', 'gap', 'block 6', 'block 7', 'block 8', 'block 9']);
  });
});
