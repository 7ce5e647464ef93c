/** Developer controls: what each changes, what each refuses, and what it reports. */
import { accountToBytes, ss58Encode } from '@yumanet/protocol';
import type { DevExtrinsic, Receipt } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { CLOCK_OFFSET_MS_MAX, FIXED_BLOCK_TIME_MS_MAX } from '../../src/dev/move-clock.ts';
import { checkDevExtrinsic } from '../../src/dev/run-dev.ts';
import { findBrokenInvariants } from '../../src/invariants/find-broken-invariants.ts';
import { readWhyNot } from '../../src/reads/read-why-not.ts';
import { subnetAccount } from '../../src/rules/system-accounts.ts';
import { SubnetEmissionEnabled } from '../../src/state/items/pool-items.ts';
import { Burn } from '../../src/state/items/registration-items.ts';
import { StakingColdkeys } from '../../src/state/items/root-claim-items.ts';
import { TotalHotkeyAlpha } from '../../src/state/items/staking-items.ts';
import {
  Account,
  DevClockOffsetMs,
  DevFixedBlockTimeMs,
  DevStorageSetAt,
  NetworkName,
  TotalIssuance,
} from '../../src/state/items/system-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { firstDifference } from '../support/first-difference.ts';
import {
  account,
  bytesOf,
  coldkey,
  createTestChain,
  eventNames,
  hotkey,
  ports,
  SUBNET,
  TAO,
  type TestChain,
} from '../support/test-chain.ts';

function runDev({ mine }: TestChain, action: DevExtrinsic['action']): Receipt {
  const [receipt] = mine([{ extrinsic: { case: 'dev', value: { action } } }]).block.receipts;
  if (receipt === undefined) throw new Error('the block has no receipt');
  return receipt;
}

const setStorage = (item: string, key: readonly string[], value: unknown): DevExtrinsic['action'] => ({
  case: 'setStorage',
  value: { item, key: [...key], ...(value === undefined ? {} : { value: JSON.stringify(value) }) },
});

describe('set balance', () => {
  it.each([
    ['more', 2_000_000n * TAO],
    ['less', 5n * TAO],
    ['nothing', 0n],
    ['the existential deposit', 500n],
  ])('makes it %s and moves TotalIssuance by the difference', (_, free) => {
    const chain = createTestChain();
    const issuance = chain.state.get(TotalIssuance);
    const have = chain.state.get(Account, account('//Bob')).free;
    const receipt = runDev(chain, { case: 'setBalance', value: { account: bytesOf('//Bob'), free } });
    expect(receipt.error).toBeUndefined();
    expect(chain.state.get(Account, account('//Bob')).free).toBe(free);
    expect(chain.state.get(TotalIssuance)).toBe(issuance + free - have);
    expect(findBrokenInvariants(chain.state)).toEqual([]);
    expect(eventNames(receipt.events)).toContain('BalanceSet');
  });

  it.each([
    ['below the existential deposit', 499n, 'ExistentialDeposit'],
    ['beyond u64', 2n ** 64n - 1n, 'InvalidValue'],
  ])('refuses an amount %s and changes nothing', (_, free, name) => {
    const chain = createTestChain();
    const receipt = runDev(chain, { case: 'setBalance', value: { account: bytesOf('//Bob'), free } });
    expect(receipt.error?.name).toBe(name);
    expect(chain.state.get(Account, account('//Bob')).free).toBe(1_000_000n * TAO);
  });
});

describe('set storage', () => {
  it('writes an entry of the type that the item has, and removes it', () => {
    const chain = createTestChain();
    const written = runDev(chain, setStorage('Burn', ['1'], '700000'));
    expect(eventNames(written.events)).toEqual(['StorageSet', 'ExtrinsicSuccess']);
    expect(chain.state.get(Burn, SUBNET)).toBe(700_000n);
    expect(chain.state.get(DevStorageSetAt)).toBe(1n);
    runDev(chain, setStorage('Burn', ['1'], undefined));
    expect(chain.state.has(Burn, SUBNET)).toBe(false);
    expect(chain.state.get(DevStorageSetAt)).toBe(1n);
  });

  it.each([
    ['an unknown item', 'Bern', ['1'], '1', 'item'],
    ['too few key parts', 'Burn', [], '1', 'key'],
    ['a key that is no netuid', 'Burn', ['one'], '1', 'key[0]'],
    ['a number that is too large', 'Tempo', ['1'], 65_536, 'value'],
    ['a negative amount', 'Burn', ['1'], '-1', 'value'],
    ['a fraction', 'Tempo', ['1'], 1.5, 'value'],
    ['a pool without a weight of TAO', 'SwapBalancer', ['1'], '0', 'value'],
    ['a weight of TAO below 0.01', 'SwapBalancer', ['1'], '9999999999999999', 'value'],
    ['a weight of alpha below 0.01', 'SwapBalancer', ['1'], '990000000000000001', 'value'],
    ['more root stakers than keys', 'NumStakingColdkeys', [], '9007199254740992', 'value'],
    ['an index that is no key', 'StakingColdkeys', [ss58Encode(account('//Bob'))], '9007199254740992', 'value'],
    [
      'shares that are none',
      'TotalHotkeySharesV2',
      [ss58Encode(account('//Bob')), '1'],
      { mantissa: '0', exponent: '0' },
      'value.mantissa',
    ],
    ['text for a flag', 'NetworkRegistrationAllowed', ['1'], 'yes', 'value'],
    ['an element of another type', 'Active', ['1'], [true, 1], 'value[1]'],
    ['a row that is no pair', 'Weights', ['1', '0'], [[0, 1], [2]], 'value[1]'],
    [
      'a record with a field too many',
      'Account',
      [ss58Encode(account('//Bob'))],
      { nonce: '0', free: '0', x: 1 },
      'value',
    ],
    [
      'a record with a wrong field',
      'Account',
      [ss58Encode(account('//Bob'))],
      { nonce: '0', free: true },
      'value.free',
    ],
    ['an address that is none', 'SudoKey', [], '5Grw', 'value'],
    ['the genesis hash, which every extrinsic is signed for', 'GenesisHash', [], `0x${'00'.repeat(32)}`, 'item'],
  ])('refuses %s, before the block and in it, and says where', (...[, item, key, value, field]) => {
    const chain = createTestChain();
    const twin = createTestChain();
    const action = setStorage(item, key, value);
    expect(checkDevExtrinsic(chain.state, { action })?.facts).toMatchObject({ field });
    const receipt = runDev(chain, action);
    expect(receipt.error?.name).toBe('BadCall');
    twin.mine();
    expect(snapshotOf(chain.state).records).toEqual(snapshotOf(twin.state).records);
  });

  it.each([
    ['GenesisHash', `0x${'00'.repeat(32)}`, 'item'],
    ['PresetName', 'mainnet', 'item'],
    ['DevFixedBlockTimeMs', 3_600_001, 'value'],
    ['DevClockOffsetMs', '18446744073709551615', 'value'],
    ['NetworkName', '\ud800', 'value'],
  ])('refuses %s as %j', (item, value, field) => {
    const { state } = createTestChain();
    expect(checkDevExtrinsic(state, { action: setStorage(item, [], value) })?.facts).toMatchObject({ field });
  });

  it('refuses text that is no JSON', () => {
    const { state } = createTestChain();
    const action = { case: 'setStorage', value: { item: 'Burn', key: ['1'], value: '{' } } as const;
    expect(checkDevExtrinsic(state, { action })?.facts).toMatchObject({ field: 'value', problem: 'is no JSON' });
  });

  it.each([
    ['TotalIssuance', [], '1', 'TotalIssuance'],
    ['TotalNetworks', [], 9, 'TotalNetworks'],
    ['SubnetworkN', ['1'], 5, 'SubnetworkN[1]'],
    ['Uids', ['1', ss58Encode(account('//validator1_sn1'))], 3, 'Keys[1]'],
    ['Active', ['1'], [], 'Active[1]'],
    ['LastUpdate', ['1'], ['1', '2', '3'], 'LastUpdate[1]'],
    ['Weights', ['1', '0'], [[77, 1]], 'Weights[1]'],
    ['SubnetAlphaOut', ['1'], '0', 'SubnetAlphaOut[1]'],
    ['SubnetTAO', ['1'], '18446744073709551615', 'SubnetTAO[1]'],
  ])('reports what a write of %s breaks, and the chain goes on', (item, key, value, invariant) => {
    const chain = createTestChain();
    const receipt = runDev(chain, setStorage(item, key, value));
    const broken = receipt.events.flatMap(({ event }) =>
      event.case === 'invariantBroken' ? event.value.invariant : [],
    );
    expect(broken).toContain(invariant);
    expect(findBrokenInvariants(chain.state).map((one) => one.invariant)).toContain(invariant);
    chain.mineTo(25n);
    expect(chain.state.head.number).toBe(25n);
  });
});

describe('after a write at the end of a range', () => {
  it('amounts stay at the largest that their bytes can say', () => {
    const chain = createTestChain();
    const richest = 2n ** 64n - 1n;
    const value = { nonce: '0', free: richest.toString() };
    runDev(chain, setStorage('Account', [ss58Encode(account('//Bob'))], value));
    const dest = { dest: bytesOf('//Bob'), value: TAO };
    expect(chain.run('//Alice', { case: 'transferKeepAlive', value: dest }).error).toBeUndefined();
    expect(chain.state.get(Account, account('//Bob')).free).toBe(richest);
  });

  it.each(['10000000000000000', '990000000000000000'])(
    'a pool with %s as the weight of TAO trades both ways',
    (weight) => {
      const chain = createTestChain();
      expect(runDev(chain, setStorage('SwapBalancer', ['1'], weight)).error).toBeUndefined();
      const pair = { hotkey: bytesOf('//validator1_sn1'), netuid: SUBNET };
      const bought = chain.run('//Alice', { case: 'addStake', value: { ...pair, amountStaked: 100n * TAO } });
      expect(eventNames(bought.events)).toContain('StakeAdded');
      const stake = chain.state.get(TotalHotkeyAlpha, hotkey('//validator1_sn1'), SUBNET);
      const sold = chain.run('//Alice', { case: 'removeStake', value: { ...pair, amountUnstaked: 30n * TAO } });
      expect(sold.error).toBeUndefined();
      expect(chain.state.get(TotalHotkeyAlpha, hotkey('//validator1_sn1'), SUBNET)).toBeLessThan(stake);
    },
  );

  it('a root staker has an index that a snapshot can be opened with', () => {
    const chain = createTestChain();
    runDev(chain, setStorage('NumStakingColdkeys', [], '9007199254740991'));
    runDev(chain, setStorage('SubtokenEnabled', ['0'], true));
    const stake = { hotkey: bytesOf('//validator1_sn1'), netuid: 0, amountStaked: 5n * TAO };
    for (const uri of ['//Bob', '//Charlie'])
      expect(chain.run(uri, { case: 'addStake', value: stake }).error).toBeUndefined();
    expect(chain.state.get(StakingColdkeys, coldkey('//Charlie'))).toBe(2n ** 53n - 1n);
    const reopened = openState(snapshotOf(chain.state), ports);
    expect(firstDifference(reopened, chain.state)).toBeUndefined();
  });

  it('a byte order mark is text like any other, also once a snapshot was opened', () => {
    const chain = createTestChain();
    runDev(chain, setStorage('NetworkName', [], '\ufefftest'));
    expect(openState(snapshotOf(chain.state), ports).get(NetworkName)).toBe('\ufefftest');
  });

  it('an account without nonces left sends nothing, instead of the same twice', () => {
    const chain = createTestChain();
    const nonce = 2n ** 64n - 2n;
    const value = { nonce: nonce.toString(), free: '5000000' };
    runDev(chain, setStorage('Account', [ss58Encode(account('//Bob'))], value));
    const call = { case: 'transferKeepAlive', value: { dest: bytesOf('//Alice'), value: 1_000n } } as const;
    expect(chain.run('//Bob', call).error).toBeUndefined();
    expect(chain.run('//Bob', call).error?.name).toBe('Stale');
  });

  it('why-not says that epochs are skipped, and the epoch says so too', () => {
    const chain = createTestChain();
    runDev(chain, setStorage('ValidatorPermit', ['1'], [true, true, true, true]));
    const aim = { netuid: SUBNET, hotkey: hotkey('//validator1_sn1'), versionKey: 0n };
    const answer = readWhyNot(chain.state, aim);
    expect(answer.ok && answer.value.obstacles.map(({ name }) => name)).toContain('NeuronsContradict');
    chain.mineTo(9n);
    expect(eventNames(chain.mine().block.events)).toContain('EpochSkipped');
  });
});

describe('impersonate', () => {
  it('runs a call as an account, without its nonce', () => {
    const chain = createTestChain();
    const call = { call: { case: 'transferKeepAlive', value: { dest: bytesOf('//new'), value: 5n * TAO } } } as const;
    const receipt = runDev(chain, { case: 'impersonate', value: { account: bytesOf('//Bob'), call } });
    expect(receipt.error).toBeUndefined();
    expect(chain.state.get(Account, account('//Bob'))).toEqual({ nonce: 0n, free: 999_995n * TAO });
    expect(chain.state.get(Account, account('//new')).free).toBe(5n * TAO);
  });

  it('is no way to the TAO of a pool, and neither is set balance: CannotUseSystemAccount', () => {
    const chain = createTestChain();
    // Otherwise the pot grows with every block.
    chain.state.set(SubnetEmissionEnabled, false, SUBNET);
    const pot = accountToBytes(subnetAccount(SUBNET));
    const transfer = { case: 'transferAllowDeath', value: { dest: bytesOf('//Bob'), value: TAO } } as const;
    const actions: DevExtrinsic['action'][] = [
      { case: 'impersonate', value: { account: pot, call: { call: transfer } } },
      { case: 'setBalance', value: { account: pot, free: 0n } },
    ];
    const free = chain.state.get(Account, subnetAccount(SUBNET)).free;
    for (const action of actions) expect(runDev(chain, action).error?.name).toBe('CannotUseSystemAccount');
    expect(chain.state.get(Account, subnetAccount(SUBNET)).free).toBe(free);
    expect(findBrokenInvariants(chain.state)).toEqual([]);
  });

  it('is refused like the call would be', () => {
    const chain = createTestChain();
    const call = {
      call: { case: 'sudo', value: { call: { call: { case: 'startCall', value: { netuid: 1 } } } } },
    } as const;
    const receipt = runDev(chain, { case: 'impersonate', value: { account: bytesOf('//Bob'), call } });
    expect(receipt.error?.name).toBe('RequireSudo');
  });
});

describe('clock', () => {
  it('keeps the block time, and adds the offsets up', () => {
    const chain = createTestChain();
    runDev(chain, { case: 'clock', value: { offsetMs: 0n, fixedBlockTimeMs: 12_000n } });
    expect(chain.state.get(DevFixedBlockTimeMs)).toBe(12_000n);
    const receipt = runDev(chain, { case: 'clock', value: { offsetMs: 3_600_000n } });
    expect(chain.state.get(DevFixedBlockTimeMs)).toBe(12_000n);
    expect(receipt.events[0]?.event).toMatchObject({ case: 'clockSet', value: { offsetMs: 3_600_000n } });
    runDev(chain, { case: 'clock', value: { offsetMs: 5n } });
    expect(chain.state.get(DevClockOffsetMs)).toBe(3_600_005n);
    const tooFar = runDev(chain, { case: 'clock', value: { offsetMs: CLOCK_OFFSET_MS_MAX } });
    expect(tooFar.error?.name).toBe('InvalidValue');
    expect(chain.state.get(DevClockOffsetMs)).toBe(3_600_005n);
  });

  it.each([
    [{ offsetMs: CLOCK_OFFSET_MS_MAX }, undefined],
    [{ offsetMs: CLOCK_OFFSET_MS_MAX + 1n }, 'offset_ms'],
    [{ offsetMs: 0n, fixedBlockTimeMs: FIXED_BLOCK_TIME_MS_MAX }, undefined],
    [{ offsetMs: 0n, fixedBlockTimeMs: FIXED_BLOCK_TIME_MS_MAX + 1n }, 'fixed_block_time_ms'],
  ])('%o is refused for %s', (value, field) => {
    const { state } = createTestChain();
    expect(checkDevExtrinsic(state, { action: { case: 'clock', value } })?.facts['field']).toBe(field);
  });
});
