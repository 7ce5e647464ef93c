/** Every rule accepts what is right and finds what is wrong, on blocks and messages made for it. */
import { createMemoryStore } from '@yumanet/coordinator';
import { bytesToHex, HEADER_HOTKEY, HEADER_NONCE, toJson } from '@yumanet/protocol';
import { type Block, BlockNotice, type Event, MineResponse } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { createAcknowledgements } from './invariants/acknowledgements.ts';
import { createAnsweredOnce } from './invariants/answered-once.ts';
import { alphaIsExplained, blocksFollow, issuanceIsExplained, stateIsSound } from './invariants/chain-rules.ts';
import { lastUpdatesMove } from './invariants/last-updates-move.ts';
import { createNonceRule } from './invariants/nonce-rule.ts';
import { createStreamOrder } from './invariants/stream-order.ts';
import type { StateView, WatchedBlock } from './invariants/watched-block.ts';
import { createLife } from './world/life.ts';

const SIGNER = new Uint8Array(32).fill(7);

function bytes32(fill: number): Uint8Array {
  return new Uint8Array(32).fill(fill);
}

function headerOf(number: number) {
  const header = { number: BigInt(number), parent: bytes32(number - 1), timestampMs: BigInt(number), mode: 'manual' };
  return { ...header, randomness: bytes32(0), pulse: bytes32(0), extrinsicsRoot: bytes32(0), stateDigest: bytes32(0) };
}

/** A block with one signed extrinsic of a nonce, whose receipt has these events. */
function blockWith(number: number, nonce = number - 1, events: Event['event'][] = []): Block {
  const value = { signer: SIGNER, scheme: 'sr25519', nonce: BigInt(nonce), validUntil: 99n, genesisHash: bytes32(0) };
  return {
    hash: bytes32(number),
    header: headerOf(number),
    extrinsics: [
      { extrinsic: { case: 'signed', value: { ...value, call: new Uint8Array(0), signature: new Uint8Array(64) } } },
    ],
    receipts: [{ index: 0, hash: bytes32(100 + number), events: events.map((event) => ({ name: event.case, event })) }],
    events: [],
  };
}

interface Numbers {
  readonly issuanceRao?: bigint;
  readonly alphaOut?: bigint;
  readonly protocolAlphaRao?: bigint;
  readonly lastUpdate?: readonly bigint[];
  readonly commitRevealWeightsEnabled?: boolean;
}

function watched(block: Block, numbers: Numbers = {}): WatchedBlock {
  const { issuanceRao = 0n, alphaOut = 0n, protocolAlphaRao = 0n } = numbers;
  const { lastUpdate = [1n], commitRevealWeightsEnabled = true } = numbers;
  const hotkeys = lastUpdate.map(() => SIGNER);
  const metagraph = { alphaOut, alphaOutEmission: 10n, hotkeys, lastUpdate, commitRevealWeightsEnabled };
  const rao = { issuanceRao, blockEmissionRao: 4n, protocolAlphaRao };
  const state = { broken: [], ...rao, nonces: new Map(), metagraph } as unknown as StateView;
  return { block, number: block.header.number, state };
}

describe('blocks', () => {
  it('follow in number, hash and time', () => {
    const first = watched(blockWith(1));
    const second = blockWith(2);
    expect(blocksFollow(watched(second), first)).toBeUndefined();
    expect(
      blocksFollow(watched({ ...second, header: { ...second.header, parent: bytes32(9) } }), first)?.invariant,
    ).toBe('blocks-follow');
    const late = { ...second, header: { ...second.header, timestampMs: 1n } };
    expect(blocksFollow(watched(late), first)?.invariant).toBe('time-goes-forward');
  });

  it('have a state that is sound', () => {
    const block = watched(blockWith(1));
    expect(stateIsSound(block, undefined)).toBeUndefined();
    const broken = { ...block, state: { ...block.state, broken: [{ invariant: 'TotalIssuance', detail: 'is off' }] } };
    expect(stateIsSound(broken as WatchedBlock, undefined)?.detail).toBe('after block 1: TotalIssuance is off');
  });

  it('make no TAO but their emission and what a control says, and no alpha but theirs and what the chain buys', () => {
    const before = watched(blockWith(1), { issuanceRao: 5n });
    const faucet = { case: 'faucet', value: { account: SIGNER, amount: 3n } } as const;
    const given = blockWith(2, 1, [faucet]);
    expect(issuanceIsExplained(watched(given, { issuanceRao: 12n }), before)).toBeUndefined();
    expect(issuanceIsExplained(watched(given, { issuanceRao: 13n }), before)?.invariant).toBe('conservation');
    expect(alphaIsExplained(watched(given, { alphaOut: 10n }), before)).toBeUndefined();
    expect(alphaIsExplained(watched(given, { alphaOut: 11n }), before)?.invariant).toBe('conservation');
    expect(alphaIsExplained(watched(given, { alphaOut: 13n, protocolAlphaRao: 3n }), before)).toBeUndefined();
  });

  it('move a last update with a stored row or commit, and only then', () => {
    const before = watched(blockWith(1));
    const stored = blockWith(2, 1, [{ case: 'weightsSet', value: { storageIndex: 1, uid: 0 } }]);
    expect(lastUpdatesMove(watched(stored, { lastUpdate: [2n] }), before)).toBeUndefined();
    expect(lastUpdatesMove(watched(stored, { lastUpdate: [1n] }), before)?.invariant).toBe('last-update');
    expect(lastUpdatesMove(watched(blockWith(2), { lastUpdate: [2n] }), before)?.invariant).toBe('last-update');
    const commit = { hotkey: SIGNER, storageIndex: 1, commitHash: bytes32(1), revealRound: 9n };
    const committed = blockWith(2, 1, [{ case: 'timelockedWeightsCommitted', value: commit }]);
    expect(lastUpdatesMove(watched(committed, { lastUpdate: [2n] }), before)).toBeUndefined();
    expect(lastUpdatesMove(watched(committed, { lastUpdate: [1n] }), before)?.invariant).toBe('last-update');
    const revealed = { ...blockWith(2), events: stored.receipts[0]?.events ?? [] };
    expect(lastUpdatesMove(watched(revealed, { lastUpdate: [1n] }), before)).toBeUndefined();
    expect(lastUpdatesMove(watched(revealed, { lastUpdate: [2n] }), before)?.invariant).toBe('last-update');
    const open = watched(blockWith(1), { commitRevealWeightsEnabled: false });
    expect(lastUpdatesMove(watched(revealed, { lastUpdate: [2n] }), open)).toBeUndefined();
  });

  it('use each nonce once and in order, and each extrinsic once, unless they were taken back', () => {
    const rule = createNonceRule();
    expect(rule.check(watched(blockWith(1)), undefined)).toBeUndefined();
    expect(rule.check(watched(blockWith(2, 5)), undefined)?.invariant).toBe('nonces-in-order');
    expect(rule.check(watched(blockWith(2, 0)), undefined)?.invariant).toBe('nonces-in-order');
    expect(rule.check(watched(blockWith(2)), undefined)).toBeUndefined();
    expect(rule.check(watched(blockWith(2, 2)), undefined)?.invariant).toBe('extrinsic-once');
    rule.forgetAfter(1n);
    expect(rule.check(watched(blockWith(2)), undefined)).toBeUndefined();
  });
});

describe('what was told', () => {
  const mined = (head: number, hash: number) => ({
    status: 200,
    headers: {},
    body: MineResponse.encode({
      head: BigInt(head),
      headHash: bytes32(hash),
      stateDigest: bytes32(0),
      blocks: 1,
      reached: true,
    }),
  });
  const request = { method: 'POST', url: 'http://chain/dev/mine', headers: {} } as const;

  it('stays, and is in the store, unless it was taken back', () => {
    const told = createAcknowledgements();
    const store = createMemoryStore();
    expect(told.onAnswer(request, mined(1, 1))).toBeUndefined();
    expect(told.onAnswer(request, mined(1, 2))?.invariant).toBe('acknowledged-stays');
    expect(told.check(store)?.invariant).toBe('acknowledged-block-lost');
    store.append([{ block: { ...blockWith(1), extrinsics: [], receipts: [] }, epochs: [] }]);
    expect(told.check(store)).toBeUndefined();
    told.onAnswer(request, mined(2, 2));
    expect(told.check(store)?.detail).toContain(bytesToHex(bytes32(2)));
    told.forgetAfter(1n);
    expect(told.check(store)).toBeUndefined();
  });

  it('comes in order on a stream, and again from where a revert went', () => {
    const order = createStreamOrder();
    const event = (kind: 'block' | 'reverted', number: number) =>
      Buffer.from(`event: ${kind}\nid: ${number}\ndata: {}\n\n`);
    expect(order(1, Buffer.concat([event('block', 4), event('block', 5)]))).toBeUndefined();
    expect(order(1, event('block', 7))?.invariant).toBe('stream-order');
    expect(order(2, event('block', 7))).toBeUndefined();
    expect(order(2, Buffer.concat([event('reverted', 3), event('block', 4)]))).toBeUndefined();
  });

  it('counts on the stream as anywhere', () => {
    const told = createAcknowledgements();
    const notice = { header: headerOf(1), hash: bytes32(1), extrinsicCount: 0, failedCount: 0, epochs: [] };
    const data = JSON.stringify(toJson(BlockNotice, notice));
    expect(told.onStreamPart(Buffer.from(`event: block\nid: 1\ndata: ${data}\n\n`))).toBeUndefined();
    expect(told.check(createMemoryStore())?.invariant).toBe('acknowledged-block-lost');
  });
});

describe('a signed task', () => {
  it('is answered once by one run of a miner', () => {
    const rule = createAnsweredOnce();
    const task = (nonce: string) =>
      ({
        method: 'POST',
        url: 'http://miner/v1/task',
        headers: { [HEADER_NONCE]: nonce, [HEADER_HOTKEY]: 'v' },
      }) as const;
    const answer = { status: 200, headers: {}, body: new Uint8Array(0) };
    const miner = createLife('miner1', 1);
    expect(rule(miner, task('1'), answer)).toBeUndefined();
    expect(rule(miner, task('2'), answer)).toBeUndefined();
    expect(rule(miner, task('1'), { ...answer, status: 401 })).toBeUndefined();
    expect(rule(miner, task('1'), answer)?.invariant).toBe('replay-refused');
    expect(rule(createLife('miner1', 2), task('1'), answer)).toBeUndefined();
  });
});
