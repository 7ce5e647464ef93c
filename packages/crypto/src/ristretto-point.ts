/** Which 32 bytes are a public key of sr25519. Source: RFC 9496, sections 4.2 and 4.3.1. */
import { littleEndian } from './little-endian.ts';

const P = (1n << 255n) - 19n;
/** The constant of the curve, -121665/121666. */
const D = 37095705934669439343138083508754565189542113879843219016388785533085940283555n;
const SQRT_MINUS_1 = 19681161376707505956807079304988542015446066515923890162744021073123829784752n;

/**
 * True for the canonical encoding of a ristretto255 element other than the identity. The identity parses elsewhere, but
 * anybody can sign for it. Costs about as much as a signature check: remember the answer.
 */
export function isRistrettoPoint(bytes: Uint8Array): boolean {
  const s = littleEndian(bytes);
  if (s === 0n || s >= P || isNegative(s)) return false;
  const ss = modulo(s * s);
  const u1 = modulo(1n - ss);
  const u2 = modulo(1n + ss);
  const u2Squared = modulo(u2 * u2);
  const v = modulo(-D * modulo(u1 * u1) - u2Squared);
  const inverseRoot = inverseSquareRoot(modulo(v * u2Squared));
  if (inverseRoot === undefined) return false;
  const denominatorX = modulo(inverseRoot * u2);
  const denominatorY = modulo(modulo(inverseRoot * denominatorX) * v);
  const x = absolute(modulo(2n * s * denominatorX));
  const y = modulo(u1 * denominatorY);
  return y !== 0n && !isNegative(modulo(x * y));
}

/** 1/sqrt(value), or undefined when the value is no square. */
function inverseSquareRoot(value: bigint): bigint | undefined {
  const value3 = modulo(modulo(value * value) * value);
  const value7 = modulo(modulo(value3 * value3) * value);
  const root = modulo(value3 * power(value7, (P - 5n) / 8n));
  const check = modulo(value * modulo(root * root));
  if (check === 1n) return root;
  return check === P - 1n ? modulo(root * SQRT_MINUS_1) : undefined;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = modulo(result * result);
    if (bit === '1') result = modulo(result * base);
  }
  return result;
}

function modulo(value: bigint): bigint {
  const rest = value % P;
  return rest < 0n ? rest + P : rest;
}

function isNegative(value: bigint): boolean {
  return (value & 1n) === 1n;
}

function absolute(value: bigint): bigint {
  return isNegative(value) ? P - value : value;
}
