import { fromJson, ss58Encode, toAccountId } from '@yumanet/protocol';
import { Metagraph, SubnetList, SubnetResponse } from '@yumanet/protocol/messages';
import { describe, expect, test } from 'vitest';
import { answering } from './answering-transport.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const address = ss58Encode(toAccountId('ab'.repeat(32)));
const nobody = ss58Encode(toAccountId('00'.repeat(32)));
const ACCOUNT_BYTES = 32;
const identity = { subnet_name: 'lab', subnet_url: 'https://lab.example', description: 'Measures.' };
const summary = {
  netuid: 1,
  owner_coldkey: address,
  owner_hotkey: nobody,
  owner: address,
  subnet_account_id: address,
  subnet_name: 'lab',
  token_symbol: 'α',
  identity,
  tempo: 10,
  last_epoch_block: '20',
  next_epoch_block: '30',
  last_step: '20',
  blocks_since_last_step: '5',
  network_registered_at: '0',
  started: true,
  num_uids: 3,
  max_uids: 256,
  burn: '1260000000',
  price_rao: '24999999',
  moving_price: { bits: '107374182', decimal: '0.0249999999' },
  tao_in: '10000000000000',
};
const subnet = () => fromJson(SubnetResponse, { block: '25', subnet: summary });
const cellsOf = (text: string): string[] => text.split('\n').map((line) => line.trim().split(/\s+/).join(' '));

describe('yumanet subnet', () => {
  const ports = answering({ '/v1/subnets/1': SubnetResponse.encode(subnet()) });

  test('shows what it is called, its next epoch, its prices and what its owner says', async () => {
    const { code, out, err } = await runBoxed(temporaryFolder(), ['subnet', '1'], ports);
    expect([code, err]).toEqual([0, '']);
    const lines = cellsOf(out);
    expect(lines[0]).toBe('Subnet 1 lab (α) at block 25');
    expect(lines).toContain('description Measures.');
    expect(lines).toContain('url https://lab.example');
    expect(lines).toContain(`owner ${address}`);
    expect(lines).toContain('owner hotkey -');
    expect(lines).toContain('last epoch block 20; its step 5 blocks ago');
    expect(lines).toContain('next epoch block 30');
    expect(lines).toContain('burn 1.2600 TAO');
    expect(lines).toContain('price 0.024999 TAO');
    expect(lines).toContain('moving price 0.025000 TAO');
    expect(out).not.toContain('repository');
  });

  test('says that a subnet without tempo has no next epoch, and says less without an identity', async () => {
    const bare = { ...subnet().subnet, nextEpochBlock: undefined, identity: undefined, tokenSymbol: '', tempo: 0 };
    const body = SubnetResponse.encode({ block: 25n, subnet: bare });
    const { out } = await runBoxed(temporaryFolder(), ['subnet'], answering({ '/v1/subnets/1': body }));
    expect(cellsOf(out)).toContain('next epoch none: the tempo is 0');
    expect(cellsOf(out)[0]).toBe('Subnet 1 lab at block 25');
    expect(out).not.toContain('description');
  });

  test('has everything in JSON, blocks as numbers, amounts as text', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['subnet', '1', '--json'], ports);
    expect(JSON.parse(out)).toMatchObject({
      block: 25,
      netuid: 1,
      subnet_name: 'lab',
      identity: { ...identity, logo_url: '' },
      next_epoch_block: 30,
      blocks_since_last_step: 5,
      burn: '1260000000',
      moving_price: { bits: '107374182' },
      subnet_account_id: address,
      scaling_law_power: 0,
    });
  });

  test.each([['x'], ['-1'], ['65536']])('refuses the netuid %s', async (netuid) => {
    expect((await runBoxed(temporaryFolder(), ['subnet', '--', netuid], ports)).code).toBe(2);
  });
});

describe('yumanet subnets', () => {
  test('has of each subnet in JSON what `subnet` has', async () => {
    const one = subnet();
    const list = SubnetList.encode({ block: one.block, subnets: [one.subnet] });
    const ports = answering({ '/v1/subnets': list, '/v1/subnets/1': SubnetResponse.encode(one) });
    const all = await runBoxed(temporaryFolder(), ['subnets', '--json'], ports);
    const single = JSON.parse((await runBoxed(temporaryFolder(), ['subnet', '--json'], ports)).out);
    const { block, ...rest } = single;
    expect(JSON.parse(all.out)).toEqual({ block, subnets: [rest] });
  });

  test('abridges the owner, and has none for a subnet that nobody owns', async () => {
    const owned = subnet().subnet;
    const subnets = [owned, { ...owned, netuid: 2, ownerColdkey: new Uint8Array(ACCOUNT_BYTES) }];
    const ports = answering({ '/v1/subnets': SubnetList.encode({ block: 25n, subnets }) });
    const lines = cellsOf((await runBoxed(temporaryFolder(), ['subnets'], ports)).out);
    expect(lines[1]?.split(' ').at(-1)).toBe(`${address.slice(0, 6)}…${address.slice(-4)}`);
    expect(lines[2]?.split(' ').at(-1)).toBe('-');
  });
});

describe('yumanet metagraph', () => {
  const metagraph = fromJson(Metagraph, {
    netuid: 1,
    name: 'lab',
    symbol: 'α',
    identity,
    block: '25',
    tempo: 10,
    last_step: '20',
    blocks_since_last_step: '5',
    owner_hotkey: address,
    owner_coldkey: address,
    moving_price: { bits: '0', decimal: '0' },
    burn: '1260000000',
    hotkeys: [address],
    coldkeys: [address],
    identities: [{ identity: { name: 'me' } }],
    alpha_dividends_per_hotkey: [{ hotkey: address, amount: '7' }],
    total_stake: ['9'],
  });
  const ports = answering({
    '/v1/subnets/1/metagraph': Metagraph.encode(metagraph),
    '/v1/subnets/1?at=25': SubnetResponse.encode(subnet()),
  });

  test('says above the neurons what a registration costs and when the next epoch runs', async () => {
    const { code, out } = await runBoxed(temporaryFolder(), ['metagraph'], ports);
    expect(code).toBe(0);
    const [first, second] = out.split('\n');
    expect(first).toBe('Subnet 1 at block 25: 1 neurons, tempo 10, last epoch 5 blocks ago');
    expect(second).toBe('lab, α, https://lab.example; next epoch in block 30; burn 1.2600 TAO; price 0.024999 TAO');
  });

  test('has the fields of the subnet and the neurons in JSON', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['metagraph', '--json'], ports);
    const json = JSON.parse(out);
    expect(json).toMatchObject({ netuid: 1, block: 25, name: 'lab', identity, last_step: 20, burn: '1260000000' });
    expect(json).not.toHaveProperty('hotkeys');
    expect(json.neurons).toHaveLength(1);
    expect(json.neurons[0]).toMatchObject({ uid: 0, hotkey: address, stake: '9', alpha_dividends: '7' });
    expect(json.neurons[0].identity).toMatchObject({ name: 'me' });
  });
});
