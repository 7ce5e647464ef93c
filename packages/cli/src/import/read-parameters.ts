/** Hyperparameters of a file, in the units of the chain. */
import type { PictureParameters } from '@yumanet/runtime';
import { U16_MAX, U64_MAX } from '@yumanet/yuma';
import {
  type AmountRules,
  isFraction,
  type Parsed,
  parseAmount,
  parseFlag,
  parseFraction,
  parseWhole,
} from './cell-values.ts';
import type { ParameterName } from './parameter-names.ts';
import type { Problems } from './problems.ts';
import type { RawFact, RawTable } from './raw-table.ts';
import { isBlank, type RawValue } from './raw-value.ts';

const U32_MAX = 4_294_967_295n;
const U128_MAX = 2n ** 128n - 1n;
const I16_MAX = 32_767n;
const MILLI = 1_000n;
const U16_WHOLE = BigInt(U16_MAX);

/** What is wrong is told by the field's own name. Absent and empty fields stay absent. */
export function readParameters({ parameters, digitsUnit }: RawTable, problems: Problems): PictureParameters {
  const read = new ParameterReader(parameters, problems, digitsUnit);
  const yumaVersion = read.whole('yumaVersion', U16_WHOLE);
  if (yumaVersion !== undefined && yumaVersion !== 2 && yumaVersion !== 3) {
    read.complain('yumaVersion', `is neither 2 nor 3: ${yumaVersion}`);
  }
  const found = {
    tempo: read.whole('tempo', U16_WHOLE),
    kappa: read.share('kappa'),
    rho: read.whole('rho', U16_WHOLE),
    immunityPeriod: read.whole('immunityPeriod', U16_WHOLE),
    minAllowedWeights: read.share('minAllowedWeights'),
    maxAllowedUids: read.whole('maxAllowedUids', U16_WHOLE),
    maxAllowedValidators: read.whole('maxAllowedValidators', U16_WHOLE),
    weightsVersionKey: read.long('weightsVersionKey', U64_MAX),
    weightsSetRateLimit: read.long('weightsSetRateLimit', U64_MAX),
    servingRateLimit: read.long('servingRateLimit', U64_MAX),
    activityCutoff: read.long('activityCutoff', U32_MAX / MILLI),
    activityCutoffFactorMilli: read.whole('activityCutoffFactorMilli', U32_MAX),
    registrationAllowed: read.flag('registrationAllowed'),
    commitRevealWeightsEnabled: read.flag('commitRevealWeightsEnabled'),
    revealPeriodEpochs: read.long('revealPeriodEpochs', U64_MAX),
    liquidAlphaOn: read.flag('liquidAlphaOn'),
    alphaHigh: read.share('alphaHigh'),
    alphaLow: read.share('alphaLow'),
    alphaSigmoidSteepness: read.whole('alphaSigmoidSteepness', I16_MAX),
    bondsMovingAverage: read.longShare('bondsMovingAverage'),
    bondsPenalty: read.share('bondsPenalty'),
    bondsResetOn: read.flag('bondsResetOn'),
    yuma3On: read.flag('yuma3On') ?? (yumaVersion === undefined ? undefined : yumaVersion === 3),
    burn: read.amount('burn'),
    minBurn: read.amount('minBurn'),
    maxBurn: read.amount('maxBurn'),
    burnHalfLife: read.whole('burnHalfLife', U16_WHOLE),
    burnIncreaseMult: read.long('burnIncreaseMult', U128_MAX),
    transferToggle: read.flag('transferToggle'),
    ownerCutEnabled: read.flag('ownerCutEnabled'),
  };
  expectRelations(read, found);
  return withoutAbsent(found);
}

type Found = { readonly [K in keyof PictureParameters]?: PictureParameters[K] | undefined };

function expectRelations(read: ParameterReader, found: Found): void {
  const { alphaLow = 0, alphaHigh = U16_MAX, maxAllowedUids = U16_MAX, maxAllowedValidators = 0 } = found;
  if (alphaLow > alphaHigh) read.complain('alphaLow', `is ${alphaLow}, more than alpha_high, ${alphaHigh}`);
  if (maxAllowedValidators > maxAllowedUids) {
    read.complain('maxAllowedValidators', `is ${maxAllowedValidators}, and there are at most ${maxAllowedUids} uids`);
  }
  const { minBurn = 0n, maxBurn = U64_MAX } = found;
  if (minBurn > maxBurn) read.complain('minBurn', `is ${minBurn} rao, more than max_burn, ${maxBurn}`);
  const { tempo, activityCutoff, activityCutoffFactorMilli: factor } = found;
  if (tempo === undefined || activityCutoff === undefined || factor === undefined) return;
  const blocks = (BigInt(factor) * BigInt(tempo)) / MILLI;
  if (blocks === activityCutoff) return;
  read.complain('activityCutoff', `is ${activityCutoff}, and activity_cutoff_factor makes it ${blocks} blocks`);
}

/** Only what is there, as the type of optional fields wants it. */
function withoutAbsent(found: Found): PictureParameters {
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

class ParameterReader {
  readonly #facts: ReadonlyMap<ParameterName, RawFact>;
  readonly #problems: Problems;
  readonly #digitsUnit: AmountRules['digitsUnit'];

  constructor(facts: ReadonlyMap<ParameterName, RawFact>, problems: Problems, digitsUnit: AmountRules['digitsUnit']) {
    this.#facts = facts;
    this.#problems = problems;
    this.#digitsUnit = digitsUnit;
  }

  complain(name: ParameterName, text: string): void {
    this.#problems.add(`"${this.#facts.get(name)?.header ?? name}" ${text}`);
  }

  long(name: ParameterName, maximum: bigint): bigint | undefined {
    return this.#read(name, (value) => parseWhole(value, maximum));
  }

  whole(name: ParameterName, maximum: bigint): number | undefined {
    const value = this.long(name, maximum);
    return value === undefined ? undefined : Number(value);
  }

  flag(name: ParameterName): boolean | undefined {
    return this.#read(name, parseFlag);
  }

  /** u16, or a part of one, as the SDK has it. */
  share(name: ParameterName): number | undefined {
    const value = this.#read(name, (raw) => fractionOr(raw, U16_WHOLE));
    return value === undefined ? undefined : Number(value);
  }

  /** The same of u64. */
  longShare(name: ParameterName): bigint | undefined {
    return this.#read(name, (raw) => fractionOr(raw, U64_MAX));
  }

  /** Whole numbers are rao, as hyperparameters of the chain are; with a point it is TAO. */
  amount(name: ParameterName): bigint | undefined {
    const plainUnit = isFraction(this.#facts.get(name)?.value ?? { kind: 'nothing' }) ? 'tao' : 'rao';
    const rules = { plainUnit, digitsUnit: this.#digitsUnit === 'tao' ? plainUnit : 'rao' } as const;
    const unit = this.#facts.get(name)?.unit;
    return this.#read(name, (raw) => parseAmount(raw, unit === undefined ? rules : { ...rules, unit }))?.rao;
  }

  #read<T>(name: ParameterName, parse: (value: RawValue) => Parsed<T>): T | undefined {
    const fact = this.#facts.get(name);
    if (fact === undefined || isBlank(fact.value)) return undefined;
    const parsed = parse(fact.value);
    if ('value' in parsed) return parsed.value;
    this.complain(name, parsed.problem);
    return undefined;
  }
}

function fractionOr(raw: RawValue, whole: bigint): Parsed<bigint> {
  return isFraction(raw) ? parseFraction(raw, whole) : parseWhole(raw, whole);
}
