/** Metagraph files as the tools of the ecosystem write them, and what is said of those that contradict themselves. */
import { accountFromBytes, asHotkey, ss58Encode } from '@yumanet/protocol';
import { TaoWeight } from '@yumanet/runtime';
import { type SparseRowU16, totalStakeI64F64 } from '@yumanet/yuma';
import { describe, expect, test } from 'vitest';
import { type DecodedMetagraph, type DecodeOptions, decodeMetagraph } from '../../src/import/decode-metagraph.ts';
import { PROBLEMS_SHOWN_MAX, Problems } from '../../src/import/problems.ts';

const TAO = 1_000_000_000n;
const OPTIONS: DecodeOptions = { amounts: 'tao', weightsFromIncentive: false };

function key(number: number): string {
  return ss58Encode(accountFromBytes(new Uint8Array(32).fill(number)));
}

function decode(file: string | object, options: Partial<DecodeOptions> = {}): DecodedMetagraph {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const decoded = decodeMetagraph(text, { ...OPTIONS, ...options });
  if (decoded instanceof Problems) throw new Error(decoded.shown.join('\n'));
  return decoded;
}

function problemsOf(file: string | object, options: Partial<DecodeOptions> = {}): readonly string[] {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const decoded = decodeMetagraph(text, { ...OPTIONS, ...options });
  return decoded instanceof Problems ? decoded.shown : [];
}

/** A row of weights as pairs. */
function pairs({ uids, values }: SparseRowU16): number[][] {
  return [...uids].map((uid, place) => [uid, values[place] ?? -1]);
}

const rows = (count: number, change: (uid: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, uid) => ({
    uid,
    hotkey: key(uid + 1),
    coldkey: key(99),
    stake: 10.5,
    ...change(uid),
  }));

describe('formats', () => {
  test('the JSON of `yumanet metagraph`: text of digits is rao, shares are u16', () => {
    const { picture, netuid, block } = decode({
      netuid: 7,
      block: 100,
      neurons: rows(2, (uid) => ({
        stake: '2500000000',
        alpha_stake: '2500000000',
        tao_stake: '0',
        consensus: 5,
        incentive: 65_535,
        dividends: 3,
        emission: '9',
        validator_trust: 4,
        validator_permit: uid === 0,
        last_update: 60,
        active: true,
        axon: '127.0.0.1:8091',
        registered_at: 2,
      })),
    });
    expect([netuid, block]).toEqual([7n, 100n]);
    expect(picture.neurons[0]).toMatchObject({
      hotkey: asHotkey(accountFromBytes(new Uint8Array(32).fill(1))),
      alphaRao: 2_500_000_000n,
      rootRao: 0n,
      incentive: 65_535,
      consensus: 5,
      dividends: 3,
      validatorTrust: 4,
      validatorPermit: true,
      active: true,
      updatedAgo: 40n,
      registeredAgo: 98n,
    });
    expect(picture.neurons[1]?.validatorPermit).toBe(false);
  });

  test('`btcli subnets show --json-output`: TAO with the weight applied, sorted by stake, tempo in an object', () => {
    const { picture, report } = decode({
      netuid: 14,
      name: ': TAOHash',
      owner: key(50),
      owner_identity: '',
      rate: 0.01,
      emission: 0,
      tao_pool: 1_000.5,
      alpha_pool: 50_000.25,
      tempo: { block_since_last_step: 12, tempo: 360 },
      registration_cost: 0.0005,
      uids: [
        { ...rows(2)[1], stake: 387.08, alpha_stake: 61.46, tao_stake: 325.62, emissions: 27.1, identity: '~' },
        { ...rows(1)[0], stake: 0.000000001, alpha_stake: 1e-9, tao_stake: 0.0, emissions: 0, identity: '~' },
      ],
    });
    expect(picture.neurons.map(({ alphaRao }) => alphaRao)).toEqual([1n, 61_460_000_000n]);
    // What counts as 325.62 TAO by the chain's weight, and not a rao more.
    const rootRao = picture.neurons[1]?.rootRao ?? 0n;
    const counted = (rao: bigint) => totalStakeI64F64(0n, rao, TaoWeight.defaultValue) >> 64n;
    expect([counted(rootRao), counted(rootRao - 1n)]).toEqual([325_620_000_000n, 325_619_999_999n]);
    expect(picture.taoWeight).toBeUndefined();
    expect(picture.parameters).toEqual({ tempo: 360, burn: 500_000n });
    expect(picture.pool).toEqual({ taoRao: 1_000_500_000_000n, alphaRao: 50_000_250_000_000n });
    expect(picture.ownerColdkey).toBe(accountFromBytes(new Uint8Array(32).fill(50)));
    expect(report.assumed).toContain(
      'tao_stake has the weight of root TAO applied already: stake is alpha_stake + tao_stake',
    );
    expect(report.ignored).toEqual(
      expect.arrayContaining(['name', 'rate', 'emission', 'owner_identity', 'emissions', 'identity']),
    );
  });

  test('a list of agcli, whose balances are objects of rao, and its snapshot with columns beside the neurons', () => {
    const neurons = rows(2, () => ({
      stake: { rao: 1_234_567_890_123 },
      rank: 0,
      validator_permit: true,
      last_update: 5,
    }));
    expect(decode(neurons).picture.neurons[0]?.alphaRao).toBe(1_234_567_890_123n);
    const snapshot = {
      netuid: 3,
      n: 2,
      block: 9,
      stake: [{ rao: 1 }, { rao: 1 }],
      ranks: [0, 0],
      uids: [0, 1],
      neurons,
    };
    expect(decode(snapshot).picture.neurons[1]).toMatchObject({ alphaRao: 1_234_567_890_123n, updatedAgo: 4n });
  });

  test("the SDK's MetagraphInfo: columns without uids, shares as floats, parameters as parts of one", () => {
    const { picture, report } = decode(
      JSON.stringify({
        netuid: 1,
        name: 'apex',
        block: 5_000_000,
        tempo: 360,
        kappa: 0.499_992_370_5,
        rho: 10,
        min_allowed_weights: 0.000_015_259_02,
        max_weights_limit: 1.5,
        activity_cutoff: 5_000,
        max_validators: 64,
        num_uids: 2,
        max_uids: 256,
        liquid_alpha_enabled: true,
        alpha_high: 0.900_007_629_511_6,
        alpha_low: 0.700_007_629_5,
        bonds_moving_avg: 4.878_909_776_184_77e-14,
        min_burn: 0.0005,
        hotkeys: [key(1), key(2)],
        coldkeys: [key(9), key(9)],
        symbol: [206, 177, 0],
        identities: [null, null],
        active: [true, false],
        validator_permit: [true, false],
        last_update: [4_999_900, 4_000_000],
        block_at_registration: [10, 4_000_000],
        incentives: [0, 0.25],
        dividends: [1.25, 0].map((share) => share / 1.25 + 0),
        alpha_stake: [100.5, 0.25],
        tao_stake: [1_000.25, 0.25],
        total_stake: [280.545, 0.295],
      }).replace('"dividends":[1,0]', '"dividends":[1.0,0.0]'),
    );
    const { tempo, kappa, minAllowedWeights, alphaHigh, alphaLow, bondsMovingAverage, minBurn } = picture.parameters;
    expect({ tempo, kappa, minAllowedWeights, alphaHigh, alphaLow, bondsMovingAverage, minBurn }).toEqual({
      tempo: 360,
      kappa: 32_767,
      minAllowedWeights: 1,
      alphaHigh: 58_982,
      alphaLow: 45_875,
      bondsMovingAverage: 900_000n,
      minBurn: 500_000n,
    });
    expect(picture.neurons.map(({ incentive, dividends }) => [incentive, dividends])).toEqual([
      [0, 65_535],
      [16_384, 0],
    ]);
    expect(picture.neurons.map(({ rootRao }) => rootRao)).toEqual([1_000_250_000_000n, 250_000_000n]);
    // The u64 share 0.18, from what the three columns say.
    expect(picture.taoWeight).toBe(3_320_413_933_267_719_290n);
    expect(picture.neurons[1]).toMatchObject({ active: false, updatedAgo: 1_000_000n, registeredAgo: 1_000_000n });
    expect(report.ignored).toEqual(expect.arrayContaining(['max_weights_limit', 'identities', 'name', 'symbol']));
  });

  test('CSV as people know the table: any case, signs, thousands, blocks since the update, * for a permit', () => {
    const csv = [
      'Uid;Stake (τ);VAL;UPDATED;INCENTIVE;Hotkey;Coldkey;Weights;netuid;tempo;kappa',
      `1;τ 0.5;;7;0.75000;${key(2)};${key(9)};;5;99;0.5`,
      '',
      `0;"1,234,567.123456789 τ";*;3;0.00000;${key(1)};${key(9)};1:65535 0:3;5;99;0.5`,
    ].join('\r\n');
    const { picture, netuid } = decode(`\uFEFF${csv}\r\n`);
    expect(picture.neurons.map(({ alphaRao }) => alphaRao)).toEqual([1_234_567_123_456_789n, TAO / 2n]);
    expect(picture.neurons.map(({ validatorPermit }) => validatorPermit)).toEqual([true, false]);
    expect(picture.neurons.map(({ updatedAgo }) => updatedAgo)).toEqual([3n, 7n]);
    expect(picture.neurons.map(({ incentive }) => incentive)).toEqual([0, 49_151]);
    expect(picture.neurons.map(({ weights }) => pairs(weights))).toEqual([
      [
        [1, 65_535],
        [0, 3],
      ],
      [],
    ]);
    expect(netuid).toBe(5n);
    expect(picture.parameters).toEqual({ tempo: 99, kappa: 32_767 });
  });

  test('CSV of agcli: a header ending in _rao is in rao', () => {
    const csv = `uid,hotkey,coldkey,stake_rao,rank,validator_permit,last_update\n0,${key(1)},${key(9)},1500000001,0.1,true,77\n`;
    const { picture, block, report } = decode(csv);
    expect(picture.neurons[0]).toMatchObject({ alphaRao: 1_500_000_001n, validatorPermit: true, updatedAgo: 0n });
    expect(block).toBe(77n);
    expect(report.assumed).toContain('the file is of block 77, its newest: it does not say of which');
  });

  test('the first character tells the format, unless somebody does', () => {
    expect(problemsOf('uid,hotkey\n', { format: 'json' })[0]).toMatch(/^is no JSON: /);
    expect(problemsOf('[1', { format: 'csv' })[0]).toMatch(/^has no rows/);
  });
});

describe('weights', () => {
  const weightsOf = (weights: unknown, beside: object = {}) =>
    decode({ neurons: rows(3, (uid) => (uid === 0 ? { weights } : {})), ...beside }).picture.neurons.map((neuron) =>
      pairs(neuron.weights),
    )[0];

  test.each<[string, unknown, number[][]]>([
    [
      'pairs',
      [
        [2, 65_535],
        [1, 9],
      ],
      [
        [2, 65_535],
        [1, 9],
      ],
    ],
    [
      'an object of lists',
      { uids: [1, 2], values: [3, 4] },
      [
        [1, 3],
        [2, 4],
      ],
    ],
    [
      'an object by uid',
      { 1: 5, 2: 6 },
      [
        [1, 5],
        [2, 6],
      ],
    ],
    ['an object by hotkey', { [key(3)]: 5 }, [[2, 5]]],
    ['hotkeys in pairs', [[key(2), 8]], [[1, 8]]],
    [
      'one value per uid',
      [0, 7, 65_535],
      [
        [1, 7],
        [2, 65_535],
      ],
    ],
    [
      'parts of one',
      [0.0, 0.25, 0.75],
      [
        [1, 21_845],
        [2, 65_535],
      ],
    ],
    [
      'parts of one in pairs',
      [
        [1, 0.5],
        [2, 1],
      ],
      [
        [1, 32_768],
        [2, 65_535],
      ],
    ],
    ['nothing', null, []],
  ])('as %s', (_, weights, expected) => {
    expect(weightsOf(weights)).toEqual(expected);
  });

  const beside = { neurons: rows(2) };

  test.each<[string, unknown]>([
    ['rows by uid', [[], [[0, 5]]]],
    ['pairs of uid and row', [[1, [[0, 5]]]]],
    ['rows of the API', { rows: [{ uid: 1, uids: [0], values: [5] }] }],
    [
      'a dense matrix',
      [
        [0, 0],
        [5, 0],
      ],
    ],
  ])('beside the neurons, as %s', (_, weights) => {
    expect(decode({ ...beside, weights }).picture.neurons.map((neuron) => pairs(neuron.weights))).toEqual([
      [],
      [[0, 5]],
    ]);
  });

  test.each<[string, unknown, string]>([
    ['an unknown hotkey', [[key(77), 1]], `is for "${key(77)}", which is no hotkey of this file`],
    ['a uid that is not there', [[3, 1]], 'is for uid 3, which does not exist: there are 3 neurons'],
    [
      'a uid twice',
      [
        [1, 1],
        [1, 2],
      ],
      'has uid 1 twice',
    ],
    ['a value beyond u16', [[1, 65_536]], 'holds a value that is no whole number up to 65535: 65536'],
    ['a row that is too short', [1, 2], 'has 2 values, and there are 3 neurons'],
    ['no pair', [[1]], 'holds something that is no pair of uid and value: a list of 1'],
    ['no row', 5, 'is no row of weights: 5'],
    ['lists of different lengths', { uids: [1], values: [] }, 'has 1 uids and 0 values'],
  ])('refuse %s', (_, weights, problem) => {
    const file = { neurons: rows(3, (uid) => (uid === 1 ? { weights } : {})) };
    expect(problemsOf(file)).toEqual([`row 2, column "weights": ${problem}`]);
  });

  test('from incentives, for who has a permit', () => {
    const file = rows(3, (uid) => ({ incentive: [0, 10, 20][uid], validator_permit: uid === 0 }));
    const { picture, report } = decode(file, { weightsFromIncentive: true });
    expect(picture.neurons.map((neuron) => pairs(neuron.weights))).toEqual([
      [
        [1, 10],
        [2, 20],
      ],
      [],
      [],
    ]);
    expect(report.assumed).toContain('validators give each miner its incentive as weight');
    expect(problemsOf(rows(3), { weightsFromIncentive: true })).toHaveLength(1);
    const weighing = rows(3, (uid) => ({ incentive: 5, weights: uid === 0 ? [[1, 1]] : [] }));
    expect(problemsOf(weighing, { weightsFromIncentive: true })[0]).toContain('a file without weights');
  });
});

describe('problems name row and column', () => {
  test('of JSON rows from 1, of CSV as a spreadsheet counts', () => {
    expect(problemsOf(rows(3, (uid) => (uid === 2 ? { hotkey: '5Cf4…' } : {})))).toEqual([
      'row 3, column "hotkey": is not an ss58 address: "5Cf4…" has a character that is not base58',
    ]);
    const csv = `uid,HOTKEY,coldkey,stake\n0,${key(1)},${key(9)},1\n\n1,${key(2)},nobody,1\n`;
    expect(problemsOf(csv)).toEqual([
      expect.stringMatching(/^row 4, column "coldkey": is not an ss58 address: "nobody"/),
    ]);
  });

  test.each<[string, object, readonly string[]]>([
    ['a uid twice', { uid: 0 }, ['row 2, column "uid": 0 is there twice']],
    ['a gap in the uids', { uid: 7 }, ['uid 1 is missing: 3 neurons have the uids 0 to 2']],
    ['no uid', { uid: null }, ['row 2, column "uid": is empty']],
    ['a uid that is none', { uid: 1.5 }, ['row 2, column "uid": is no whole number up to 65535: 1.5']],
    ['a hotkey twice', { hotkey: key(1) }, [`row 2, column "hotkey": ${key(1)} is there twice`]],
    ['a negative stake', { stake: -1 }, ['row 2, column "stake": is negative: -1']],
    [
      'an abridged stake',
      { stake: '271.67k ξ' },
      ['row 2, column "stake": is abridged: "271.67k ξ"; export it in full'],
    ],
    ['a stake that is no number', { stake: 'much' }, ['row 2, column "stake": is no amount: "much"']],
    ['no stake', { stake: '' }, ['row 2, column "stake": is empty']],
    [
      'a permit that is none',
      { validator_permit: 'maybe' },
      ['row 2, column "validator_permit": is neither true nor false: "maybe"'],
    ],
    ['an incentive above 1', { incentive: 1.5 }, ['row 2, column "incentive": is more than 1: 1.5']],
    [
      'an update after the block',
      { last_update: 51 },
      ['row 2, column "last_update": is 51, and the file is of block 50'],
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsOf({ block: 50, neurons: rows(3, (uid) => (uid === 1 ? change : {})) })).toEqual(expected);
  });

  test('columns of one meaning that differ, ages that differ, and amounts of two units', () => {
    expect(problemsOf(rows(2, () => ({ total_stake: 10.5 })))).toEqual([]);
    expect(problemsOf(rows(2, (uid) => ({ total_stake: uid === 1 ? 11 : 10.5 })))).toEqual([
      'row 2, column "total_stake": contradicts column "stake"',
    ]);
    const ages = (updated: number) => ({ block: 50, neurons: rows(1, () => ({ last_update: 40, updated })) });
    expect(problemsOf(ages(10))).toEqual([]);
    expect(problemsOf(ages(11))).toEqual(['row 1, column "updated": is 11, and the last update was 10 blocks ago']);
    expect(problemsOf(rows(2, (uid) => (uid === 1 ? { stake: '5' } : {})))).toEqual([
      'row 2, column "stake": is in rao, and the rows before are in tao',
    ]);
  });

  test('stakes that are not what their parts make', () => {
    const parts = (stake: number) => rows(3, (uid) => ({ stake: uid === 1 ? stake : 3, alpha_stake: 2, tao_stake: 1 }));
    expect(problemsOf(parts(3))).toEqual([]);
    expect(problemsOf(parts(3.000_202))).toEqual([]);
    expect(problemsOf(parts(3.000_204))).toEqual([
      'row 2, column "stake": is not what alpha_stake and tao_stake make together',
    ]);
  });

  test('columns that are missing, all of them at once', () => {
    expect(problemsOf('uid,rank\n0,1\n')).toEqual([
      'column "hotkey" is missing',
      'column "coldkey" is missing',
      'column "stake" is missing, and so are "alpha_stake" and "tao_stake"',
    ]);
    expect(problemsOf({ neurons: [] })[0]).toContain('has no neurons');
    expect(problemsOf({ hotkeys: [key(1), key(2)], coldkeys: [key(9)] })).toEqual([
      'column "coldkeys" has 1 rows, and there are 2 hotkeys',
    ]);
    expect(problemsOf(`uid,uid,hotkey\n0,0,${key(1)}\n`)[0]).toBe('column "uid" is there twice');
    expect(problemsOf(`uid,hotkey\n0,${key(1)},more\n`)[0]).toBe('row 2 has 3 cells, and the header has 2');
    expect(problemsOf('uid,"hotkey\n0,1\n')[0]).toMatch(/^is no CSV: /);
  });

  test('counts that contradict the rows', () => {
    expect(problemsOf({ num_uids: 2, neurons: rows(2) })).toEqual([]);
    expect(problemsOf({ num_uids: 3, neurons: rows(2) })).toEqual(['"num_uids" is 3, and there are 2 neurons']);
    expect(problemsOf({ max_uids: 2, neurons: rows(2) })).toEqual([]);
    expect(problemsOf({ max_uids: 1, neurons: rows(2) })[0]).toBe('there are 2 neurons, and "max_uids" is 1');
    expect(problemsOf(rows(256))).toEqual([]);
    expect(problemsOf(rows(257))).toEqual(['there are 257 neurons, and a subnet has at most 256']);
    const csv = (tempo: string) =>
      `uid,hotkey,coldkey,stake,tempo\n0,${key(1)},${key(9)},1,5\n1,${key(2)},${key(9)},1,${tempo}\n`;
    expect(problemsOf(csv('5'))).toEqual([]);
    expect(problemsOf(csv('6'))).toEqual(['row 3, column "tempo": is not what it is in the rows before']);
  });

  test.each<[object, readonly string[]]>([
    [{ kappa: 65_536 }, ['"kappa" is no whole number up to 65535: 65536']],
    [{ kappa: 1.01 }, ['"kappa" is more than 1: 1.01']],
    [{ hyperparameters: { tempo: 'often' } }, ['"tempo" is no whole number up to 65535: "often"']],
    [
      { hyperparameters: [{ hyperparameter: 'rho', value: -1, normalized_value: 0 }] },
      ['"rho" is no whole number up to 65535: -1'],
    ],
    [{ alpha_low: 5, alpha_high: 4 }, ['"alpha_low" is 5, more than alpha_high, 4']],
    [{ max_validators: 9, max_uids: 8 }, ['"max_validators" is 9, and there are at most 8 uids']],
    [{ min_burn: 9, max_burn: 8 }, ['"min_burn" is 9 rao, more than max_burn, 8']],
    [{ yuma_version: 4 }, ['"yuma_version" is neither 2 nor 3: 4']],
    [{ tempo: 360, activity_cutoff: 5_000, activity_cutoff_factor: 13_889 }, []],
    [
      { tempo: 360, activity_cutoff: 5_001, activity_cutoff_factor: 13_889 },
      ['"activity_cutoff" is 5001, and activity_cutoff_factor makes it 5000 blocks'],
    ],
    [{ alpha_out: '21000000000' }, []],
    [{ alpha_out: '20999999999' }, ['"alpha_out" is 20999999999 rao, and the stakes are 21000000000 together']],
    [
      { tao_in: 1, alpha_in: 0.000_999 },
      ['the pool holds 1000000000 rao and 999000 of alpha, and either must be at least 1000000'],
    ],
    [{ owner_hotkey: 'me' }, [expect.stringMatching(/^"owner_hotkey" is not an ss58 address/) as never]],
  ])('of parameters and facts: %j', (facts, expected) => {
    expect(problemsOf({ ...facts, neurons: rows(2) })).toEqual(expected);
  });

  test('no more than twenty are shown, and all are counted', () => {
    const text = JSON.stringify(rows(30, () => ({ hotkey: 'x' })));
    const problems = decodeMetagraph(text, OPTIONS);
    if (!(problems instanceof Problems)) throw new Error('nobody has the hotkey x');
    expect([problems.count, problems.shown.length]).toEqual([30, PROBLEMS_SHOWN_MAX]);
  });
});

describe('amounts', () => {
  const stakeOf = (text: string, options: Partial<DecodeOptions> = {}) =>
    decode(`[{"uid":0,"hotkey":"${key(1)}","coldkey":"${key(9)}","stake":${text}}]`, options).picture.neurons[0]
      ?.alphaRao;

  test('keep every digit that a float would lose', () => {
    expect(stakeOf('9007199.254740993')).toBe(9_007_199_254_740_993n);
    expect(stakeOf('20999999.999999999')).toBe(20_999_999_999_999_999n);
    expect(stakeOf('1e-09')).toBe(1n);
    expect(stakeOf('"1_000.5"')).toBe(1_000_500_000_000n);
  });

  test('are rao where the file or the command says so', () => {
    expect(stakeOf('1500')).toBe(1_500n * TAO);
    expect(stakeOf('1500', { amounts: 'rao' })).toBe(1_500n);
    expect(stakeOf('"1500"')).toBe(1_500n);
    expect(stakeOf('"1500 rao"')).toBe(1_500n);
    expect(stakeOf('{"rao": 1500, "tao": 0.0000015}')).toBe(1_500n);
    expect(stakeOf('{"tao": 0.5}')).toBe(TAO / 2n);
  });

  test('below a rao are cut, and the report says how many', () => {
    const { picture, report } = decode(rows(2, () => ({ stake: 1_000.123_413_085_937_5 })));
    expect(picture.neurons[0]?.alphaRao).toBe(1_000_123_413_085n);
    expect(report.assumed).toContain('2 amounts had digits below a rao, which were cut off');
  });

  test('above the supply are refused, each and together', () => {
    expect(stakeOf('21000000')).toBe(21_000_000n * TAO);
    expect(problemsOf(rows(1, () => ({ stake: 21_000_001 })))).toEqual([
      'row 1, column "stake": is more than the 21,000,000 there can be: 21000001; if it is rao, say so with --amounts rao',
    ]);
    expect(problemsOf(rows(2, () => ({ stake: 10_500_000 })))).toEqual([]);
    expect(problemsOf(rows(2, (uid) => ({ stake: 10_500_000 + uid })))[0]).toContain('and the supply is');
  });
});

test('the report says what was not there and what was taken for granted', () => {
  const { report } = decode(rows(2));
  expect(report.used).toEqual(['uid', 'hotkey', 'coldkey', 'stake']);
  expect(report.absent).toEqual([
    'tao_stake',
    'active',
    'validator_permit',
    'last_update',
    'updated',
    'registered_at',
    'incentive',
    'dividends',
    'consensus',
    'validator_trust',
    'weights',
    'bonds',
  ]);
  expect(report.assumed).toEqual([
    'all of each stake is alpha of this subnet: there is no alpha_stake',
    'everybody is active: there is no last_update',
    'the largest stakes have permits: there is no validator_permit',
    'nobody has set weights: there are none',
    'tempo, kappa, max_validators, activity_cutoff, bonds_moving_avg, bonds_penalty, liquid_alpha_enabled, yuma3_enabled: the file does not say, so they are the chain’s own'.replace(
      '’',
      "'",
    ),
  ]);
});
