import { accountToBytes, deriveKeyPair, fromJson, ss58Encode, toAccountId } from '@yumanet/protocol';
import { Explanation, type Fixed, type GivenWeight, Metagraph, WhyNot } from '@yumanet/protocol/messages';
import { createFakeCrypto } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import { answering } from './answering-transport.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { runBoxed } from './test-context.ts';

const fixed = (decimal: string): Fixed => ({ bits: String(BigInt(Math.round(Number(decimal) * 2 ** 32))), decimal });
const zero = fixed('0');
const hotkey = accountToBytes(toAccountId('ab'.repeat(32)));
const address = ss58Encode(toAccountId('ab'.repeat(32)));

const given: GivenWeight = {
  miner: 7,
  stored: 9,
  ignored: '',
  before: fixed('0.6'),
  after: fixed('0.5'),
  bond: { uid: 7, before: zero, after: fixed('0.1'), share: fixed('0.25') },
  minerIncentive: fixed('0.75'),
  contribution: fixed('0.1875'),
};

const explanation: Explanation = {
  netuid: 1,
  uid: 4,
  hotkey,
  block: 20n,
  sentences: ['Validator 3 gave 0.40; consensus 0.22 clipped it; you lost 0.18.'],
  terms: {
    neurons: 5,
    tempo: 10,
    kappa: fixed('0.5'),
    bondsPenalty: fixed('1'),
    bondsMovingAverage: 900_000n,
    activityCutoff: 500n,
    yuma3: true,
    liquidAlpha: false,
  },
  stake: { total: 1_250_000_000n, threshold: 0n, counted: 1_250_000_000n, share: zero, activeShare: zero },
  active: true,
  lastUpdate: 3n,
  registeredAt: 2n,
  validatorPermitBefore: false,
  validatorPermitAfter: true,
  miner: {
    weights: [
      {
        validator: 3,
        activeStake: fixed('0.5'),
        stored: 40,
        ignored: '',
        before: fixed('0.4'),
        after: fixed('0.22'),
        lost: fixed('0.18'),
        rankPart: fixed('0.11'),
      },
      {
        validator: 8,
        activeStake: zero,
        stored: 1,
        ignored: 'no_permit',
        before: zero,
        after: zero,
        lost: zero,
        rankPart: zero,
      },
    ],
    consensus: fixed('0.22'),
    supporters: [3],
    supportingStake: fixed('0.5'),
    rank: fixed('0.11'),
    rankSum: fixed('0.9'),
    incentive: fixed('0.1222'),
    incentiveU16: 8_010,
    bonds: [],
  },
  validator: {
    trust: zero,
    trustU16: 0,
    weights: [given],
    contributionSum: zero,
    earned: zero,
    earnedSum: zero,
    dividends: zero,
    dividendsU16: 0,
  },
  emission: {
    serverPending: 1n,
    validatorPending: 1n,
    rootPending: 0n,
    ownerCut: 0n,
    earnedSum: fixed('2'),
    byStake: false,
    serverShare: fixed('0.0611'),
    validatorShare: zero,
    server: 500_000_000n,
    validator: 0n,
    mechanisms: [{ part: 2n, server: 500_000_000n, validator: 0n }],
  },
  payment: {
    incentive: 500_000_000n,
    incentiveWithheld: false,
    dividendTake: 0n,
    dividendStakers: 0n,
    rootDividends: 0n,
    rootClaimable: 0n,
    ownerCut: 0n,
    staked: 500_000_000n,
    incentiveOfOthers: 0n,
    dividendsCounted: 0n,
    parents: [],
    ofChildren: 0n,
  },
  mechid: 0,
  mechanismCount: 1,
};

const cellsOf = (text: string): string[] => text.split('\n').map((line) => line.trim().split(/\s+/).join(' '));

describe('yumanet explain', () => {
  const ports = answering({ '/v1/subnets/1/explain/4?mechid=0': Explanation.encode(explanation) });

  test('prints the sentences, the steps and both tables', async () => {
    const { code, out, err } = await runBoxed(temporaryFolder(), ['explain', '--netuid', '1', '4'], ports);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`Uid 4 of subnet 1 in the epoch of block 20, hotkey ${address}\n`);
    expect(out).toContain('\nValidator 3 gave 0.40; consensus 0.22 clipped it; you lost 0.18.\n');
    const lines = cellsOf(out);
    expect(lines).toContain('stake 1.2500');
    expect(lines).toContain('permit before, after no, yes');
    expect(lines).toContain('rank of all 0.1100 of 0.9000');
    expect(lines).toContain('3 0.5000 0.4000 0.2200 0.1800 0.1100');
    expect(lines).toContain('8 0.0000 0.0000 0.0000 0.0000 0.0000 no_permit');
    expect(lines).toContain('7 0.6000 0.5000 0.0000 0.1000 0.2500 0.7500 0.1875');
  });

  test('prints the message as JSON, blocks as numbers, amounts as text', async () => {
    const { code, out } = await runBoxed(temporaryFolder(), ['explain', '4', '--json'], ports);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      uid: 4,
      hotkey: address,
      block: 20,
      last_update: 3,
      registered_at: 2,
      miner: { consensus: { decimal: '0.22' }, supporters: [3] },
      payment: { staked: '500000000' },
    });
  });

  test('asks for a mechanism, and says which of how many it is', async () => {
    const ofSecond = { ...explanation, mechid: 1, mechanismCount: 2 };
    const twoPorts = answering({ '/v1/subnets/1/explain/4?mechid=1': Explanation.encode(ofSecond) });
    const { code, out } = await runBoxed(temporaryFolder(), ['explain', '4', '--mechid', '1'], twoPorts);
    expect(code).toBe(0);
    expect(out).toContain('Uid 4 of subnet 1, mechanism 1 of 2, in the epoch of block 20');
    expect(cellsOf(out)).toContain('paid by all mechanisms 0.5000');
    const json = await runBoxed(temporaryFolder(), ['explain', '4', '--mechid', '1', '--json'], twoPorts);
    expect(JSON.parse(json.out)).toMatchObject({ mechid: 1, mechanism_count: 2 });
  });

  test.each(['16', '-1', 'x'])('refuses the mechanism %s', async (mechid) => {
    expect((await runBoxed(temporaryFolder(), ['explain', '4', `--mechid=${mechid}`], ports)).code).toBe(2);
  });

  test.each([['x'], ['-1'], ['65536']])('refuses the uid %s', async (uid) => {
    expect((await runBoxed(temporaryFolder(), ['explain', '--', uid], ports)).code).toBe(2);
  });

  test('says what the coordinator refused', async () => {
    const { code, err } = await runBoxed(temporaryFolder(), ['explain', '5'], ports);
    expect(code).toBe(1);
    expect(err).toContain('RouteNotFound');
  });
});

const blocked: WhyNot = {
  netuid: 1,
  hotkey,
  uid: 2,
  block: 31n,
  nextEpochBlock: 40n,
  canSetWeights: false,
  willEarn: true,
  summary: 'It cannot set weights (SettingWeightsTooFast), but the epoch in block 40 pays it if nothing changes.',
  obstacles: [
    {
      for: 'set_weights',
      name: 'SettingWeightsTooFast',
      message: 'Too fast.',
      remedy: 'Wait.',
      facts: new Map([['blocks_to_wait', { value: { case: 'number', value: 37n } }]]),
    },
  ],
};
const free: WhyNot = { ...blocked, canSetWeights: true, obstacles: [], summary: 'Nothing is in the way.' };

/** Three uids with the same hotkey. */
function metagraph(): Uint8Array {
  const owner = { owner_hotkey: address, owner_coldkey: address, moving_price: {} };
  return Metagraph.encode(fromJson(Metagraph, { ...owner, hotkeys: [address, address, address] }));
}

describe('yumanet why-not', () => {
  const path = `/v1/subnets/1/why-not/${address}`;
  const miner = deriveKeyPair(createFakeCrypto(), '//miner1_sn1').publicKey;
  const minerAddress = ss58Encode(toAccountId(Buffer.from(miner).toString('hex')));
  const ports = answering({
    [`${path}?version_key=0`]: WhyNot.encode(blocked),
    [`${path}?version_key=7`]: WhyNot.encode(free),
    [`/v1/subnets/2/why-not/${minerAddress}?version_key=0`]: WhyNot.encode({ ...free, netuid: 2, uid: undefined }),
    '/v1/subnets/1/metagraph': metagraph(),
  });

  test('says what is in the way, with the numbers and what to do', async () => {
    const { code, out } = await runBoxed(temporaryFolder(), ['why-not', address], ports);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      `${address}, uid 2 of subnet 1, at block 31`,
      blocked.summary,
      '',
      'To set weights: SettingWeightsTooFast. Too fast.',
      '  blocks_to_wait 37',
      '  Wait.',
      '',
    ]);
  });

  test('takes a version key, a uid, a secret URI and a subnet', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['why-not', '2', '--version-key', '7'], ports);
    expect(out).toBe(`${address}, uid 2 of subnet 1, at block 31\nNothing is in the way.\n`);
    const other = await runBoxed(temporaryFolder(), ['why-not', '//miner1_sn1', '--netuid', '2'], ports);
    expect(other.out).toContain(', no uid of subnet 2, at block 31\nNothing is in the way.\n');
  });

  test('prints JSON with blocks as numbers', async () => {
    const { out } = await runBoxed(temporaryFolder(), ['why-not', address, '--json'], ports);
    expect(JSON.parse(out)).toMatchObject({
      hotkey: address,
      block: 31,
      next_epoch_block: 40,
      obstacles: [{ for: 'set_weights', name: 'SettingWeightsTooFast', facts: { blocks_to_wait: 37 } }],
    });
  });

  test.each([['3'], ['somebody'], ['65536']])('refuses %s', async (neuron) => {
    const { code, out } = await runBoxed(temporaryFolder(), ['why-not', neuron], ports);
    expect([code, out]).toEqual([2, '']);
  });
});
