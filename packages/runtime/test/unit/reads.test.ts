/** The read models. */
import { ss58Encode, toNetuid } from '@yumanet/protocol';
import {
  AccountInfo,
  ChainInfo,
  Hyperparameters,
  Metagraph,
  PoolInfo,
  StakeList,
  StorageResponse,
  SubnetList,
  UidMatrix,
} from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { readAccount } from '../../src/reads/read-account.ts';
import { readChain } from '../../src/reads/read-chain.ts';
import { readHyperparameters } from '../../src/reads/read-hyperparameters.ts';
import { readMetagraph } from '../../src/reads/read-metagraph.ts';
import { readPool } from '../../src/reads/read-pool.ts';
import type { ReadResult } from '../../src/reads/read-result.ts';
import { readStakes } from '../../src/reads/read-stakes.ts';
import { readStorage } from '../../src/reads/read-storage.ts';
import { readSubnet, readSubnets } from '../../src/reads/read-subnet.ts';
import { readBonds, readWeights } from '../../src/reads/read-uid-matrix.ts';
import { Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { TotalIssuance } from '../../src/state/items/system-items.ts';
import { account, allowPlainWeights, bytesOf, createTestChain, hotkey, SUBNET, TAO } from '../support/test-chain.ts';

const chain = createTestChain({ subnets: 2 });
const { state } = chain;
chain.run('//Alice', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//miner1_sn1') } });
chain.run('//miner1_sn1', {
  case: 'serveAxon',
  value: {
    netuid: 1,
    version: 7,
    ip: '2130706433',
    port: 8_091,
    ipType: 4,
    protocol: 4,
    placeholder1: 0,
    placeholder2: 0,
  },
});
chain.mineTo(10n);
allowPlainWeights(state);
chain.run('//validator1_sn1', { case: 'setWeights', value: { netuid: 1, dests: [1], weights: [1], versionKey: 0n } });
chain.mineTo(21n);

function answerOf<T>(result: ReadResult<T>): T {
  if (!result.ok) throw new Error(result.refusal.name);
  return result.value;
}
const storage = (item: string, key: string[], page: { after?: string; limit: number } = { limit: 10 }) =>
  readStorage(state, item, key, page);

describe('read models', () => {
  it('of the chain', () => {
    const info = readChain(state, { mode: { mode: 'manual', intervalMs: 0 }, dev: true });
    expect(info).toMatchObject({
      name: 'test',
      preset: 'fast',
      blockEmission: TAO,
      nextHalvingIssuance: 10_500_000n * TAO,
      dev: true,
    });
    expect(info.headHash).toEqual(state.head.hash);
    expect(ChainInfo.decode(ChainInfo.encode(info))).toEqual(info);
    const mark = state.mark();
    state.set(TotalIssuance, 21_000_000n * TAO);
    expect(readChain(state, { mode: info.mode, dev: false }).nextHalvingIssuance).toBeUndefined();
    state.rollbackTo(mark);
  });

  it('of subnets, without root', () => {
    const list = readSubnets(state);
    expect(list.subnets.map(({ netuid }) => netuid)).toEqual([1, 2]);
    expect(list.subnets[0]).toMatchObject({
      numUids: 2,
      tempo: 10,
      started: true,
      lastEpochBlock: 20n,
      nextEpochBlock: 30n,
      subnetEpochIndex: 2n,
    });
    expect(SubnetList.decode(SubnetList.encode(list))).toEqual(list);
    expect(answerOf(readSubnet(state, SUBNET)).subnet).toEqual(list.subnets[0]);
    const mark = state.mark();
    state.set(Tempo, 0, SUBNET);
    expect(answerOf(readSubnet(state, SUBNET)).subnet.nextEpochBlock).toBeUndefined();
    state.rollbackTo(mark);
  });

  it('of a metagraph, with columns of one length', () => {
    const metagraph = answerOf(readMetagraph(state, SUBNET));
    expect(metagraph).toMatchObject({
      netuid: 1,
      block: 21n,
      numUids: 2,
      lastStep: 20n,
      blocksSinceLastStep: 1n,
      activityCutoff: 500n,
      pendingAlphaEmission: 820_004_576n,
    });
    const { pruningScore, trust, rank, ...rest } = metagraph;
    expect([pruningScore, trust, rank]).toEqual([[], [], []]);
    for (const column of Object.values(rest).filter((value) => Array.isArray(value))) expect(column).toHaveLength(2);
    expect(metagraph.axons[0]).toMatchObject({ block: 0n, ip: '0', port: 0 });
    expect(metagraph.axons[1]).toMatchObject({ block: 2n, ip: '2130706433', port: 8_091, version: 7 });
    expect(metagraph.incentives[1]).toBe(65_535);
    expect(metagraph.alphaStake[1]).toBeGreaterThan(0n);
    expect(metagraph.totalStake).toEqual(metagraph.alphaStake);
    expect(Metagraph.decode(Metagraph.encode(metagraph))).toEqual(metagraph);
  });

  it('of weights, bonds, pool and hyperparameters', () => {
    const weights = answerOf(readWeights(state, SUBNET));
    expect(weights.rows).toEqual([{ uid: 0, uids: [1], values: [65_535] }]);
    expect(UidMatrix.decode(UidMatrix.encode(weights))).toEqual(weights);
    expect(answerOf(readBonds(state, SUBNET)).rows.map(({ uid }) => uid)).toEqual([0]);
    expect(readWeights(state, SUBNET, 1)).toMatchObject({ refusal: { name: 'MechanismDoesNotExist' } });
    const pool = answerOf(readPool(state, toNetuid(2)));
    // Its share of 20 TAO bought alpha: a little less than half, as a registration has raised the other subnet's price.
    const subnetTao = 10_000n * TAO + 9_999_082_807n;
    expect(pool).toMatchObject({ subnetTao, priceRao: 25_050_020n, feeRate: 33, subtokenEnabled: true });
    expect(PoolInfo.decode(PoolInfo.encode(pool))).toEqual(pool);
    const hyperparameters = answerOf(readHyperparameters(state, SUBNET));
    expect(hyperparameters.hyperparameters.slice(0, 2)).toMatchObject([
      { name: 'kappa', value: { case: 'number', value: 32_767n } },
      { name: 'immunity_period', value: { case: 'number', value: 5_000n } },
    ]);
    expect(Hyperparameters.decode(Hyperparameters.encode(hyperparameters))).toEqual(hyperparameters);
  });

  it('of accounts and stakes', () => {
    const alice = readAccount(state, account('//Alice'));
    expect(alice).toMatchObject({ nonce: 1n, owner: undefined });
    expect(alice.ownedHotkeys).toHaveLength(5);
    expect(AccountInfo.decode(AccountInfo.encode(alice))).toEqual(alice);
    expect(readAccount(state, account('//nobody'))).toMatchObject({ free: 0n, nonce: 0n, ownedHotkeys: [] });
    expect(readAccount(state, account('//miner1_sn1'))).toMatchObject({ nonce: 1n, owner: bytesOf('//Alice') });
    const stakes = readStakes(state, account('//Alice'));
    expect(stakes.stakes.map(({ netuid }) => netuid)).toEqual([1, 1, 2, 2, 1]);
    expect(StakeList.decode(StakeList.encode(stakes))).toEqual(stakes);
    expect(readStakes(state, account('//miner1_sn1')).stakes).toHaveLength(1);
  });

  it('refuse a subnet that is not there', () => {
    const missing = toNetuid(9);
    for (const result of [readSubnet, readMetagraph, readPool, readHyperparameters, readWeights].map((read) =>
      read(state, missing),
    )) {
      expect(result).toMatchObject({
        ok: false,
        refusal: { stage: 'request', name: 'SubnetNotExists', facts: { netuid: 9n } },
      });
    }
  });
});

describe('storage by name', () => {
  it('gives the value of a key as JSON text', () => {
    expect(answerOf(storage('Tempo', ['1'])).entries).toEqual([{ key: ['1'], value: '10' }]);
    expect(answerOf(storage('TotalIssuance', [])).entries).toEqual([
      { key: [], value: `"${state.get(TotalIssuance)}"` },
    ]);
    expect(answerOf(storage('Weights', ['1', '0'])).entries[0]?.value).toBe('[[1,65535]]');
    const key = ss58Encode(hotkey('//miner1_sn1'));
    expect(answerOf(storage('Owner', [key])).entries[0]?.value).toBe(`"${ss58Encode(account('//Alice'))}"`);
    expect(answerOf(storage('ValidatorPermit', ['1'])).entries[0]?.value).toBe('[true,false]');
  });

  it('gives the default where there is no entry, and null for optional items', () => {
    expect(answerOf(storage('Tempo', ['77'])).entries[0]?.value).toBe('360');
    expect(answerOf(storage('FirstEmissionBlockNumber', ['77'])).entries[0]?.value).toBe('null');
    expect(answerOf(storage('Axons', ['1', ss58Encode(hotkey('//nobody'))])).entries[0]?.value).toBe('null');
  });

  it('lists what is under a prefix, in pages', () => {
    expect(answerOf(storage('Keys', ['1'])).entries.map(({ key }) => key)).toEqual([
      ['1', '0'],
      ['1', '1'],
    ]);
    const first = answerOf(storage('Keys', [], { limit: 2 }));
    expect(first.entries).toHaveLength(2);
    expect(first.next).toBe('1/1');
    const second = answerOf(storage('Keys', [], { limit: 2, after: '1/1' }));
    expect(second.entries.map(({ key }) => key)).toEqual([['2', '0']]);
    expect(second.next).toBeUndefined();
    expect(StorageResponse.decode(StorageResponse.encode(first))).toEqual(first);
  });

  it('refuses unknown items and keys that do not fit', () => {
    expect(storage('Nonsense', [])).toMatchObject({ refusal: { name: 'StorageItemNotFound' } });
    for (const key of [['x'], ['65536'], ['01'], ['1', '2'], ['-1'], ['']]) {
      expect(storage('Tempo', key)).toMatchObject({ refusal: { name: 'InvalidParameter' } });
    }
    expect(storage('Keys', ['1'], { limit: 1, after: '9/9' })).toMatchObject({ refusal: { name: 'InvalidParameter' } });
    expect(storage('Owner', ['5Grw'])).toMatchObject({ refusal: { name: 'InvalidParameter' } });
  });
});
