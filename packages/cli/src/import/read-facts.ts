/** What a file says of the subnet as a whole, hyperparameters aside. */
import { asColdkey, asHotkey, type Coldkey, type Hotkey } from '@yumanet/protocol';
import { MINIMUM_RESERVE_RAO, U64_MAX } from '@yumanet/yuma';
import { type AmountRules, type Parsed, parseAddress, parseAmount, parseWhole } from './cell-values.ts';
import type { AmountUnit, FactName } from './column-names.ts';
import type { Problems } from './problems.ts';
import type { RawFact, RawTable } from './raw-table.ts';
import { isBlank, type RawValue } from './raw-value.ts';

export interface SubnetFacts {
  readonly netuid?: bigint;
  readonly block?: bigint;
  readonly ownerHotkey?: Hotkey;
  readonly ownerColdkey?: Coldkey;
  readonly pool?: { readonly taoRao: bigint; readonly alphaRao: bigint };
  readonly alphaOutRao?: bigint;
}

const U16_MAX = 65_535n;

export function readFacts(table: RawTable, problems: Problems, plainUnit: AmountUnit): SubnetFacts {
  const read = <T>(name: FactName, parse: (value: RawValue, fact: RawFact) => Parsed<T>): T | undefined => {
    const fact = table.facts.get(name);
    if (fact === undefined || isBlank(fact.value)) return undefined;
    const parsed = parse(fact.value, fact);
    if ('value' in parsed) return parsed.value;
    problems.add(`"${fact.header}" ${parsed.problem}`);
    return undefined;
  };
  const rules: AmountRules = { plainUnit, digitsUnit: table.digitsUnit === 'tao' ? plainUnit : table.digitsUnit };
  const amount = (value: RawValue, { unit }: RawFact) =>
    parseAmount(value, unit === undefined ? rules : { ...rules, unit });
  const count = read('count', (value) => parseWhole(value, U64_MAX));
  const rows = table.rowNumbers.length;
  if (count !== undefined && count !== BigInt(rows)) {
    problems.add(`"${table.facts.get('count')?.header}" is ${count}, and there are ${rows} neurons`);
  }
  const netuid = read('netuid', (value) => parseWhole(value, U16_MAX));
  const block = read('block', (value) => parseWhole(value, U64_MAX));
  const ownerHotkey = read('ownerHotkey', parseAddress);
  const ownerColdkey = read('ownerColdkey', parseAddress);
  const taoRao = read('taoIn', amount)?.rao;
  const alphaRao = read('alphaIn', amount)?.rao;
  const alphaOutRao = read('alphaOut', amount)?.rao;
  const pool = poolOf(taoRao, alphaRao, problems);
  return {
    ...(netuid === undefined ? {} : { netuid }),
    ...(block === undefined ? {} : { block }),
    ...(ownerHotkey === undefined ? {} : { ownerHotkey: asHotkey(ownerHotkey) }),
    ...(ownerColdkey === undefined ? {} : { ownerColdkey: asColdkey(ownerColdkey) }),
    ...(pool === undefined ? {} : { pool }),
    ...(alphaOutRao === undefined ? {} : { alphaOutRao }),
  };
}

/** Both sides, or none. */
function poolOf(taoRao: bigint | undefined, alphaRao: bigint | undefined, problems: Problems): SubnetFacts['pool'] {
  if (taoRao === undefined || alphaRao === undefined) return undefined;
  if (taoRao >= MINIMUM_RESERVE_RAO && alphaRao >= MINIMUM_RESERVE_RAO) return { taoRao, alphaRao };
  problems.add(
    `the pool holds ${taoRao} rao and ${alphaRao} of alpha, and either must be at least ${MINIMUM_RESERVE_RAO}`,
  );
  return undefined;
}
