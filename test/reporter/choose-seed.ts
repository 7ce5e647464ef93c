const SEED_MAX = 0x7fff_ffff;

/**
 * The seed of all property tests of one run.
 *
 * @param wanted The text of `YUMANET_SEED`, or undefined for a fresh seed.
 * @returns An integer in 0 … 2^31 - 1.
 * @throws RangeError when `wanted` is no such integer: a mistyped seed must not silently run other cases.
 */
export function chooseSeed(wanted: string | undefined): number {
  if (wanted === undefined || wanted === '') {
    return Math.floor(Math.random() * SEED_MAX);
  }
  const seed = Number(wanted);
  if (!/^\d+$/.test(wanted) || seed > SEED_MAX) {
    throw new RangeError(`YUMANET_SEED must be an integer in 0 … ${SEED_MAX}, got "${wanted}"`);
  }
  return seed;
}
