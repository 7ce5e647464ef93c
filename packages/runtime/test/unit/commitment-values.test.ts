/** The bytes and the JSON of commitments, against bytes written down by hand from docs/rules/subnets.md section 6.1. */
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../src/state/byte-reader.ts';
import { ByteWriter } from '../../src/state/byte-writer.ts';
import { type CommitmentField, commitmentFieldValue } from '../../src/state/decode-commitment-values.ts';
import {
  CommitmentOf,
  LastCommitment,
  MaxSpace,
  RevealedCommitments,
  TimelockedIndex,
  UsedSpaceOf,
} from '../../src/state/items/commitment-items.ts';
import { NeuronCertificates, Prometheus } from '../../src/state/items/serving-items.ts';
import type { ValueCodec } from '../../src/state/value-codec.ts';
import { bytesOf, hotkey } from '../support/test-chain.ts';

const EMPTY = new Uint8Array(0);
const ONES = new Uint8Array(32).fill(1);

function encoded<V>(codec: ValueCodec<V>, value: V): number[] {
  const writer = new ByteWriter();
  codec.encode(writer, value);
  return [...writer.take()];
}

function decoded<V>(codec: ValueCodec<V>, bytes: readonly number[]): V {
  const reader = new ByteReader(Uint8Array.from(bytes));
  const value = codec.decode(reader);
  reader.expectEnd();
  return value;
}

describe('a field', () => {
  const CASES: readonly (readonly [string, CommitmentField, readonly number[]])[] = [
    ['none', { kind: 'none', bytes: EMPTY }, [0]],
    ['raw of nothing', { kind: 'raw', bytes: EMPTY }, [1]],
    ['raw', { kind: 'raw', bytes: Uint8Array.of(10, 11, 12) }, [4, 10, 11, 12]],
    ['the longest raw', { kind: 'raw', bytes: new Uint8Array(128).fill(7) }, [129, ...Array(128).fill(7)]],
    ['blakeTwo256', { kind: 'blakeTwo256', bytes: ONES }, [130, ...ONES]],
    ['sha256', { kind: 'sha256', bytes: ONES }, [131, ...ONES]],
    ['keccak256', { kind: 'keccak256', bytes: ONES }, [132, ...ONES]],
    ['shaThree256', { kind: 'shaThree256', bytes: ONES }, [133, ...ONES]],
    [
      'timelockEncrypted',
      { kind: 'timelockEncrypted', bytes: Uint8Array.of(1, 2, 3), revealRound: 258n },
      [134, 12, 1, 2, 3, 2, 1, 0, 0, 0, 0, 0, 0],
    ],
    [
      'the longest timelockEncrypted',
      { kind: 'timelockEncrypted', bytes: new Uint8Array(1_024).fill(5), revealRound: 2n ** 64n - 1n },
      // 1,024 * 4 + 1 in two bytes.
      [134, 1, 16, ...Array(1_024).fill(5), ...Array(8).fill(255)],
    ],
    ['resetBondsFlag', { kind: 'resetBondsFlag', bytes: EMPTY }, [135]],
    ['bigRaw', { kind: 'bigRaw', bytes: Uint8Array.of(9) }, [136, 4, 9]],
    // 512 * 4 + 1 in two bytes.
    ['the longest bigRaw', { kind: 'bigRaw', bytes: new Uint8Array(512).fill(6) }, [136, 1, 8, ...Array(512).fill(6)]],
  ];

  it.each(CASES)('%s has the tag and the bytes of the rules, and comes back from bytes and JSON', (_, field, bytes) => {
    expect(encoded(commitmentFieldValue, field)).toEqual(bytes);
    expect(decoded(commitmentFieldValue, bytes)).toEqual(field);
    const shown = commitmentFieldValue.toJson(field);
    expect(commitmentFieldValue.fromJson(JSON.parse(JSON.stringify(shown)), 'value')).toEqual(field);
  });

  it('is equal to itself and to no other', () => {
    const fields = CASES.map(([, field]) => field);
    fields.push({ kind: 'timelockEncrypted', bytes: Uint8Array.of(1, 2, 3), revealRound: 259n });
    for (const [index, field] of fields.entries()) {
      const equal = fields.map((other) => commitmentFieldValue.equals({ ...field }, other));
      expect(equal).toEqual(fields.map((_, other) => other === index));
    }
  });

  it.each([
    ['an unknown tag', [137]],
    ['a raw that ends early', [3, 1]],
    ['a hash that ends early', [131, ...Array(31).fill(1)]],
    ['a timelock without its round', [134, 4, 1, 0, 0]],
    ['a bigRaw of 513 bytes', [136, 5, 8, ...Array(513).fill(6)]],
    ['a timelock of 1,025 bytes', [134, 5, 16, ...Array(1_025).fill(6), ...Array(8).fill(0)]],
  ])('does not come back from %s', (_, bytes) => {
    expect(() => decoded(commitmentFieldValue, bytes)).toThrow('storage');
  });

  it('is shown with its kind, bytes as hex digits and the round as text', () => {
    expect(commitmentFieldValue.toJson({ kind: 'raw', bytes: Uint8Array.of(255) })).toEqual({
      kind: 'raw',
      bytes: '0xff',
    });
    expect(
      commitmentFieldValue.toJson({ kind: 'timelockEncrypted', bytes: EMPTY, revealRound: 2n ** 64n - 1n }),
    ).toEqual({ kind: 'timelockEncrypted', bytes: '0x', revealRound: '18446744073709551615' });
  });

  it.each([
    [{ kind: 'text', bytes: '0x' }, 'value.kind'],
    [{ kind: 'raw' }, 'value'],
    [{ kind: 'raw', bytes: '0x', revealRound: '1' }, 'value'],
    [{ kind: 'timelockEncrypted', bytes: '0x' }, 'value'],
    [{ kind: 'none', bytes: '0x00' }, 'none has 1 bytes instead of 0'],
    [{ kind: 'sha256', bytes: '0x00' }, 'sha256 has 1 bytes instead of 32'],
    ['0x', 'value'],
  ])('does not come from %j', (json, problem) => {
    expect(() => commitmentFieldValue.fromJson(json, 'value')).toThrow(problem);
  });
});

describe('items', () => {
  it('have the bytes of the reference: a commitment with its deposit, block and fields', () => {
    const commitment = {
      deposit: 0n,
      block: 258,
      info: { fields: [{ kind: 'raw', bytes: Uint8Array.of(1) } as const, { kind: 'none', bytes: EMPTY } as const] },
    };
    const bytes = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 8, 2, 1, 0];
    expect(encoded(CommitmentOf.value, commitment)).toEqual(bytes);
    expect(decoded(CommitmentOf.value, bytes)).toEqual(commitment);
  });

  it('have the bytes of the reference: space, blocks and the limit', () => {
    expect(encoded(UsedSpaceOf.value, { lastEpoch: 1n, usedSpace: 258n })).toEqual([
      ...[1, 0, 0, 0, 0, 0, 0, 0],
      ...[2, 1, 0, 0, 0, 0, 0, 0],
    ]);
    expect(encoded(LastCommitment.value, 258)).toEqual([2, 1, 0, 0]);
    expect(encoded(MaxSpace.value, 3_100)).toEqual([28, 12, 0, 0]);
  });

  it('have the bytes of the reference: reveals, and the index of what waits', () => {
    const reveals = [[Uint8Array.of(7, 8), 258n] as const];
    expect(encoded(RevealedCommitments.value, reveals)).toEqual([4, 8, 7, 8, 2, 1, 0, 0, 0, 0, 0, 0]);
    expect(RevealedCommitments.value.toJson(reveals)).toEqual([['0x0708', '258']]);
    const index = [[258, hotkey('//a')] as const];
    expect(encoded(TimelockedIndex.value, index)).toEqual([4, 2, 1, ...bytesOf('//a')]);
    expect(decoded(TimelockedIndex.value, [4, 2, 1, ...bytesOf('//a')])).toEqual(index);
  });

  it('have the bytes of the reference: a certificate, key first, and a metrics address', () => {
    expect(encoded(NeuronCertificates.value, { publicKey: Uint8Array.of(1, 2), algorithm: 9 })).toEqual([8, 1, 2, 9]);
    expect(encoded(Prometheus.value, { block: 1n, version: 2, ip: 3n, port: 258, ipType: 4 })).toEqual([
      ...[1, 0, 0, 0, 0, 0, 0, 0],
      ...[2, 0, 0, 0],
      ...[3, ...Array(15).fill(0)],
      ...[2, 1, 4],
    ]);
  });

  it('are in the module of commitments, whose accounts are hashed with twox', () => {
    expect(CommitmentOf.pallet).toBe('Commitments');
    expect(CommitmentOf.keys.parts.map(({ hasher }) => hasher)).toEqual(['identity', 'twox_64_concat']);
  });
});
