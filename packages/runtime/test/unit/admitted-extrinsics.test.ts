/** What the pool read of an extrinsic serves the block that runs the same object, and no other. */
import { extrinsicSigningBytes } from '@yumanet/protocol';
import { Call, type SignedExtrinsic } from '@yumanet/protocol/messages';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type AppliedBlock, applyBlock, undoBlock } from '../../src/block/apply-block.ts';
import { checkExtrinsic } from '../../src/block/check-extrinsic.ts';
import { isSameBytes } from '../../src/block/same-bytes.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { allowPlainWeights, blockInput, createTestChain, ports, SUBNET, signCall } from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const FULL_ROW = 256;

/** A chain on which plain weights can be set. */
function chainState(seed = 'seed'): ChainState {
  const { state, mine } = createTestChain({ seed });
  allowPlainWeights(state);
  // What a block wrote goes with it.
  mine();
  return state;
}

/** A call of more than a thousand bytes; the subnet has fewer uids, so it is refused unless it names those alone. */
function weightsCall(count: number): Call {
  const dests = Array.from({ length: count }, (_, uid) => uid);
  const weights = dests.map((uid) => 60_000 - uid);
  return { call: { case: 'setWeights', value: { netuid: SUBNET, dests, weights, versionKey: 0n } } };
}

const signWeights = (state: ChainState, count: number, nonce = 0n) =>
  signCall(state, VALIDATOR, { call: weightsCall(count), nonce });

/** Crypto that remembers what it hashed. */
function listeningPorts() {
  const hashed: Uint8Array[] = [];
  const blake2b256 = (data: Uint8Array) => {
    hashed.push(data);
    return ports.crypto.blake2b256(data);
  };
  const timesOf = (extrinsic: SignedExtrinsic) => {
    const bytes = extrinsicSigningBytes(extrinsic);
    return hashed.filter((data) => isSameBytes(data, bytes)).length;
  };
  return { ports: { crypto: { ...ports.crypto, blake2b256 } }, timesOf };
}

const seal = (state: ChainState, extrinsic: SignedExtrinsic, through = ports): AppliedBlock =>
  applyBlock(state, blockInput([{ extrinsic: { case: 'signed', value: extrinsic } }]), through);

function copyOf(extrinsic: SignedExtrinsic): SignedExtrinsic {
  return structuredClone(extrinsic);
}

let decodings: MockInstance<typeof Call.decode>;
beforeEach(() => {
  decodings = vi.spyOn(Call, 'decode');
});
afterEach(() => {
  decodings.mockRestore();
});

describe('a block', () => {
  it('neither hashes nor decodes what the pool admitted, and comes out as it would without', () => {
    for (const count of [1, FULL_ROW]) {
      const [admitting, plain] = [chainState(), chainState()];
      const extrinsic = signWeights(admitting, count);
      const listening = listeningPorts();
      const verdict = checkExtrinsic(admitting, extrinsic, listening.ports);
      expect(verdict.kind).toBe('ready');
      expect([listening.timesOf(extrinsic), decodings.mock.calls.length]).toEqual([1, 1]);
      const { block } = seal(admitting, extrinsic, listening.ports);
      expect([listening.timesOf(extrinsic), decodings.mock.calls.length]).toEqual([1, 1]);
      const expected = seal(plain, copyOf(extrinsic)).block;
      expect(decodings.mock.calls.length).toBe(2);
      expect(block).toEqual(expected);
      expect(block.receipts[0]?.error?.name).toBe(count === 1 ? undefined : 'UidsLengthExceedUidsInSubNet');
      decodings.mockClear();
    }
  });

  it('does so for one that waited for an earlier nonce', () => {
    const state = chainState();
    const [first, second] = [signWeights(state, 1), signWeights(state, FULL_ROW, 1n)];
    expect(checkExtrinsic(state, second, ports).kind).toBe('future');
    expect(checkExtrinsic(state, first, ports).kind).toBe('ready');
    decodings.mockClear();
    const [one, two] = [first, second].map((value) => ({ extrinsic: { case: 'signed' as const, value } }));
    if (one === undefined || two === undefined) throw new Error('two extrinsics are two');
    expect(applyBlock(state, blockInput([one, two]), ports).block.receipts).toHaveLength(2);
    expect(decodings).not.toHaveBeenCalled();
  });

  it('reads what no pool has seen, what a pool refused, and equal bytes in another object', () => {
    const state = chainState();
    const extrinsic = signWeights(state, 1);
    const stale = { ...extrinsic, signature: new Uint8Array(64) };
    expect(checkExtrinsic(state, stale, ports).kind).toBe('refused');
    expect(checkExtrinsic(state, extrinsic, ports).kind).toBe('ready');
    for (const unknown of [copyOf(extrinsic), stale]) {
      decodings.mockClear();
      undoBlock(state, seal(state, unknown).undo);
      expect(decodings).toHaveBeenCalledTimes(1);
    }
  });

  it('is read from its bytes when it is run again', () => {
    const state = chainState();
    const extrinsic = signWeights(state, 1);
    checkExtrinsic(state, extrinsic, ports);
    const first = seal(state, extrinsic);
    undoBlock(state, first.undo);
    decodings.mockClear();
    expect(seal(state, extrinsic).block).toEqual(first.block);
    expect(decodings).toHaveBeenCalledTimes(1);
  });

  it('checks the genesis of its own chain, whichever chain admitted it', () => {
    const [one, other] = [chainState(), chainState('other')];
    const extrinsic = signWeights(one, 1);
    expect(checkExtrinsic(one, extrinsic, ports).kind).toBe('ready');
    expect(seal(other, extrinsic).block.receipts[0]?.error?.name).toBe('BadGenesis');
  });
});

describe('an extrinsic that was changed after it was admitted', () => {
  type Writable = { -readonly [Field in keyof SignedExtrinsic]: SignedExtrinsic[Field] };
  const flip = (bytes: Uint8Array, at: number) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
  };
  const changes: readonly (readonly [string, (extrinsic: Writable) => void])[] = [
    ['another nonce', (extrinsic) => (extrinsic.nonce = 1n)],
    ['another end', (extrinsic) => (extrinsic.validUntil += 1n)],
    ['an end that is over', (extrinsic) => (extrinsic.validUntil = 0n)],
    ['another scheme', (extrinsic) => (extrinsic.scheme = 'ed25519')],
    ['an unknown scheme', (extrinsic) => (extrinsic.scheme = 'ecdsa')],
    ['another signer', (extrinsic) => flip(extrinsic.signer, 31)],
    ['a longer signer', (extrinsic) => (extrinsic.signer = new Uint8Array([...extrinsic.signer, 0]))],
    ['another genesis', (extrinsic) => flip(extrinsic.genesisHash, 0)],
    ['another call', (extrinsic) => (extrinsic.call = Call.encode(weightsCall(2)))],
    ['a shorter call', (extrinsic) => (extrinsic.call = extrinsic.call.slice(0, -1))],
    ['no call', (extrinsic) => (extrinsic.call = new Uint8Array(0))],
    ...['first', 'middle', 'last'].map(
      (which, part) =>
        [
          `another ${which} byte of the call`,
          ({ call }: Writable) => flip(call, Math.floor((part * (call.length - 1)) / 2)),
        ] as const,
    ),
  ];

  it.each(changes)('is run as what it says now: %s', (_, change) => {
    for (const count of [1, FULL_ROW]) {
      const [state, plain] = [chainState(), chainState()];
      const extrinsic: Writable = copyOf(signWeights(state, count));
      const before = copyOf(extrinsic);
      expect(checkExtrinsic(state, extrinsic, ports).kind).toBe('ready');
      change(extrinsic);
      expect(extrinsic).not.toEqual(before);
      const expected = seal(plain, copyOf(extrinsic)).block;
      expect(seal(state, extrinsic).block).toEqual(expected);
    }
  });
});

describe('equality of bytes', () => {
  it('sees every byte, with and without words, wherever the bytes lie', () => {
    for (const length of [0, 1, 31, 32, 255, 256, 257, 258, 259, 1_150]) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 37) & 255);
      for (const [offsetA, offsetB] of [
        [0, 0],
        [4, 0],
        [1, 0],
        [0, 3],
        [2, 2],
      ] as const) {
        const [a, b] = [offsetA, offsetB].map((offset) => {
          const place = new Uint8Array(length + offset + 5).subarray(offset, offset + length);
          place.set(bytes);
          return place;
        });
        if (a === undefined || b === undefined) throw new Error('two places are two');
        expect(isSameBytes(a, b)).toBe(true);
        expect(isSameBytes(a, b.subarray(0, -1)) && length > 0).toBe(false);
        for (let index = 0; index < length; index += 1) {
          b[index] = (b[index] ?? 0) ^ 128;
          if (isSameBytes(a, b)) throw new Error(`byte ${index} of ${length} at ${offsetA}, ${offsetB} is not seen`);
          b[index] = (b[index] ?? 0) ^ 128;
        }
      }
    }
  });
});
