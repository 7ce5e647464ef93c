/** The floor of the square root of a non-negative integer, by Newton's method from above. */
export function integerSqrt(value: bigint): bigint {
  if (value < 0n) throw new RangeError('The square root of a negative integer is not defined.');
  if (value < 2n) return value;
  const bitLength = BigInt(value.toString(2).length);
  let root = 1n << ((bitLength + 1n) >> 1n);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
