/** Randomness, as a shell's programs may know it. The real one is made once, in `main.ts`; tests pass a seeded one. */
export interface Random {
  /** `count` random bytes. */
  bytes(count: number): Uint8Array;
  /** An integer from 0 (inclusive) to `bound` (exclusive), 1 <= bound <= 2^32. */
  below(bound: number): number;
}
