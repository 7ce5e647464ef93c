/** Every way of answering a compression task that is not compressing it, and what it earns: nothing. */
import { brotliCompressSync, deflateRawSync, deflateSync } from 'node:zlib';
import { createCrypto } from '@yumanet/crypto';
import type { CompressionAnswer } from '@yumanet/protocol/messages';
import { createSeededRandom } from '@yumanet/sdk/subnet';
import { describe, expect, it } from 'vitest';
import { createCompressionSubnet } from '../../src/compression/compression-subnet.ts';
import { COMPRESSION_KINDS, loadCorpus } from '../../src/compression/corpus.ts';

const crypto = createCrypto();
const subnet = createCompressionSubnet(loadCorpus());
const signal = new AbortController().signal;
const BOMB_BYTES = 32 * 1_048_576;

const taskOf = (seed: string, miner: string) =>
  subnet.tasks(createSeededRandom(crypto, seed), createSeededRandom(crypto, `${seed}/${miner}`));
const { kind, task } = taskOf('cheats', 'one');

async function reasonOf(answer: CompressionAnswer, given = task): Promise<string> {
  const inspection = await subnet.inspect(given, answer, signal);
  return inspection.kind === 'rejected' ? inspection.reason : 'accepted';
}

const brotli = (data: Uint8Array): CompressionAnswer => ({ codec: 'brotli', data: brotliCompressSync(data) });
const longer = Buffer.concat([task.data, Buffer.from([0])]);
const lossy = task.data.map((byte, index) => (index === 20_000 ? byte ^ 1 : byte));

describe('a cheat', () => {
  it.each([
    ['a bomb', brotli(new Uint8Array(BOMB_BYTES)), 'decompresses_too_large'],
    ['one byte too many', brotli(longer), 'decompresses_too_large'],
    ['one byte too few', brotli(task.data.subarray(1)), 'differs_from_original'],
    ['nothing', { codec: 'brotli', data: new Uint8Array(0) }, 'does_not_decompress'],
    ['no bytes at all, compressed', brotli(new Uint8Array(0)), 'differs_from_original'],
    ['a byte left out of sight', brotli(lossy), 'differs_from_original'],
    ['the wrong name', { codec: 'deflate', data: brotliCompressSync(task.data) }, 'does_not_decompress'],
    ['a codec of a name nobody has', { codec: 'deflate-raw', data: deflateRawSync(task.data) }, 'unknown_codec'],
    ['the bytes as they are', { codec: 'deflate', data: deflateSync(task.data, { level: 0 }) }, 'not_smaller'],
  ] as const)('is refused for %s', async (_name, answer, reason) => {
    expect(await reasonOf(answer)).toBe(reason);
  });

  it('is refused for the best answer to the same slice as another miner got it', async () => {
    const other = taskOf('cheats', 'two');
    expect(other.kind).toBe(kind);
    expect(Buffer.from(other.task.data).toSorted()).toEqual(Buffer.from(task.data).toSorted());
    const answer = await subnet.solve(other.task, { kind, skill: 3, signal });
    expect(await reasonOf(answer, other.task)).toBe('accepted');
    expect(await reasonOf(answer)).toBe('differs_from_original');
  });

  it('goes through bounded work whatever it is: a bomb of every codec costs no more than its slice', async () => {
    const bombs = [
      brotli(new Uint8Array(BOMB_BYTES)),
      { codec: 'deflate', data: deflateSync(new Uint8Array(4_000_000)) },
    ];
    for (const bomb of bombs) {
      expect(bomb.data.length).toBeLessThan(task.data.length);
      expect(await reasonOf(bomb)).toBe('decompresses_too_large');
    }
  });
});

describe('a slice', () => {
  it('compresses alike for every miner of a round, of every kind', async () => {
    const seen = new Set<string>();
    for (let round = 0; seen.size < COMPRESSION_KINDS.length; round += 1) {
      const tasks = ['one', 'two'].map((miner) => taskOf(`kinds/${round}`, miner));
      const sizes = await Promise.all(
        tasks.map(async (each) => {
          const answer = await subnet.solve(each.task, { kind: each.kind, skill: 2, signal });
          return answer.data.length;
        }),
      );
      const [one = 0, two = 0] = sizes;
      expect(Math.abs(one - two) / one).toBeLessThan(0.01);
      seen.add(tasks[0]?.kind ?? '');
    }
    expect([...seen].sort()).toEqual([...COMPRESSION_KINDS].sort());
  });
});
