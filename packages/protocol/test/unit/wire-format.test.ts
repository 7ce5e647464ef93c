import { NESTING_DEPTH_MAX, WireError } from '@yumanet/protocol';
import {
  Call,
  ErrorInfo,
  Header,
  Metagraph,
  SignedExtrinsic,
  TaskRequest,
  TaskResponse,
} from '@yumanet/protocol/messages';
import protobuf from 'protobufjs';
import { describe, expect, it } from 'vitest';

const EMPTY_TASK: TaskRequest = {
  subnet: '',
  netuid: 0,
  taskId: '',
  kind: '',
  payload: new Uint8Array(0),
  deadlineMs: 0n,
  block: 0n,
};

const U64_BORDERS = [0n, 1n, 127n, 128n, 2n ** 32n - 1n, 2n ** 32n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n];

function bytesOf(...numbers: number[]): Uint8Array {
  return Uint8Array.from(numbers);
}

function taskWith(block: unknown): TaskRequest {
  return Object.assign({ ...EMPTY_TASK }, { block });
}

describe('the bigint trap of protobufjs', () => {
  const { root } = protobuf.parse('syntax = "proto3"; message Trap { uint64 value = 7; }');
  const trap = root.lookupType('Trap');

  it('is there: protobufjs itself writes a bigint as zero, without a word', () => {
    expect([...trap.encode({ value: 5n }).finish()]).toEqual([7 << 3, 0]);
  });

  it.each(U64_BORDERS)('our codec writes and reads %s exactly', (value) => {
    const bytes = TaskRequest.encode(taskWith(value));
    expect(TaskRequest.decode(bytes).block).toBe(value);
    expect(String(trap.decode(bytes).toJSON()['value'] ?? '0')).toBe(String(value));
  });

  it.each([-1n, 2n ** 64n, 5, 5.5, '5', null, undefined])('our codec refuses to write %s', (value) => {
    expect(() => TaskRequest.encode(taskWith(value))).toThrow(WireError);
  });

  it.each([-1, 2 ** 32, 1.5, Number.NaN, 5n, '5'])('a u32 refuses to be written as %s', (value) => {
    expect(() => TaskRequest.encode(Object.assign({ ...EMPTY_TASK }, { netuid: value }))).toThrow(WireError);
  });
});

describe('decoding', () => {
  it.each([
    ['a length of 2^31', bytesOf(10, 0x80, 0x80, 0x80, 0x80, 0x08)],
    ['a length of 2^32 - 1', bytesOf(10, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 2, 3, 4, 5, 6)],
    ['a length that wraps to 1 in 32 bits', bytesOf(10, 0x81, 0x80, 0x80, 0x80, 0x10, 65, 0, 0, 0, 0, 0)],
    ['a length one beyond the end', bytesOf(10, 2, 65)],
    ['a wrong wire type', bytesOf(8, 1)],
    ['a known field as a group', bytesOf(11, 12)],
    ['an unknown group', bytesOf((15 << 3) | 3, (15 << 3) | 4)],
    ['a reserved wire type', bytesOf((15 << 3) | 6)],
    ['field number zero', bytesOf(2, 0)],
    ['a tag above 32 bits', bytesOf(0x80, 0x80, 0x80, 0x80, 0x10, 0, 0, 0, 0, 0)],
    ['a tag that is another one in 32 bits', bytesOf(0x90, 0x80, 0x80, 0x80, 0x10, 1)],
    ['a varint of eleven bytes', bytesOf(16, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1)],
    ['a u32 of 2^32', bytesOf(16, 0x80, 0x80, 0x80, 0x80, 0x10)],
    ['text that is no UTF-8', bytesOf(10, 1, 0xff)],
    ['half a surrogate pair', bytesOf(10, 3, 0xed, 0xa0, 0x80)],
  ])('refuses %s', (_name, bytes) => {
    expect(() => TaskRequest.decode(bytes)).toThrow(WireError);
  });

  it('refuses the length of a message that would fit in 32 bits', () => {
    expect(() => Call.decode(bytesOf(34, 0x82, 0x80, 0x80, 0x80, 0x10, 8, 1))).toThrow(WireError);
    expect(Call.decode(bytesOf(34, 0x82, 0x80, 0x00, 8, 1)).call.case).toBe('startCall');
  });

  it('skips an unknown field of each allowed wire type', () => {
    const unknown = bytesOf(
      (15 << 3) | 0,
      1,
      (15 << 3) | 1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      (15 << 3) | 2,
      1,
      9,
      (15 << 3) | 5,
      0,
      0,
      0,
      0,
    );
    expect(TaskRequest.decode(unknown)).toEqual(EMPTY_TASK);
  });

  it('reads a byte order mark as text', () => {
    expect(TaskRequest.decode(bytesOf(10, 4, 0xef, 0xbb, 0xbf, 65)).subnet).toBe('\ufeffA');
  });

  it('takes the last of a scalar that comes twice, and refuses a choice that does', () => {
    expect(TaskRequest.decode(bytesOf(16, 1, 16, 2)).netuid).toBe(2);
    const start = bytesOf(34, 2, 8, 1);
    expect(Call.decode(start)).toEqual({ call: { case: 'startCall', value: { netuid: 1 } } });
    expect(() => Call.decode(Uint8Array.from([...start, ...start]))).toThrow('more than once');
    expect(() => Call.decode(bytesOf())).toThrow('is required');
  });

  it('refuses an account that is missing or has not 32 bytes', () => {
    const bytes = Call.encode({ call: { case: 'registerNetwork', value: { hotkey: new Uint8Array(32).fill(7) } } });
    expect(Call.decode(bytes).call.case).toBe('registerNetwork');
    expect(() => Call.decode(bytesOf(26, 0))).toThrow('hotkey: is required');
    expect(() => Call.decode(bytesOf(26, 3, 10, 1, 7))).toThrow('1 bytes instead of 32');
    expect(() => Call.encode({ call: { case: 'registerNetwork', value: { hotkey: new Uint8Array(31) } } })).toThrow(
      WireError,
    );
  });

  it('reads packed and unpacked lists alike, and refuses a list that runs over', () => {
    const message = Metagraph.decode(Metagraph.encode(Metagraph.decode(metagraphBytes())));
    expect(message.incentives).toEqual([1, 300]);
    expect(Metagraph.decode(Uint8Array.from([...metagraphBytes(), 0xa0, 0x04, 7])).incentives).toEqual([1, 300, 7]);
    expect(() => Metagraph.decode(Uint8Array.from([...metagraphBytes(), 0xa2, 0x04, 1, 0x80, 0x01]))).toThrow(
      WireError,
    );
  });

  it('keeps no view of what it was given', () => {
    const bytes = SignedExtrinsic.encode({
      signer: new Uint8Array(32).fill(1),
      scheme: 'sr25519',
      nonce: 0n,
      validUntil: 0n,
      genesisHash: new Uint8Array(32).fill(2),
      call: bytesOf(34, 2, 8, 1),
      signature: new Uint8Array(64).fill(3),
    });
    const message = SignedExtrinsic.decode(bytes);
    bytes.fill(0);
    expect(message.signer).toEqual(new Uint8Array(32).fill(1));
    expect(message.signature.buffer.byteLength).toBe(64);
  });

  it('refuses deeper nesting than the limit and takes the limit', () => {
    expect(Call.decode(Call.encode(nestedSudo(NESTING_DEPTH_MAX))).call.case).toBe('sudo');
    expect(() => Call.decode(Call.encode(nestedSudo(NESTING_DEPTH_MAX + 2)))).toThrow('deeper than');
  });

  it('refuses a thousand levels without a stack overflow', () => {
    let bytes = bytesOf(34, 2, 8, 1);
    for (let level = 0; level < 1_000; level += 1) bytes = wrap(82, wrap(10, bytes));
    expect(() => Call.decode(bytes)).toThrow(WireError);
  });
});

describe('encoding', () => {
  it('leaves zeros out and writes maps in the order of their keys', () => {
    expect(TaskRequest.encode(EMPTY_TASK)).toEqual(bytesOf());
    const ab = TaskResponse.encode({
      taskId: '',
      payload: bytesOf(),
      info: new Map([
        ['a', '1'],
        ['b', '2'],
      ]),
    });
    const ba = TaskResponse.encode({
      taskId: '',
      payload: bytesOf(),
      info: new Map([
        ['b', '2'],
        ['a', '1'],
      ]),
    });
    expect(ba).toEqual(ab);
    expect([...ab]).toEqual([26, 6, 10, 1, 97, 18, 1, 49, 26, 6, 10, 1, 98, 18, 1, 50]);
  });

  it('refuses text that UTF-8 cannot say', () => {
    expect(() => TaskRequest.encode({ ...EMPTY_TASK, subnet: '\ud800' })).toThrow(WireError);
  });

  it('writes an optional zero, which is another message than none', () => {
    const header = Header.decode(bytesOf());
    expect(header.number).toBe(0n);
    const info = { stage: '', code: '', name: '', message: '', remedy: '', docs: '', facts: new Map() };
    expect(ErrorInfo.encode(info)).toEqual(bytesOf());
  });
});

function nestedSudo(messagesInside: number): Call {
  const call: Call = { call: { case: 'startCall', value: { netuid: 1 } } };
  return messagesInside <= 2 ? call : { call: { case: 'sudo', value: { call: nestedSudo(messagesInside - 2) } } };
}

function wrap(tag: number, bytes: Uint8Array): Uint8Array {
  const length: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest >>>= 7) length.push((rest & 127) | 128);
  return Uint8Array.from([tag, ...length, rest, ...bytes]);
}

function metagraphBytes(): Uint8Array {
  const account = new Uint8Array(32);
  return Uint8Array.from([0x1a, 32, ...account, 0x22, 32, ...account, 0xe2, 0x02, 0, 0xa2, 0x04, 3, 1, 0xac, 0x02]);
}
