/** `value` x 10^`exponent` as plain decimal text, every digit, without trailing zeros behind the point. */
export function decimalText(value: bigint, exponent: number): string {
  if (exponent >= 0) return (value * 10n ** BigInt(exponent)).toString();
  const digits = value.toString().padStart(1 - exponent, '0');
  const fraction = digits.slice(exponent).replace(/0+$/, '');
  const whole = digits.slice(0, exponent);
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
