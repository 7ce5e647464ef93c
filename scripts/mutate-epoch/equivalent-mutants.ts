/** Mutants that neither a vector nor a random epoch can tell from the rules, and why. */
export const EQUIVALENT_MUTANTS: ReadonlyMap<string, string> = new Map([
  [
    'src/epoch/bonds.ts: const kept = i64f64.safeDiv(i64f64.fromInteger(bondsMovingAvg), i64f64.fromInteger(BONDS_MOVING_AVERAGE_WHOLE)); | const kept = i64f64.saturatingDiv(i64f64.fromInteger(bondsMovingAvg), i64f64.fromInteger(BONDS_MOVING_AVERAGE_WHOLE));',
    'the divisor is a million, so the quotient never overflows',
  ],
  [
    'src/epoch/commit-mask.ts: if (uid < n && block < elementAt(oldest, uid)) oldest[uid] = block; | if (uid < n && block <= elementAt(oldest, uid)) oldest[uid] = block;',
    'an equal block is stored over itself',
  ],
  [
    'src/epoch/masked-weights.ts: const known = stored.map((row) => filterRow(row, (uid) => uid < input.n)); | const known = stored.map((row) => filterRow(row, (uid) => uid <= input.n));',
    'step 6 drops a column without a registration anyway',
  ],
  [
    'src/fixed/define-fixed.ts: const saturate = (bits: bigint): bigint => (bits > max ? max : bits < min ? min : bits); | const saturate = (bits: bigint): bigint => (bits > max ? max : bits <= min ? min : bits);',
    'the bound itself is what it becomes',
  ],
  [
    'src/fixed/define-fixed.ts: const saturate = (bits: bigint): bigint => (bits > max ? max : bits < min ? min : bits); | const saturate = (bits: bigint): bigint => (bits >= max ? max : bits < min ? min : bits);',
    'the bound itself is what it becomes',
  ],
  [
    'src/fixed/define-fixed.ts: checkedAdd: (a, b) => checked(a + b), | checkedAdd: (a, b) => checked(a - b),',
    'the epoch does not use it',
  ],
  [
    'src/fixed/define-fixed.ts: checkedRound: (a) => checked(a < 0n ? -floorBits(half - a) : floorBits(a + half)), | checkedRound: (a) => checked(a <= 0n ? -floorBits(half - a) : floorBits(a + half)),',
    'only 0 differs, and both branches give 0 for it',
  ],
  [
    'src/fixed/define-fixed.ts: checkedRound: (a) => checked(a < 0n ? -floorBits(half - a) : floorBits(a + half)), | checkedRound: (a) => checked(a < 1n ? -floorBits(half - a) : floorBits(a + half)),',
    'only 0 differs, and both branches give 0 for it',
  ],
  [
    'src/fixed/define-fixed.ts: toInteger: (a) => a >> fractionBits, | toInteger: (a) => a / (1n << fractionBits),',
    'they differ for negative values only, and every result is brought into an unsigned type',
  ],
  [
    'src/fixed/transcendental.ts: const series = expSeries(type, x < 0n ? -x : x); | const series = expSeries(type, x <= 0n ? -x : x);',
    'only 0 differs, which was answered before',
  ],
  [
    'src/fixed/transcendental.ts: const series = expSeries(type, x < 0n ? -x : x); | const series = expSeries(type, x < 1n ? -x : x);',
    'only 0 differs, which was answered before',
  ],
  [
    'src/fixed/transcendental.ts: if (series === null || x > 0n) return series; | if (series === null || x >= 0n) return series;',
    'only 0 differs, which was answered before',
  ],
  [
    'src/fixed/transcendental.ts: term = (term * x) >> fractionBits; | term = (term * x) / (1n << fractionBits);',
    'neither factor is negative',
  ],
  [
    'src/fixed/transcendental.ts: if (term > max) return null; | if (term >= max) return null;',
    'exponents end at 20, whose series stays far below the largest value',
  ],
  [
    'src/fixed/transcendental.ts: if (sum > max) return null; | if (sum >= max) return null;',
    'exponents end at 20, whose series stays far below the largest value',
  ],
  [
    'src/fixed/transcendental.ts: return sum > max ? null : sum; | return sum >= max ? null : sum;',
    'exponents end at 20, whose series stays far below the largest value',
  ],
  [
    'src/fixed/transcendental.ts: const clamped = x < -limit ? -limit : x > limit ? limit : x; | const clamped = x <= -limit ? -limit : x > limit ? limit : x;',
    'the limit itself is what it becomes',
  ],
  [
    'src/fixed/transcendental.ts: const clamped = x < -limit ? -limit : x > limit ? limit : x; | const clamped = x < -limit ? -limit : x >= limit ? limit : x;',
    'the limit itself is what it becomes',
  ],
  [
    'src/fixed/transcendental.ts: return exp(type, clamped) ?? 0n; | return exp(type, clamped) ?? 1n;',
    'exponents end at 20, whose series does not overflow',
  ],
  [
    'src/fixed/transcendental.ts: if (x <= 0n) return null; | if (x < 0n) return null;',
    '0 has no inverse, which gives null too',
  ],
  [
    'src/fixed/transcendental.ts: if (x >= type.one) return log2AtLeastOne(type, x); | if (x > type.one) return log2AtLeastOne(type, x);',
    'the inverse of 1 is 1, and its logarithm 0',
  ],
  ['src/fixed/transcendental.ts: if (rest >= two) { | if (rest > two) {', 'the logarithm is no part of the epoch'],
  [
    'src/matrix/sparse-blend.ts: if (fromRow.uids.length === 0 && toRow.uids.length === 0) return EMPTY_ROW; | if (fromRow.uids.length === 0 && toRow.uids.length !== 0) return EMPTY_ROW;',
    'columns without entries give 0, which is not kept: the early return only saves time',
  ],
  [
    'src/matrix/sparse-blend.ts: const sum = i32f32.saturatingAdd(decayed, gained > 0n ? gained : 0n); | const sum = i32f32.saturatingAdd(decayed, gained >= 0n ? gained : 0n);',
    '0 is added either way',
  ],
  [
    'src/matrix/sparse-blend.ts: return sum < i32f32.one ? sum : i32f32.one; | return sum <= i32f32.one ? sum : i32f32.one;',
    'the bound itself is what it becomes',
  ],
  [
    'src/matrix/sparse-matrix.ts: if (uid < columns) dense[uid] = value; | if (uid <= columns) dense[uid] = value;',
    'the element beyond the end is read by nobody: all columns that are asked for lie before it',
  ],
  [
    'src/matrix/sparse-normalize.ts: return sum > 0n ? mapRow(row, (value) => i32f32.safeDiv(value, sum)) : row; | return sum >= 0n ? mapRow(row, (value) => i32f32.safeDiv(value, sum)) : row;',
    'a row that sums to 0 holds zeros, which divide to 0',
  ],
  [
    'src/matrix/sparse-normalize.ts: return sum > 0n ? mapRow(row, (value) => i32f32.safeDiv(value, sum)) : row; | return sum > 0n ? mapRow(row, (value) => i32f32.saturatingDiv(value, sum)) : row;',
    'a value of at most 2^48 over at least 2^32 does not overflow',
  ],
  [
    'src/matrix/sparse-normalize.ts: if (value > elementAt(maxima, j)) maxima[j] = value; | if (value >= elementAt(maxima, j)) maxima[j] = value;',
    'an equal value is stored over itself',
  ],
  [
    'src/matrix/sparse-normalize.ts: return divisor === undefined || divisor === 0n ? value : i32f32.safeDiv(value, divisor); | return divisor === undefined || divisor === 0n ? value : i32f32.saturatingDiv(value, divisor);',
    'an overflow needs a column of both signs that nearly cancel, which only negative stake could give: no chain has any',
  ],
  [
    'src/matrix/top-k.ts: if (values.length < k) return result; | if (values.length <= k) return result;',
    'with n = K nothing is cleared',
  ],
  [
    'src/matrix/top-k.ts: return left < right ? -1 : left > right ? 1 : 0; | return left < right ? -1 : left >= right ? 1 : 0;',
    'the sort only asks whether the result is negative, and stays stable',
  ],
  [
    'src/matrix/vector.ts: return x.map((value, i) => i32f32.safeDiv(value, y[i] ?? 0n)); | return x.map((value, i) => i32f32.safeDiv(value, y[i] ?? 1n));',
    'both vectors have one element per neuron',
  ],
  [
    'src/matrix/vector.ts: return x.map((value, i) => i32f32.checkedMul(value, y[i] ?? 0n) ?? 0n); | return x.map((value, i) => i32f32.checkedMul(value, y[i] ?? 1n) ?? 0n);',
    'both vectors have one element per neuron',
  ],
  [
    'src/matrix/vector.ts: return x.map((value, i) => i32f32.saturatingAdd(value, y[i] ?? 0n)); | return x.map((value, i) => i32f32.saturatingAdd(value, y[i] ?? 1n));',
    'both vectors have one element per neuron',
  ],
  [
    'src/matrix/vector.ts: const atMostHigh = value < high ? value : high; | const atMostHigh = value <= high ? value : high;',
    'the bound itself is what it becomes',
  ],
  [
    'src/matrix/vector.ts: return atMostHigh > low ? atMostHigh : low; | return atMostHigh >= low ? atMostHigh : low;',
    'the bound itself is what it becomes',
  ],
]);
