/** A metagraph file, JSON or CSV, as one typed value. No input or output: text in, value or problems out. */
import type { PictureNeuron, SubnetPicture } from '@yumanet/runtime';
import { TOTAL_SUPPLY_RAO } from '@yumanet/yuma';
import { type AmountUnit, COLUMN_NAMES } from './column-names.ts';
import { ColumnReader } from './column-reader.ts';
import { type ImportReport, reportOf } from './import-report.ts';
import { Problems } from './problems.ts';
import type { RawTable } from './raw-table.ts';
import { readCsvTable } from './read-csv-table.ts';
import { readFacts, type SubnetFacts } from './read-facts.ts';
import { readJsonTable } from './read-json-table.ts';
import { readNeurons } from './read-neurons.ts';
import { readParameters } from './read-parameters.ts';
import { type SplitStake, splitStake } from './split-stake.ts';
import { weightsFromIncentive } from './weights-from-incentive.ts';

export type MetagraphFormat = 'json' | 'csv';

export interface DecodeOptions {
  /** By the first character unless given: `{` or `[` begins JSON. */
  readonly format?: MetagraphFormat;
  /** What a bare number means as an amount. */
  readonly amounts: AmountUnit;
  /** Give validators the incentives as weights; for files that have no weights. */
  readonly weightsFromIncentive: boolean;
}

export interface DecodedMetagraph {
  readonly picture: SubnetPicture;
  /** Where it is from, as far as the file says. */
  readonly netuid?: bigint;
  readonly block?: bigint;
  readonly report: ImportReport;
}

/** A subnet of this rule set has at most so many. Source: docs/rules/subnets.md section 1.4. */
const NEURONS_MAX = 256;

/** The value, or every problem that was found: at least one. */
export function decodeMetagraph(text: string, options: DecodeOptions): DecodedMetagraph | Problems {
  const problems = new Problems();
  const format = options.format ?? (/^\s*[{[]/.test(text) ? 'json' : 'csv');
  const table = format === 'json' ? readJsonTable(text, problems) : readCsvTable(text, problems);
  if (table === undefined || problems.count > 0) return problems;
  expectColumns(table, problems);
  if (problems.count > 0) return problems;
  const decoded = decodeTable(table, options, problems);
  return problems.count > 0 ? problems : decoded;
}

function expectColumns({ columns, rowNumbers }: RawTable, problems: Problems): void {
  for (const name of ['uid', 'hotkey', 'coldkey'] as const) {
    if (!columns.has(name)) problems.add(`column "${COLUMN_NAMES[name][0]}" is missing`);
  }
  if (!(['stake', 'alphaStake', 'taoStake'] as const).some((name) => columns.has(name))) {
    problems.add('column "stake" is missing, and so are "alpha_stake" and "tao_stake"');
  }
  if (rowNumbers.length > NEURONS_MAX) {
    problems.add(`there are ${rowNumbers.length} neurons, and a subnet has at most ${NEURONS_MAX}`);
  }
}

function decodeTable(table: RawTable, options: DecodeOptions, problems: Problems): DecodedMetagraph {
  const reader = new ColumnReader(table, problems, options.amounts);
  const facts = readFacts(table, problems, options.amounts);
  const parameters = readParameters(table, problems);
  const { maxAllowedUids = NEURONS_MAX } = parameters;
  if (table.rowNumbers.length > maxAllowedUids) {
    problems.add(`there are ${table.rowNumbers.length} neurons, and "max_uids" is ${maxAllowedUids}`);
  }
  const stakes = readStakes(reader, problems);
  const { neurons, ages } = readNeurons({ reader, stakes, block: facts.block }, problems);
  expectSupply(neurons, facts, problems);
  const picture: SubnetPicture = {
    neurons: options.weightsFromIncentive ? weightsFromIncentive(neurons, problems) : neurons,
    parameters,
    ...given('ownerColdkey', facts.ownerColdkey),
    ...given('ownerHotkey', facts.ownerHotkey),
    ...given('pool', facts.pool),
    ...given('alphaOutRao', facts.alphaOutRao),
    ...given('taoWeight', stakes.taoWeight),
  };
  const { cutCount } = reader;
  const hasWeightsFromIncentive = options.weightsFromIncentive;
  const report = reportOf({ table, stakes, ages, cutCount, parameters, hasWeightsFromIncentive });
  return { picture, ...given('netuid', facts.netuid), ...given('block', ages.block), report };
}

/** Contradictions are looked for among amounts alone. */
function readStakes(reader: ColumnReader, problems: Problems): SplitStake {
  const before = problems.count;
  const stakes = splitStake({
    ...given('stake', reader.amounts('stake')),
    ...given('alpha', reader.amounts('alphaStake')),
    ...given('tao', reader.amounts('taoStake')),
  });
  if (problems.count > before) return stakes;
  for (const place of stakes.contradictions) {
    reader.complain(place, 'stake', 'is not what alpha_stake and tao_stake make together');
  }
  return stakes;
}

/** Alpha outside of the pool is at least the stake, and with the pool at most the supply. */
function expectSupply(neurons: readonly PictureNeuron[], facts: SubnetFacts, problems: Problems): void {
  const staked = neurons.reduce((sum, { alphaRao }) => sum + alphaRao, 0n);
  const { alphaOutRao = staked, pool } = facts;
  if (alphaOutRao < staked) problems.add(`"alpha_out" is ${alphaOutRao} rao, and the stakes are ${staked} together`);
  const alpha = alphaOutRao + (pool?.alphaRao ?? 0n);
  if (alpha > TOTAL_SUPPLY_RAO) problems.add(`there are ${alpha} rao of alpha, and the supply is ${TOTAL_SUPPLY_RAO}`);
}

/** A field, or none. */
function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: V });
}
