/** The default network from block 0 to block 40, as `up` drives it. */
import { encodeWeightsPayload, toUid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { readMetagraph } from '../../src/reads/read-metagraph.ts';
import { stakeOf } from '../../src/rules/stake.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { Incentive, Keys, SubnetworkN, ValidatorPermit } from '../../src/state/items/neuron-items.ts';
import { TotalIssuance } from '../../src/state/items/system-items.ts';
import { bytesOf, createTestChain, hotkey, SUBNET, TAO, type TestChain } from '../support/test-chain.ts';
import { commitSealed, sealedOf, storedRow } from '../support/weights-network.ts';

const MINERS = ['//miner1_sn1', '//miner2_sn1', '//miner3_sn1'];
const VALIDATORS = ['//validator1_sn1', '//validator2_sn1'];

function register(chain: TestChain, uri: string) {
  return chain.sign('//Alice', { case: 'burnedRegister', value: { netuid: SUBNET, hotkey: bytesOf(uri) } });
}

function serve(chain: TestChain, uri: string, port: number) {
  return chain.sign(uri, {
    case: 'serveAxon',
    value: {
      netuid: SUBNET,
      version: 1,
      ip: '2130706433',
      port,
      ipType: 4,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
    },
  });
}

/** Sealed to the round of block 20. */
function commitWeights(chain: TestChain, uri: string) {
  const lists = { uids: Uint16Array.of(2, 3, 4), values: Uint16Array.of(10, 30, 60) };
  const sealed = sealedOf(encodeWeightsPayload({ hotkey: hotkey(uri), ...lists, versionKey: 0n }));
  return chain.sign(uri, commitSealed(sealed, 21n));
}

describe('the default network', () => {
  it('hands out permits at block 10 and pays incentive in order of the weights, revealed there, at block 20', () => {
    const chain = createTestChain();
    const { state } = chain;
    const issuance = state.get(TotalIssuance);
    const registrations = [...VALIDATORS.slice(1), ...MINERS].map((uri) => register(chain, uri));
    const first = chain.mine(registrations);
    expect(first.block.receipts.map(({ error }) => error?.name)).toEqual([undefined, undefined, undefined, undefined]);
    expect(state.get(SubnetworkN, SUBNET)).toBe(5);
    expect(state.get(Keys, SUBNET, toUid(0))).toBe(hotkey('//validator1_sn1'));
    const served = chain.mine(MINERS.map((uri, index) => serve(chain, uri, 8_091 + index)));
    expect(served.block.receipts.every(({ error }) => error === undefined)).toBe(true);

    chain.mineTo(9n);
    expect(state.get(ValidatorPermit, SUBNET)).toEqual([false, false, false, false, false]);
    expect(chain.mine().epochs).toEqual([SUBNET]);
    expect(state.get(ValidatorPermit, SUBNET)).toEqual([true, true, false, false, false]);
    expect([...state.get(Incentive, storageIndexOf(SUBNET))]).toEqual([0, 0, 0, 0, 0]);

    chain.mineTo(14n);
    const weighed = chain.mine(VALIDATORS.map((uri) => commitWeights(chain, uri)));
    expect(weighed.block.receipts.map(({ error }) => error?.name)).toEqual([undefined, undefined]);
    chain.mineTo(19n);
    expect(MINERS.map((uri) => stakeOf(state, hotkey(uri), SUBNET))).toEqual([0n, 0n, 0n]);
    expect(storedRow(state, 0)).toEqual({ uids: [], values: [] });
    expect(chain.mine().epochs).toEqual([SUBNET]);
    expect(storedRow(state, 0)).toEqual({ uids: [2, 3, 4], values: [10_923, 32_768, 65_535] });

    const incentives = [...state.get(Incentive, storageIndexOf(SUBNET))];
    expect(incentives.slice(0, 2)).toEqual([0, 0]);
    expect(incentives[2]).toBeGreaterThan(0);
    expect(incentives[3]).toBeGreaterThan(incentives[2] ?? 0);
    expect(incentives[4]).toBeGreaterThan(incentives[3] ?? 0);
    const stakes = MINERS.map((uri) => stakeOf(state, hotkey(uri), SUBNET));
    expect(stakes[0]).toBeGreaterThan(0n);
    expect(stakes[1]).toBeGreaterThan(stakes[0] ?? 0n);
    expect(stakes[2]).toBeGreaterThan(stakes[1] ?? 0n);

    chain.mineTo(40n);
    // The first block has no moving price to share by; from then on the only subnet gets a TAO per block.
    expect(state.get(TotalIssuance)).toBe(issuance + 39n * TAO);
    const metagraph = readMetagraph(state, SUBNET);
    expect(metagraph.ok && metagraph.value.lastStep).toBe(40n);
    expect(metagraph.ok && metagraph.value.incentives).toHaveLength(5);
  });
});
