import { expect, test } from 'vitest';
import { createTold } from '../../bench/crash/told.ts';

const bytes = (value: number): Uint8Array => Uint8Array.of(value);

test('the head is the highest block that was told, by whatever means, and that of the start before', () => {
  const told = createTold(7n);
  expect(told.head).toBe(7n);
  told.tellBlock(9n, bytes(1), bytes(2));
  told.tellBlock(8n, bytes(3), bytes(4));
  expect(told.head).toBe(9n);
  told.tellExtrinsic('faucets', bytes(5), { block: 11n, index: 0 });
  expect(told.head).toBe(11n);
  expect(told.blocks.get(8n)).toEqual({ hash: '0x03', stateDigest: '0x04' });
  expect(told.faucets.get('0x05')).toEqual({ block: 11n, index: 0 });
});

test('a block that is told again is no news, unless it is another one', () => {
  const told = createTold(0n);
  told.tellBlock(1n, bytes(1), bytes(2));
  told.tellBlock(1n, bytes(1), bytes(2));
  expect(told.contradictions).toEqual([]);
  told.tellBlock(1n, bytes(9), bytes(2));
  expect(told.contradictions).toEqual(['block 1 was told as 0x01 and as 0x09']);
});
