/** The emission files that run a rule over many blocks and show some of them, by `name`. */

import { nextMovingPrice } from '../emission/moving-price.ts';
import { bumpBurn, decayBurn } from '../emission/registration-burn.ts';
import { u64f64 } from '../fixed/fixed-types.ts';
import type { CaseReader } from './case-reader.ts';
import type { CaseComputation } from './check-cases.ts';
import { asBigint, asString, asU64, type Decoder, listOf, MalformedVectorError, pairOf } from './decode-json.ts';

/** The rules are free text; these are the texts known here. */
const BURN_RULE =
  'blocks 1000+b, b=0..1499: decay, then a registration when b%97==5; min 500000 max 1e11 half-life 360 mult 1.26';
const PRICE_RULE = '0.25 if block%400<200 else 0.75, blocks 101..2101, start moving price 0';

const BURN_BOUNDS = { minBurn: 500_000n, maxBurn: 100_000_000_000n };
const BURN_HALF_LIFE = 360;
const BURN_FIRST_BLOCK = 1_000n;
const BURN_BLOCKS = 1_500n;
/** 1.26, rounded to the nearest U64F64. */
const BURN_MULTIPLIER = 23_242_897_532_874_035_200n;

const PRICE_FIRST_BLOCK = 101n;
const PRICE_LAST_BLOCK = 2_101n;

/** Field of pairs [place, value]; the places say which values a sequence shows. */
const asShown: Decoder<readonly (readonly [bigint, bigint])[]> = listOf(pairOf(asU64, asBigint));

function expectRule(reader: CaseReader, field: string, known: string): void {
  const rule = reader.read(field, asString);
  if (rule !== known) throw new MalformedVectorError(`the rule "${rule}" is not known`);
}

/** The places that a case shows with the values that were computed there; none may be missing. */
function shownValues(
  reader: CaseReader,
  field: string,
  computed: ReadonlyMap<bigint, bigint>,
): readonly (readonly [bigint, bigint])[] {
  const places = reader.peek(field, asShown).map(([place]) => place);
  if (places.length === 0) throw new MalformedVectorError(`${field} shows nothing`);
  return places.map((place): readonly [bigint, bigint] => {
    const value = computed.get(place);
    if (value === undefined) throw new MalformedVectorError(`${field} shows ${place}, which is outside the rule`);
    return [place, value];
  });
}

const burnSequence: CaseComputation = (reader) => {
  expectRule(reader, 'rule', BURN_RULE);
  let burn = reader.read('start', asU64);
  const computed = new Map<bigint, bigint>();
  for (let b = 0n; b < BURN_BLOCKS; b++) {
    burn = decayBurn(burn, BURN_FIRST_BLOCK + b, { ...BURN_BOUNDS, halfLife: BURN_HALF_LIFE });
    if (b % 97n === 5n) burn = bumpBurn(burn, BURN_MULTIPLIER, BURN_BOUNDS);
    computed.set(b, burn);
  }
  return { trace_b_burn: shownValues(reader, 'trace_b_burn', computed) };
};

const movingPriceSequence: CaseComputation = (reader) => {
  expectRule(reader, 'price_rule', PRICE_RULE);
  const rule = {
    mechanism: 'dynamic' as const,
    firstEmissionBlock: reader.read('first_emission_block', asU64),
    movingAlphaI96F32: reader.read('moving_alpha_i96f32', asBigint),
    halvingBlocks: reader.read('halving_blocks', asU64),
  };
  const quarter = u64f64.one / 4n;
  let movingPriceI96F32 = 0n;
  const computed = new Map<bigint, bigint>();
  for (let block = PRICE_FIRST_BLOCK; block <= PRICE_LAST_BLOCK; block++) {
    const spotPriceU64F64 = block % 400n < 200n ? quarter : 3n * quarter;
    movingPriceI96F32 = nextMovingPrice({ ...rule, block, spotPriceU64F64, movingPriceI96F32 });
    computed.set(block, movingPriceI96F32);
  }
  return { trace_block_out: shownValues(reader, 'trace_block_out', computed) };
};

/** Computations by `name`. */
export const SEQUENCE_FUNCTIONS: ReadonlyMap<string, CaseComputation> = new Map([
  ['burn_sequence', burnSequence],
  ['moving_price_sequence', movingPriceSequence],
]);
