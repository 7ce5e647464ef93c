/** Round records on a disk: what comes back, what a crash leaves, and how large a file may grow. */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromJson } from '@yumanet/protocol';
import { ValidatorRound } from '@yumanet/protocol/messages';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openRoundFile } from '../../src/system/round-file.ts';
import { validatorRound } from '../../src/validator/round-journal.ts';
import { testKey } from '../support/neurons.ts';

const validator = testKey('//validator').account;
const miner = testKey('//miner').account;

function round(block: bigint): ValidatorRound {
  const target = { uid: 2, hotkey: miner, url: 'http://127.0.0.1:1' };
  const asked = { target, taskId: `t${block}`, kind: 'bytes', elapsedMs: 12.4, attempts: 2 };
  const facts = {
    netuid: 1,
    block,
    durationMs: 20,
    results: [{ ...asked, outcome: 'refused', reason: 'status 503', score: 0 } as const],
    averages: new Map([
      [miner, 0.25],
      [validator, 1 / 3],
    ]),
    chosen: { dests: [2], weights: [65_535], vanished: [] },
    status: { kind: 'rate_limited', blocksToWait: 4n } as const,
  };
  return validatorRound(facts, { genesisHash: new Uint8Array(32).fill(1), hotkey: validator });
}

function fileIn(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yumanet-rounds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

describe.each(['rounds.jsonl', 'rounds.pb'])('records in %s', (name) => {
  it('come back after a restart, the newest first', () => {
    const path = fileIn(name);
    const store = openRoundFile(path);
    expect(store.last()).toBeUndefined();
    store.append(round(1n));
    store.append(round(2n));
    expect(store.last()).toEqual(round(2n));
    expect(openRoundFile(path).last()).toEqual(round(2n));
  });

  it('lose nothing whole when the last one was cut off', () => {
    const path = fileIn(name);
    const store = openRoundFile(path);
    store.append(round(1n));
    const wholeSize = statSync(path).size;
    store.append(round(2n));
    const bytes = readFileSync(path);
    for (let size = bytes.length - 1; size >= wholeSize; size -= 37) {
      writeFileSync(path, bytes.subarray(0, size));
      expect(openRoundFile(path).last()).toEqual(round(1n));
      expect(statSync(path).size).toBe(wholeSize);
    }
    // As a power failure can leave it.
    writeFileSync(path, Buffer.concat([bytes.subarray(0, wholeSize), new Uint8Array(50)]));
    expect(openRoundFile(path).last()).toEqual(round(1n));
    openRoundFile(path).append(round(3n));
    expect(openRoundFile(path).last()).toEqual(round(3n));
  });

  it('are set aside when the file is full, and found there', () => {
    const path = fileIn(name);
    openRoundFile(path).append(round(1n));
    const store = openRoundFile(path, statSync(path).size * 2);
    store.append(round(2n));
    expect(existsSync(`${path}.1`)).toBe(false);
    store.append(round(3n));
    expect(statSync(path).size).toBeLessThan(statSync(`${path}.1`).size);
    expect(openRoundFile(path).last()).toEqual(round(3n));
    truncateSync(path, 0);
    expect(openRoundFile(path).last()).toEqual(round(2n));
  });

  it('are not looked for in a file of something else, which stays as it is', () => {
    const path = fileIn(name);
    const text = 'my diary, and no record of any round\n'.repeat(40);
    writeFileSync(path, text);
    expect(() => openRoundFile(path)).toThrow(expect.objectContaining({ code: 'round_file' }));
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('are written over what a full disk left of the one before', () => {
    const path = fileIn(name);
    const store = openRoundFile(path);
    store.append(round(1n));
    appendFileSync(path, new Uint8Array([1, 2, 3]));
    store.append(round(2n));
    expect(openRoundFile(path).last()).toEqual(round(2n));
  });
});

describe('a line', () => {
  it('is the JSON twin of the message', () => {
    const path = fileIn('rounds.jsonl');
    openRoundFile(path).append(round(7n));
    const value = JSON.parse(readFileSync(path, 'utf8'));
    expect(fromJson(ValidatorRound, value)).toEqual(round(7n));
    expect(value).toMatchObject({
      block: '7',
      miners: [{ uid: 2, outcome: 'refused', average_trillionths: '250000000000', elapsed_ms: 12, attempts: 2 }],
      kept: [{ average_trillionths: '333333333333' }],
      weights: { status: 'rate_limited', blocks_to_wait: '4', uids: [2], values: [65_535] },
    });
  });
});

it('a folder that is not there is a fault with the path in it', () => {
  const path = join(fileIn('nothing'), 'rounds.jsonl');
  expect(() => openRoundFile(path)).toThrow(
    expect.objectContaining({ code: 'round_file', message: expect.stringContaining(path) }),
  );
});
