/** The fixed-point types of the reference chain. Source: docs/rules/epoch.md section 1, "Conventions". */

import { defineFixed, type FixedType } from './define-fixed.ts';

/** Signed, 32 integer and 32 fraction bits: the epoch's own numbers. */
export const i32f32: FixedType = defineFixed({ signed: true, totalBits: 64n, fractionBits: 32n });

/** Signed, 64 integer and 64 fraction bits: stake before it is narrowed. */
export const i64f64: FixedType = defineFixed({ signed: true, totalBits: 128n, fractionBits: 64n });

/** Signed, 96 integer and 32 fraction bits: emissions per neuron and moving prices. */
export const i96f32: FixedType = defineFixed({ signed: true, totalBits: 128n, fractionBits: 32n });

/** Unsigned, 96 integer and 32 fraction bits: emission terms of a subnet. */
export const u96f32: FixedType = defineFixed({ signed: false, totalBits: 128n, fractionBits: 32n });

/** Unsigned, 64 integer and 64 fraction bits: prices and shares. */
export const u64f64: FixedType = defineFixed({ signed: false, totalBits: 128n, fractionBits: 64n });
