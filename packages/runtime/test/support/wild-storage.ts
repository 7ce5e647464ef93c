/** Random writes of storage that fit the types of its items, and mostly nothing else. */
import { type JsonValue, ss58Encode, WireError } from '@yumanet/protocol';
import type { Extrinsic } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { CLOCK_ITEM_MAX } from '../../src/dev/move-clock.ts';
import type { AnyStorageTable } from '../../src/state/storage-table.ts';
import { account, createTestChain } from './test-chain.ts';

const ACCOUNTS = ['//Alice', '//One', '//validator1_sn1', '//validator2_sn1', '//miner', '//nobody'].map((uri) =>
  ss58Encode(account(uri)),
);
const NUMBERS = [0, 1, 2, 3, 5, 100, 255, 256, 32_767, 65_534, 65_535, 4_294_967_295];
const SIGNED = [-1, -32_768];
const AMOUNTS = [
  '7000',
  '1000000000',
  '21000000000000000',
  '10000000000000000',
  '990000000000000000',
  `${2n ** 53n - 1n}`,
  `${2n ** 63n}`,
  `${2n ** 64n - 1n}`,
  `${2n ** 64n}`,
  `${2n ** 96n}`,
  `${2n ** 127n - 1n}`,
  `${2n ** 128n - 1n}`,
  `${-(2n ** 127n)}`,
];
const AXON = { block: '3', version: 1, ip: '1', port: 9, ipType: 4, protocol: 4, placeholder1: 0, placeholder2: 0 };
const PROMETHEUS = { block: '3', version: 1, ip: '1', port: 9, ipType: 4 };
/** A commitment with every kind of field that a wild value may have: revealed, waiting, undecodable, none. */
const COMMITMENT = {
  deposit: '0',
  block: 3,
  info: {
    fields: [
      { kind: 'timelockEncrypted', bytes: `0x${'00'.repeat(33)}`, revealRound: '1' },
      { kind: 'timelockEncrypted', bytes: '0x', revealRound: '2' },
      { kind: 'timelockEncrypted', bytes: '0x01', revealRound: `${2n ** 64n - 1n}` },
      { kind: 'raw', bytes: '0x07' },
    ],
  },
};
const SUBNET_IDENTITY = {
  subnetName: 'α',
  githubRepo: '0x',
  subnetContact: '0xff',
  subnetUrl: '0x3078',
  discord: '\u0000',
  description: 'x'.repeat(5_000),
  logoUrl: '',
  additional: '\ufeff',
};
const CHAIN_IDENTITY = {
  name: 'α',
  url: '',
  githubRepo: '0xff',
  image: '',
  discord: '',
  description: '',
  additional: '',
};
const PAIRS: JsonValue[] = NUMBERS.slice(0, 11).map((uid, index) => [uid, NUMBERS[(index * 7) % 11] ?? 0]);
const SCALARS: JsonValue[] = [
  true,
  false,
  ...NUMBERS,
  ...SIGNED,
  ...AMOUNTS,
  ...ACCOUNTS,
  `0x${'5a'.repeat(32)}`,
  `0x${'00'.repeat(32)}`,
  '0x',
  '0x07',
  'text',
];
const RECORDS: JsonValue[] = [
  AXON,
  { ...AXON, block: `${2n ** 64n - 1n}`, ip: `${2n ** 128n - 1n}`, port: 65_535 },
  PROMETHEUS,
  { ...PROMETHEUS, block: `${2n ** 64n - 1n}`, ip: `${2n ** 128n - 1n}`, port: 65_535 },
  { publicKey: '0x', algorithm: 255 },
  { publicKey: `0x${'07'.repeat(65)}`, algorithm: 0 },
  COMMITMENT,
  { ...COMMITMENT, info: { fields: [] } },
  { lastEpoch: '0', usedSpace: `${2n ** 64n - 1n}` },
  { lastEpoch: `${2n ** 64n - 1n}`, usedSpace: '3000' },
  { nonce: '3', free: '700' },
  // Room for what the tests sign.
  { nonce: `${2n ** 64n - 1_000n}`, free: `${2n ** 64n - 1n}` },
  SUBNET_IDENTITY,
  { ...SUBNET_IDENTITY, subnetName: '' },
  CHAIN_IDENTITY,
  { ...CHAIN_IDENTITY, name: '0x00' },
  { executableAt: '0', newColdkeyHash: `0x${'00'.repeat(32)}` },
  { executableAt: `${2n ** 64n - 1n}`, newColdkeyHash: `0x${'5a'.repeat(32)}` },
  { mantissa: '0', exponent: '0' },
  { mantissa: `${10n ** 21n}`, exponent: '-9' },
  { mantissa: '7', exponent: `${2n ** 63n - 1n}` },
  { mantissa: `${2n ** 128n - 1n}`, exponent: `${-(2n ** 63n)}` },
  { children: [], cooldownBlock: '0' },
  { children: ACCOUNTS.map((hotkey) => ({ proportion: `${2n ** 64n - 1n}`, hotkey })), cooldownBlock: '2' },
  { kind: 'Keep', subnets: [] },
  { kind: 'KeepSubnets', subnets: [1, 65_535] },
  { kind: 'nothing', subnets: [1] },
  ...['0', '2', `${2n ** 64n - 1n}`].map((endBlock) => ({
    ...{ proposer: ACCOUNTS[0] ?? '', call: '0x07', startBlock: '1', endBlock },
    ...{ total: '7', ayes: '7', nays: '0' },
  })),
  { low: 0, high: 0 },
  { low: 65_535, high: 1 },
  { low: 1, high: 65_535 },
];
const HASH = `0x${'5a'.repeat(32)}`;
const LARGEST = `${2n ** 64n - 1n}`;
/** Queues of commits, of neurons that are there and of others, to rounds that are there and others. */
const COMMITS: JsonValue[] = [
  { hash: HASH, epoch: '1', block: '9', unused: '0' },
  { hash: HASH, epoch: LARGEST, block: LARGEST, unused: LARGEST },
  ...ACCOUNTS.slice(2).flatMap((hotkey): JsonValue[] => [
    { hotkey, block: '9', sealed: `0x${'00'.repeat(32)}`, round: '3' },
    { hotkey, block: LARGEST, sealed: '0x07', round: LARGEST },
    // Weights for the uids 0 and 1 in the legacy form.
    { hotkey, block: '9', sealed: `0x${'00'.repeat(32)}080000010008ffffffff0000000000000000`, round: '2' },
  ]),
];

/** Lists of one kind of element, short and long: a vector that has one element per uid has 2 or 3 in the test network. */
const LISTS: JsonValue[] = [
  [],
  ...[...SCALARS, ...PAIRS, ...COMMITS].flatMap((one): JsonValue[] => [
    [one],
    [one, one],
    [one, one, one],
    Array(20).fill(one),
  ]),
  [true, false],
  [true, true, false],
  [0, 65_535, 7],
  [PAIRS[1] ?? 0, PAIRS[0] ?? 0],
  ACCOUNTS.map((who) => [1, who]),
  ACCOUNTS.map((who) => [65_535, who]),
  Array(11).fill(['0x07', `${2n ** 64n - 1n}`]),
  PAIRS,
  ACCOUNTS.map((hotkey) => ({ proportion: `${2n ** 63n}`, hotkey })),
  COMMITS.slice(0, 2),
  COMMITS.slice(2),
];
const VALUES: readonly JsonValue[] = [...SCALARS, ...RECORDS, ...LISTS];
const KEY_PARTS = ['0', '1', '2', '3', '4097', '40', '65535', ...ACCOUNTS];
const KEYS: readonly (readonly string[])[] = [
  [],
  ...KEY_PARTS.map((part) => [part]),
  ...KEY_PARTS.flatMap((first) => KEY_PARTS.map((second) => [first, second])),
  ...['0', '1', '2', '3'].flatMap((first) =>
    ACCOUNTS.flatMap((second) => ACCOUNTS.map((third) => [first, second, third])),
  ),
  ...ACCOUNTS.flatMap((first) =>
    ACCOUNTS.flatMap((second) => ['0', '1', '2', '3'].map((third) => [first, second, third])),
  ),
  ...ACCOUNTS.flatMap((first) =>
    ['0', '1', '2', '3'].flatMap((second) => ['0', '1'].map((third) => [first, second, third])),
  ),
];

/** An item that can be written, with keys and values that fit it. */
export interface WritableItem {
  readonly name: string;
  readonly keys: readonly (readonly string[])[];
  readonly values: readonly JsonValue[];
  /** Values that do not fit. */
  readonly misfits: readonly JsonValue[];
}

export interface StorageWrite {
  readonly item: string;
  readonly key: readonly string[];
  /** Undefined removes the entry. */
  readonly value: JsonValue | undefined;
}

/** Every item of the catalogue except those that no control can write. */
export function writableItems(): WritableItem[] {
  const tables = createTestChain()
    .state.tablesByName()
    .filter(([name]) => name !== 'GenesisHash' && name !== 'PresetName');
  return tables.map(([name, table]) => {
    const keys = KEYS.filter((key) => fits(table, key, undefined));
    const values = VALUES.filter((value) => keys[0] !== undefined && fits(table, keys[0], value));
    const misfits = [
      ...VALUES.filter((value) => !values.includes(value)),
      null,
      {},
      { free: 1 },
      1.5,
      '',
      '0x',
      [[]],
      [1, null],
    ];
    const fitting = CLOCK_ITEM_MAX.has(name) ? [0, 1, 12_000, 3_600_000] : values;
    return { name, keys, values: fitting, misfits: misfits.filter((value) => !fits(table, keys[0] ?? [], value)) };
  });
}

function fits(table: AnyStorageTable, key: readonly string[], value: JsonValue | undefined): boolean {
  try {
    table.prepareWrite(key, value);
    return true;
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return false;
  }
}

/** A write of one of the items: each is as likely as any other, and one write in eight removes. */
export function anyWrite(items: readonly WritableItem[]): fc.Arbitrary<StorageWrite> {
  return fc.constantFrom(...items).chain(({ name, keys, values }) =>
    fc.record({
      item: fc.constant(name),
      key: fc.constantFrom(...keys),
      value: fc.option(fc.constantFrom(...values), { freq: 8, nil: undefined }),
    }),
  );
}

/** The developer control that makes a write. */
export function setStorage({ item, key, value }: StorageWrite): Extrinsic {
  const text = value === undefined ? {} : { value: JSON.stringify(value) };
  return {
    extrinsic: { case: 'dev', value: { action: { case: 'setStorage', value: { item, key: [...key], ...text } } } },
  };
}
