/** What became of a file, for who imported it: what was used, what was not there, and what was taken for granted. */
import type { PictureParameters } from '@yumanet/runtime';
import { COLUMN_NAMES, type ColumnName } from './column-names.ts';
import { PARAMETER_NAMES, type ParameterName } from './parameter-names.ts';
import type { RawTable } from './raw-table.ts';
import type { NeuronAges } from './read-neuron-columns.ts';
import type { SplitStake } from './split-stake.ts';

export interface ImportReport {
  /** Columns and fields by the file's own names. */
  readonly used: readonly string[];
  /** Columns that would have been used, by their usual names. */
  readonly absent: readonly string[];
  /** Columns and fields without a meaning here. */
  readonly ignored: readonly string[];
  /** Sentences. */
  readonly assumed: readonly string[];
}

export interface ReportParts {
  readonly table: RawTable;
  readonly stakes: SplitStake;
  readonly ages: NeuronAges;
  readonly cutCount: number;
  readonly parameters: PictureParameters;
  readonly hasWeightsFromIncentive: boolean;
}

/** What makes a column unnecessary. */
const ALTERNATIVES: Readonly<Partial<Record<ColumnName, readonly ColumnName[]>>> = {
  active: ['lastUpdate', 'updatedAgo'],
  updatedAgo: ['lastUpdate'],
  lastUpdate: ['updatedAgo'],
  alphaStake: ['stake'],
  stake: ['alphaStake'],
};
/** Parameters that an epoch depends on: who asks what-if should know which of them are the preset's. */
const EPOCH_PARAMETERS: readonly ParameterName[] = [
  'tempo',
  'kappa',
  'maxAllowedValidators',
  'activityCutoff',
  'bondsMovingAverage',
  'bondsPenalty',
  'liquidAlphaOn',
  'yuma3On',
];

export function reportOf(parts: ReportParts): ImportReport {
  const { table } = parts;
  const { columns, facts, parameters, ignored } = table;
  return {
    used: [...columns.values(), ...facts.values(), ...parameters.values()].map(({ header }) => header),
    absent: absentColumns(table),
    ignored,
    assumed: assumptionsOf(parts),
  };
}

function absentColumns({ columns }: RawTable): string[] {
  const absent: string[] = [];
  let name: ColumnName;
  for (name in COLUMN_NAMES) {
    if ([name, ...(ALTERNATIVES[name] ?? [])].some((each) => columns.has(each))) continue;
    absent.push(COLUMN_NAMES[name][0] ?? name);
  }
  return absent;
}

function assumptionsOf(parts: ReportParts): string[] {
  const { table, stakes, ages, cutCount, hasWeightsFromIncentive } = parts;
  const { columns } = table;
  const hasAges = columns.has('lastUpdate') || columns.has('updatedAgo');
  return [
    ...(stakes.assumption === undefined ? [] : [stakes.assumption]),
    ...(ages.isBlockAssumed ? [`the file is of block ${ages.block}, its newest: it does not say of which`] : []),
    ...(hasAges || columns.has('active') ? [] : ['everybody is active: there is no last_update']),
    ...(columns.has('validatorPermit') ? [] : ['the largest stakes have permits: there is no validator_permit']),
    ...(hasWeightsFromIncentive ? ['validators give each miner its incentive as weight'] : []),
    ...(columns.has('weights') || hasWeightsFromIncentive ? [] : ['nobody has set weights: there are none']),
    ...(cutCount === 0 ? [] : [`${cutCount} amounts had digits below a rao, which were cut off`]),
    ...presetParameters(parts),
  ];
}

function presetParameters({ parameters }: ReportParts): string[] {
  const isThere = (name: ParameterName): boolean =>
    name in parameters || (name === 'activityCutoff' && 'activityCutoffFactorMilli' in parameters);
  const names = EPOCH_PARAMETERS.filter((name) => !isThere(name)).map((name) => PARAMETER_NAMES[name][0]);
  return names.length === 0 ? [] : [`${names.join(', ')}: the file does not say, so they are the chain's own`];
}
