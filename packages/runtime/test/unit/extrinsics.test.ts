/** What the pool refuses, what a block does with extrinsics, and what they leave behind. */
import { bytesToHex, extrinsicHash, extrinsicSigningBytes } from '@yumanet/protocol';
import { type Call, type Extrinsic, Header, type SignedExtrinsic } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { applyBlock, undoBlock } from '../../src/block/apply-block.ts';
import { checkExtrinsic, VALIDITY_BLOCKS_MAX } from '../../src/block/check-extrinsic.ts';
import { genesisHashOf } from '../../src/block/genesis-hash.ts';
import { simulateCall } from '../../src/block/simulate-call.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import * as parameters from '../../src/state/items/hyperparameter-items.ts';
import { NetworkLastRegistered, NetworkRateLimit } from '../../src/state/items/subnet-items.ts';
import { Account, BlockAuthor, TotalIssuance, TransactionFee } from '../../src/state/items/system-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { ZERO_ACCOUNT } from '../../src/state/zero-account.ts';
import {
  account,
  blockInput,
  bytesOf,
  createTestChain,
  eventNames,
  keyPair,
  ports,
  SUBNET,
  signCall,
  TAO,
} from '../support/test-chain.ts';

const transfer = (value = TAO): Call => ({
  call: { case: 'transferKeepAlive', value: { dest: bytesOf('//Eve'), value } },
});
const weights: Call = { call: { case: 'setWeights', value: { netuid: 1, dests: [0], weights: [1], versionKey: 0n } } };
const serve = (ip = '1', port = 1): Call => ({
  call: {
    case: 'serveAxon',
    value: { netuid: 1, version: 1, ip, port, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 },
  },
});

const check = (state: ChainState, extrinsic: SignedExtrinsic) => checkExtrinsic(state, extrinsic, ports);
const nameOf = (verdict: ReturnType<typeof check>) =>
  verdict.kind === 'refused' ? verdict.refusal.name : verdict.kind;
const wrap = (value: SignedExtrinsic): Extrinsic => ({ extrinsic: { case: 'signed', value } });

/** Signs call bytes that no call encodes to. */
function signBytes(state: ChainState, uri: string, call: Uint8Array): SignedExtrinsic {
  const unsigned = { ...signCall(state, uri, { call: transfer(), nonce: 0n }), call };
  return { ...unsigned, signature: keyPair(uri).sign(extrinsicSigningBytes(unsigned)) };
}

describe('the pool', () => {
  it('takes a good extrinsic and tells its hash and call', () => {
    const { state } = createTestChain();
    const extrinsic = signCall(state, '//Bob', { call: transfer(), nonce: 0n });
    expect(check(state, extrinsic)).toEqual({
      kind: 'ready',
      hash: extrinsicHash(ports.crypto, extrinsic),
      call: transfer(),
    });
  });

  it('refuses bad signatures and schemes, and signers that are no account', () => {
    const { state } = createTestChain();
    const good = signCall(state, '//Bob', { call: transfer(), nonce: 0n });
    expect(nameOf(check(state, { ...good, signature: new Uint8Array(64) }))).toBe('BadProof');
    expect(nameOf(check(state, { ...good, nonce: 1n }))).toBe('BadProof');
    expect(nameOf(check(state, { ...good, scheme: 'ecdsa' }))).toBe('BadProof');
    expect(nameOf(check(state, { ...good, signer: new Uint8Array(31) }))).toBe('BadProof');
  });

  it('refuses another genesis, with the right one as a fact', () => {
    const { state } = createTestChain();
    const other = createTestChain({ seed: 'other' }).state;
    const verdict = check(state, signCall(other, '//Bob', { call: transfer(), nonce: 0n }));
    expect(verdict).toMatchObject({
      refusal: { stage: 'pool', name: 'BadGenesis', facts: { genesis_hash: bytesToHex(genesisHashOf(state)) } },
    });
  });

  it('refuses calls that do not decode, or whose fields are out of range', () => {
    const { state } = createTestChain();
    const wide: Call = { call: { case: 'sudoSetTempo', value: { netuid: 65_536, tempo: 1 } } };
    expect(nameOf(check(state, signCall(state, '//Bob', { call: wide, nonce: 0n })))).toBe('BadCall');
    const shortAccount = Uint8Array.of(0x0a, 5, 0x0a, 3, 1, 2, 3);
    expect(nameOf(check(state, signBytes(state, '//Bob', shortAccount)))).toBe('BadCall');
    expect(nameOf(check(state, signBytes(state, '//Bob', new Uint8Array(0))))).toBe('BadCall');
    for (const ip of ['x', '', '01', '-1', '340282366920938463463374607431768211456']) {
      expect(nameOf(check(state, signCall(state, '//Bob', { call: serve(ip), nonce: 0n })))).toBe('BadCall');
    }
    const inner: Call = { call: { case: 'sudo', value: { call: wide } } };
    expect(nameOf(check(state, signCall(state, '//Alice', { call: inner, nonce: 0n })))).toBe('BadCall');
  });

  it('looks at valid_until from the next block to the longest era', () => {
    const chain = createTestChain();
    chain.mineTo(5n);
    const at = (validUntil: bigint) =>
      nameOf(check(chain.state, signCall(chain.state, '//Bob', { call: transfer(), nonce: 0n, validUntil })));
    expect(at(5n)).toBe('AncientBirthBlock');
    expect(at(6n)).toBe('ready');
    expect(at(6n + VALIDITY_BLOCKS_MAX)).toBe('ready');
    expect(at(7n + VALIDITY_BLOCKS_MAX)).toBe('MortalityTooLong');
  });

  it('tells stale from future nonces', () => {
    const chain = createTestChain();
    chain.mine([chain.sign('//Bob', transfer().call)]);
    const at = (nonce: bigint) => check(chain.state, signCall(chain.state, '//Bob', { call: transfer(), nonce }));
    expect(at(0n)).toMatchObject({ refusal: { name: 'Stale', facts: { nonce: 0n, account_nonce: 1n } } });
    expect(at(1n)).toMatchObject({ kind: 'ready' });
    expect(at(4n)).toMatchObject({ kind: 'future', missingNonces: 3n });
  });

  it('wants an existing account that can pay, except for the free calls of hotkeys', () => {
    const { state } = createTestChain();
    const nobody = signCall(state, '//nobody', { call: transfer(), nonce: 0n });
    expect(nameOf(check(state, nobody))).toBe('Payment');
    const validator = (call: Call) => nameOf(check(state, signCall(state, '//validator1_sn1', { call, nonce: 0n })));
    expect(validator(weights)).toBe('ready');
    expect(validator(serve())).toBe('ready');
    state.set(TransactionFee, 10n);
    state.set(Account, { nonce: 0n, free: 9n }, account('//nobody'));
    expect(check(state, nobody)).toMatchObject({
      refusal: { name: 'Payment', facts: { have_rao: 9n, need_rao: 10n } },
    });
    state.set(Account, { nonce: 0n, free: 10n }, account('//nobody'));
    expect(nameOf(check(state, nobody))).toBe('ready');
  });

  it('refuses what the calls’ own rules say: weights, serving, network creation, sudo', () => {
    const chain = createTestChain();
    chain.mineTo(3n);
    const { state } = chain;
    state.set(parameters.CommitRevealWeightsEnabled, false, SUBNET);
    const verdict = (uri: string, call: Call) => nameOf(check(state, signCall(state, uri, { call, nonce: 0n })));
    expect(verdict('//stranger', weights)).toBe('ready');
    state.set(parameters.StakeThreshold, 2n ** 63n);
    expect(verdict('//stranger', weights)).toBe('NotEnoughStakeToSetWeights');
    state.set(parameters.StakeThreshold, 0n);
    chain.mine([chain.sign('//validator1_sn1', weights.call)]);
    state.set(parameters.WeightsSetRateLimit, 2n, SUBNET);
    const again = signCall(state, '//validator1_sn1', { call: weights, nonce: 1n });
    expect(check(state, again)).toMatchObject({
      refusal: { stage: 'pool', name: 'SettingWeightsTooFast', facts: { blocks_to_wait: 1n } },
    });
    state.set(parameters.CommitRevealWeightsEnabled, true, SUBNET);
    expect(nameOf(check(state, again))).toBe('ready');
    expect(verdict('//stranger', serve())).toBe('HotKeyNotRegisteredInNetwork');
    state.set(NetworkLastRegistered, 4n);
    state.set(NetworkRateLimit, 5n);
    const create: Call = { call: { case: 'registerNetwork', value: { hotkey: bytesOf('//h') } } };
    expect(verdict('//Bob', create)).toBe('NetworkTxRateLimitExceeded');
    const sudo: Call = { call: { case: 'sudo', value: { call: transfer() } } };
    expect(verdict('//Bob', sudo)).toBe('BadSigner');
    expect(verdict('//Alice', sudo)).toBe('ready');
  });
});

describe('a block', () => {
  it('keeps the nonce of a refused call and nothing else', () => {
    const chain = createTestChain();
    const twin = createTestChain();
    const receipt = chain.run('//Bob', transfer(2_000_000n * TAO).call);
    twin.mine();
    expect(receipt.error).toMatchObject({ stage: 'dispatch', name: 'FundsUnavailable' });
    expect(eventNames(receipt.events)).toEqual(['ExtrinsicFailed']);
    const nonce = { nonce: 1n, free: 1_000_000n * TAO };
    expect(chain.state.get(Account, account('//Bob'))).toEqual(nonce);
    twin.state.set(Account, nonce, account('//Bob'));
    expect(snapshotOf(chain.state).records).toEqual(snapshotOf(twin.state).records);
  });

  it('lets stale extrinsics change nothing at all', () => {
    const chain = createTestChain();
    const twin = createTestChain();
    const { state } = chain;
    const good = signCall(state, '//Bob', { call: transfer(), nonce: 0n });
    const stale = [
      signCall(state, '//Bob', { call: transfer(), nonce: 5n }),
      { ...good, validUntil: 0n },
      { ...good, genesisHash: new Uint8Array(32) },
      { ...good, call: Uint8Array.of(255) },
      { ...good, signer: new Uint8Array(3) },
      { ...good, scheme: 'x' },
      signCall(state, '//nobody', { call: transfer(), nonce: 0n }),
    ];
    const { block } = chain.mine(stale.map(wrap));
    const names = ['Future', 'AncientBirthBlock', 'BadGenesis', 'BadCall', 'BadProof', 'BadProof', 'Payment'];
    expect(block.receipts.map(({ error }) => error?.name)).toEqual(names);
    expect(block.receipts.every(({ error }) => error?.stage === 'pool')).toBe(true);
    twin.mine();
    expect(block.header.stateDigest).toEqual(twin.state.head.header.stateDigest);
  });

  it('checks signatures again only when asked to', () => {
    const forged = (state: ChainState) =>
      wrap({ ...signCall(state, '//Bob', { call: transfer(), nonce: 0n }), signature: new Uint8Array(64) });
    const trusting = createTestChain();
    expect(trusting.mine([forged(trusting.state)]).block.receipts[0]?.error).toBeUndefined();
    const { state } = createTestChain();
    const { block } = applyBlock(state, { ...blockInput([forged(state)]), verifySignatures: true }, ports);
    expect(block.receipts[0]?.error?.name).toBe('BadProof');
  });

  it('is the same for another signature of the same bytes', () => {
    const blocks = [1, 2].map((byte) => {
      const chain = createTestChain();
      const extrinsic = signCall(chain.state, '//Bob', { call: transfer(), nonce: 0n });
      return chain.mine([wrap({ ...extrinsic, signature: new Uint8Array(64).fill(byte) })]).block;
    });
    expect(blocks[0]?.header).toEqual(blocks[1]?.header);
    expect(blocks[0]?.hash).toEqual(blocks[1]?.hash);
  });

  it('runs several extrinsics of one signer in order of their nonces', () => {
    const chain = createTestChain();
    const { block } = chain.mine([chain.sign('//Bob', transfer().call), chain.sign('//Bob', transfer().call)]);
    expect(block.receipts.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(chain.state.get(Account, account('//Bob')).nonce).toBe(2n);
  });

  it('is linked to its parent, and its hash is that of its header', () => {
    const chain = createTestChain();
    const genesis = chain.state.head;
    const first = chain.mine().block;
    const second = chain.mine().block;
    expect(first.header.parent).toEqual(genesis.hash);
    expect(second.header.parent).toEqual(first.hash);
    expect(second.hash).toEqual(ports.crypto.blake2b256(Header.encode(second.header)));
    expect(genesisHashOf(chain.state)).toEqual(genesis.hash);
  });

  it('can be undone, and applied again to the same end', () => {
    const chain = createTestChain();
    chain.mineTo(9n);
    const before = snapshotOf(chain.state);
    const extrinsics = [chain.sign('//Bob', transfer().call), chain.sign('//Eve', transfer().call)];
    const applied = chain.mine(extrinsics);
    undoBlock(chain.state, applied.undo);
    expect(snapshotOf(chain.state)).toEqual(before);
    expect(chain.mine(extrinsics).block).toEqual(applied.block);
    chain.mine();
    expect(() => undoBlock(chain.state, applied.undo)).toThrow('newest');
  });

  it('leaves the state as it was when the input cannot be a block', () => {
    const { state } = createTestChain();
    const before = snapshotOf(state);
    expect(() => applyBlock(state, { ...blockInput([]), timestampMs: -1n }, ports)).toThrow();
    expect(snapshotOf(state)).toEqual(before);
  });

  it('charges the fee also of a call that fails, for the author or for nobody', () => {
    const chain = createTestChain();
    const { state } = chain;
    state.set(TransactionFee, 1_000n);
    chain.run('//Bob', transfer(2_000_000n * TAO).call);
    expect(state.get(Account, account('//Bob')).free).toBe(1_000_000n * TAO - 1_000n);
    expect(state.get(Account, account('//One')).free).toBe(TAO + 1_000n);
    state.set(BlockAuthor, ZERO_ACCOUNT);
    const issuance = state.get(TotalIssuance);
    chain.run('//Bob', transfer(2_000_000n * TAO).call);
    expect(state.get(Account, account('//Bob')).free).toBe(1_000_000n * TAO - 2_000n);
    expect(state.get(TotalIssuance)).toBe(issuance + TAO);
  });
});

describe('developer extrinsics', () => {
  const faucet = (uri: string, amount: bigint): Extrinsic => ({
    extrinsic: { case: 'dev', value: { action: { case: 'faucet', value: { account: bytesOf(uri), amount } } } },
  });

  it('mint TAO, also twice in one block under two hashes', () => {
    const chain = createTestChain();
    const issuance = chain.state.get(TotalIssuance);
    const { receipts } = chain.mine([faucet('//new', 5n * TAO), faucet('//new', 5n * TAO)]).block;
    expect(eventNames(receipts[0]?.events ?? [])).toEqual(['NewAccount', 'Endowed', 'Faucet', 'ExtrinsicSuccess']);
    expect(receipts[0]?.hash).not.toEqual(receipts[1]?.hash);
    expect(chain.state.get(Account, account('//new')).free).toBe(10n * TAO);
    expect(chain.state.get(TotalIssuance)).toBe(issuance + 10n * TAO);
  });

  it('refuse what would not make an account', () => {
    const chain = createTestChain();
    const { receipts } = chain.mine([faucet('//new', 499n), faucet('//new', 500n)]).block;
    expect(receipts.map(({ error }) => error?.name)).toEqual(['ExistentialDeposit', undefined]);
  });

  it('run a call as root, and tell in Sudid how it went', () => {
    const chain = createTestChain();
    const sudo = (call: Call): Extrinsic => ({
      extrinsic: { case: 'dev', value: { action: { case: 'sudo', value: { call } } } },
    });
    const good = sudo({ call: { case: 'sudoSetTempo', value: { netuid: 1, tempo: 20 } } });
    const refused = sudo({ call: { case: 'sudoSetTempo', value: { netuid: 7, tempo: 20 } } });
    const malformed = sudo({ call: { case: 'sudoSetTempo', value: { netuid: 1, tempo: 70_000 } } });
    const { receipts } = chain.mine([good, refused, malformed]).block;
    expect(receipts.map(({ events }) => eventNames(events))).toEqual([
      ['TempoSet', 'Sudid', 'ExtrinsicSuccess'],
      ['Sudid', 'ExtrinsicSuccess'],
      ['ExtrinsicFailed'],
    ]);
    expect(chain.state.get(parameters.Tempo, SUBNET)).toBe(20);
  });
});

describe('simulation', () => {
  it('shows events and changes and keeps none of them', () => {
    const { state } = createTestChain();
    const before = snapshotOf(state);
    const { events, changes, refusal } = simulateCall(state, account('//Bob'), transfer(), ports);
    expect(refusal).toBeUndefined();
    expect(eventNames(events)).toEqual(['Transfer']);
    expect(changes.map(({ item }) => item)).toEqual(['Account', 'Account']);
    expect(changes[0]?.value).toBe(`{"nonce":"0","free":"${999_999n * TAO}"}`);
    expect(snapshotOf(state)).toEqual(before);
    expect(snapshotOf(openState(before, ports))).toEqual(before);
  });

  it('tells what the pool, the call or its form would refuse', () => {
    const { state } = createTestChain();
    const simulate = (uri: string, call: Call) => simulateCall(state, account(uri), call, ports).refusal;
    expect(simulate('//stranger', serve())).toMatchObject({ stage: 'pool', name: 'HotKeyNotRegisteredInNetwork' });
    expect(simulate('//stranger', transfer())).toMatchObject({ stage: 'dispatch', name: 'FundsUnavailable' });
    expect(simulate('//Bob', serve('x'))).toMatchObject({ stage: 'pool', name: 'BadCall' });
  });
});
