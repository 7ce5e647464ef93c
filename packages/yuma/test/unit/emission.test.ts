import { describe, expect, it } from 'vitest';
import { accruePendingAlpha } from '../../src/emission/accrue-pending-alpha.ts';
import { activityCutoff } from '../../src/emission/activity-cutoff.ts';
import { blockEmission, halvingThreshold, nextHalving, TOTAL_SUPPLY_RAO } from '../../src/emission/block-emission.ts';
import { type DividendEarner, dividendDistribution } from '../../src/emission/dividend-distribution.ts';
import { lockCost, lockReductionInterval } from '../../src/emission/lock-cost.ts';
import { nextMovingPrice } from '../../src/emission/moving-price.ts';
import { bumpBurn, burnDecayFactorQ32, decayBurn } from '../../src/emission/registration-burn.ts';
import { rootProportion } from '../../src/emission/root-proportion.ts';
import { splitEmission } from '../../src/emission/split-emission.ts';
import { taoWeightU96F32, totalStakeI64F64 } from '../../src/emission/stake-weight.ts';
import { isRootSellActive, type SharingSubnet, subnetTaoEmissions } from '../../src/emission/subnet-shares.ts';
import { subnetTerms } from '../../src/emission/subnet-terms.ts';
import { i96f32, u64f64, u96f32 } from '../../src/fixed/fixed-types.ts';

const TAO = 1_000_000_000n;
const TAO_WEIGHT = 971_718_665_099_567_868n;
const OWNER_CUT = 11_796;

describe('block emission', () => {
  it('halves exactly at its thresholds', () => {
    expect(blockEmission(0n)).toBe(TAO);
    expect(blockEmission(10_500_000n * TAO - 1n)).toBe(TAO);
    expect(blockEmission(10_500_000n * TAO)).toBe(TAO / 2n);
    expect(blockEmission(20_835_937_500_000_000n)).toBe(7_812_500n);
    expect(blockEmission(20_835_937_499_999_999n)).toBe(15_625_000n);
    expect(blockEmission(TOTAL_SUPPLY_RAO)).toBe(0n);
    expect(blockEmission((1n << 64n) - 1n)).toBe(0n);
  });

  it('knows the next halving until nothing is emitted', () => {
    expect(nextHalving(0n)).toEqual({ number: 1, issuanceRao: halvingThreshold(1), emissionRao: TAO / 2n });
    expect(nextHalving(halvingThreshold(1))).toMatchObject({ number: 2, issuanceRao: 15_750_000n * TAO });
    expect(nextHalving(TOTAL_SUPPLY_RAO)).toBeNull();
  });
});

describe('accrual of pending alpha', () => {
  const block = { alphaEmission: TAO, ownerCutEnabled: true, ownerCut: OWNER_CUT, isRootSellActive: true };

  it('C1: splits into owner cut and halves without root stake', () => {
    expect(accruePendingAlpha({ ...block, rootProportionBits: 0n })).toEqual({
      ownerCut: 179_995_422n,
      server: 410_002_288n,
      validator: 410_002_288n,
      rootDividends: 0n,
      recycledRoot: 0n,
    });
  });

  it('C2: gives root its part of the validators half', () => {
    const root = { rootTao: 1_000_000n * TAO, taoWeight: TAO_WEIGHT, alphaIn: 1_000n * TAO, alphaOut: 1_000n * TAO };
    const rootProportionBits = rootProportion(root);
    expect(rootProportionBits).toBe(4_137_863_968n);
    const pending = { ownerCut: 179_995_422n, server: 410_002_288n, validator: 14_997_256n };
    expect(accruePendingAlpha({ ...block, rootProportionBits })).toMatchObject({
      ...pending,
      rootDividends: 395_005_032n,
    });
    const recycling = accruePendingAlpha({ ...block, rootProportionBits, isRootSellActive: false });
    expect(recycling).toMatchObject({ ...pending, rootDividends: 0n, recycledRoot: 395_005_032n });
  });

  it('cuts nothing for an owner when the cut is off', () => {
    const off = accruePendingAlpha({ ...block, ownerCutEnabled: false, rootProportionBits: 0n });
    expect(off).toMatchObject({ ownerCut: 0n, server: TAO / 2n, validator: TAO / 2n });
  });
});

describe('subnet terms', () => {
  const root = { rootTao: 1_000_000n * TAO, taoWeight: TAO_WEIGHT, alphaIn: 1_000n * TAO, alphaOut: 1_000n * TAO };

  it.each([
    { id: 'C3', tao: TAO, price: u64f64.one, root: { ...root, rootTao: 0n }, expected: [0n, 0n, TAO] },
    { id: 'C4', tao: TAO, price: u64f64.one, root, expected: [963_421_531n, 963_421_531n, 36_578_468n] },
    { id: 'C5', tao: TAO / 100n, price: u64f64.one / 40n, root, expected: [10_000_000n, 400_000_001n, 0n] },
    { id: 'C6', tao: TAO / 20n, price: u64f64.one / 40n, root, expected: [24_085_538n, 963_421_531n, 25_914_461n] },
  ])('$id', ({ tao, price, root: source, expected }) => {
    const terms = subnetTerms({
      taoEmissionBits: u96f32.fromInteger(tao),
      alphaEmission: TAO,
      priceU64F64: price,
      rootProportionBits: rootProportion(source),
    });
    expect([terms.taoInBits, terms.alphaInBits, terms.excessTaoBits].map(u96f32.toInteger)).toEqual(expected);
  });
});

describe('shares of subnets', () => {
  const tenth = i96f32.one / 10n;
  const threeTenths = (3n * i96f32.one) / 10n;
  const subnet = (changes: Partial<SharingSubnet>): SharingSubnet => ({
    movingPriceI96F32: tenth,
    mechanism: 'dynamic',
    minerBurnedU96F32: 0n,
    emissionEnabled: true,
    ...changes,
  });
  const emissions = (subnets: readonly SharingSubnet[]): bigint[] =>
    subnetTaoEmissions(subnets, u96f32.fromInteger(TAO)).map(u96f32.toInteger);

  it('C17: follow moving prices', () => {
    expect(emissions([subnet({}), subnet({ movingPriceI96F32: threeTenths })])).toEqual([249_999_999n, 750_000_000n]);
  });

  it('C17b: count what was withheld from miners', () => {
    const halfBurned = subnet({ movingPriceI96F32: threeTenths, minerBurnedU96F32: u96f32.one / 2n });
    expect(emissions([subnet({}), halfBurned])).toEqual([399_999_999n, 600_000_000n]);
  });

  it('C17c: give a disabled subnet nothing and the others all', () => {
    expect(emissions([subnet({ emissionEnabled: false }), subnet({})])).toEqual([0n, TAO]);
    expect(emissions([subnet({ emissionEnabled: false })])).toEqual([0n]);
  });

  it('C17d: are 0 without prices', () => {
    expect(emissions([subnet({ movingPriceI96F32: 0n }), subnet({ movingPriceI96F32: 0n })])).toEqual([0n, 0n]);
  });

  it('let root sell only above a sum of 1', () => {
    const whole = subnet({ movingPriceI96F32: i96f32.one });
    expect(isRootSellActive([whole])).toBe(false);
    expect(isRootSellActive([whole, subnet({ movingPriceI96F32: 1n })])).toBe(true);
  });
});

describe('moving price', () => {
  it('C7: stays 0 for 15 blocks at price 1 and moves slowly after', () => {
    let price = 0n;
    const seen = new Map<number, bigint>();
    for (let blocks = 1; blocks <= 7_200; blocks++) {
      price = nextMovingPrice({
        block: BigInt(100 + blocks),
        firstEmissionBlock: 101n,
        mechanism: 'dynamic',
        spotPriceU64F64: u64f64.one,
        movingAlphaI96F32: 12_885n,
        movingPriceI96F32: price,
        halvingBlocks: 201_600n,
      });
      seen.set(blocks, price);
    }
    expect([15, 16].map((block) => (seen.get(block) ?? 0n) > 0n)).toEqual([false, true]);
    expect(seen.get(360)).toBe(3_969n);
  });
});

describe('the price of a registration', () => {
  const bounds = { minBurn: 500_000n, maxBurn: 100n * TAO };
  const multiplier = 23_242_897_532_874_035_200n;

  it('has golden decay factors', () => {
    const factors = [1, 2, 10, 360, 1_000, 36_100].map(burnDecayFactorQ32);
    const golden = [2_147_483_648n, 3_037_000_500n, 4_007_346_185n, 4_286_705_684n, 4_291_991_283n, 4_294_884_830n];
    expect(factors).toEqual(golden);
    expect(burnDecayFactorQ32(0)).toBe(1n << 32n);
  });

  it('C8: halves within its half-life', () => {
    let burn = TAO;
    const seen: bigint[] = [];
    for (let block = 2n; block < 362n; block++) {
      burn = decayBurn(burn, block, { ...bounds, halfLife: 360 });
      seen.push(burn);
    }
    expect([seen[0], seen[9], seen[99], seen[359]]).toEqual([998_076_443n, 980_930_083n, 824_860_547n, 499_999_865n]);
  });

  it('does not decay in the first block, but is clamped', () => {
    expect(decayBurn(TAO, 1n, { ...bounds, halfLife: 360 })).toBe(TAO);
    expect(decayBurn(1n, 1n, { ...bounds, halfLife: 360 })).toBe(500_000n);
    expect(decayBurn(TAO, 2n, { ...bounds, halfLife: 360 })).toBe(998_076_443n);
  });

  it('C9: jumps with each registration, never below, up to the maximum', () => {
    expect(bumpBurn(TAO, multiplier, bounds)).toBe(1_260_000_000n);
    expect(bumpBurn(1_260_000_000n, multiplier, bounds)).toBe(1_587_600_000n);
    expect(bumpBurn(TAO, u64f64.one / 2n, bounds)).toBe(TAO);
    expect(bumpBurn(99n * TAO, multiplier, bounds)).toBe(100n * TAO);
  });
});

describe('the lock cost of a subnet', () => {
  const cost = (lastLockBlock: bigint, currentBlock: bigint, lastLock: bigint): bigint =>
    lockCost({ currentBlock, lastLock, lastLockBlock, minLock: 1_000n * TAO, effectiveInterval: 100_800n });

  it('C10: doubles, then falls over the interval', () => {
    expect(cost(0n, 0n, 0n)).toBe(1_000n * TAO);
    expect(cost(10n, 11n, 1_000n * TAO)).toBe(1_999_990_079_366n);
    expect(cost(10n, 7_210n, 1_000n * TAO)).toBe(1_928_571_435_200n);
    expect(cost(10n, 100_810n, 1_000n * TAO)).toBe(1_000_000_092_800n);
    expect(cost(10n, 200_000n, 1_000n * TAO)).toBe(1_000n * TAO);
    expect(cost(10n, 11n, 2_000n * TAO)).toBe(3_999_980_158_731n);
  });

  it('falls with the halved interval after a halving, and never with an interval of 0', () => {
    expect(lockReductionInterval(100_800n, 0n)).toBe(100_800n);
    expect(lockReductionInterval(100_800n, 10_500_000n * TAO)).toBe(50_400n);
    const input = { currentBlock: 99n, lastLock: 5_000n * TAO, lastLockBlock: 9n, minLock: 0n, effectiveInterval: 0n };
    expect(lockCost(input)).toBe(10_000n * TAO);
  });
});

describe('small rules', () => {
  it('cut off activity after a part of the tempo, at least a block', () => {
    expect(activityCutoff(13_889, 360)).toBe(5_000n);
    expect(activityCutoff(13_889, 10)).toBe(138n);
    expect(activityCutoff(1, 10)).toBe(1n);
  });

  it('split emission over mechanisms with the remainder to the first', () => {
    expect(splitEmission(10n, 3, null)).toEqual([4n, 3n, 3n]);
    expect(splitEmission(100n, 2, [32_767, 32_768])).toEqual([50n, 50n]);
    expect(splitEmission(100n, 3, [65_535])).toEqual([100n, 0n, 0n]);
  });

  it('weigh root TAO', () => {
    expect(taoWeightU96F32(TAO_WEIGHT)).toBe(226_245_882n);
    expect(totalStakeI64F64(TAO, 0n, TAO_WEIGHT)).toBe(TAO << 64n);
    expect(totalStakeI64F64(0n, TAO, TAO_WEIGHT) >> 64n).toBe(52_676_974n);
  });

  it('share two pots by where the stake of the earners is', () => {
    const earner = (dividend: bigint, alpha: bigint, rootTao: bigint) => ({
      dividendBits: u96f32.fromInteger(dividend),
      stake: { alpha, rootTao },
    });
    const halfWeight = u96f32.one / 2n;
    const paid = (earners: readonly DividendEarner[], pendingAlpha: bigint, pendingRootAlpha: bigint) => {
      const source = { earners, pendingAlpha, pendingRootAlpha, taoWeightBits: halfWeight };
      const { alphaDividends, rootAlphaDividends } = dividendDistribution(source);
      return [alphaDividends, rootAlphaDividends].map((amounts) => amounts.map(u96f32.toInteger));
    };
    const onSubnet = [earner(10n, 5n, 0n), earner(30n, 5n, 0n)];
    expect(paid(onSubnet, 100n, 100n)).toEqual([
      [25n, 75n],
      [0n, 0n],
    ]);
    // Half of the dividends of the second, and all of those of the third, are for root stake.
    const onBoth = [...onSubnet.slice(0, 1), earner(20n, 4n, 8n), earner(30n, 0n, 2n)];
    expect(paid(onBoth, 1_000n, 4_000n)).toEqual([
      [500n, 500n, 0n],
      [0n, 1_000n, 3_000n],
    ]);
    expect(paid(onBoth, 1_000n, 0n)[1]).toEqual([0n, 0n, 0n]);
    expect(paid([earner(10n, 0n, 0n)], 100n, 100n)).toEqual([[100n], [0n]]);
    expect(paid([], 100n, 100n)).toEqual([[], []]);
  });
});
