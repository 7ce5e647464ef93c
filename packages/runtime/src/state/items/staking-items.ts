/** Hotkeys, their owners and their stake. Defaults are the reference's. */
import { SAFE_FLOAT_ZERO, type SafeFloat } from '@yumanet/yuma';
import type { ColumnKind } from '../column.ts';
import { coldkeyKey, hotkeyKey, netuidKey } from '../decode-keys.ts';
import {
  coldkeyValue,
  hotkeyValue,
  i64Value,
  listValue,
  mantissaValue,
  structValue,
  u16Value,
  u64Value,
  u128Value,
} from '../decode-values.ts';
import { declareDoubleMap, declareMap, declareTripleMap, declareTurnedMap, declareValue } from '../storage-item.ts';
import type { ValueCodec } from '../value-codec.ts';
import { ZERO_COLDKEY } from '../zero-account.ts';

/** The coldkey of a hotkey; a hotkey without an entry does not exist. */
export const Owner = declareMap('Owner', hotkeyKey, { value: coldkeyValue, defaultValue: ZERO_COLDKEY });
export const OwnedHotkeys = declareMap('OwnedHotkeys', coldkeyKey, { value: listValue(hotkeyValue), defaultValue: [] });
/** Hotkeys on which a coldkey has or had stake. */
export const StakingHotkeys = declareMap('StakingHotkeys', coldkeyKey, {
  value: listValue(hotkeyValue),
  defaultValue: [],
});
/** Mantissa and exponent in three words of 64 bits. */
const sharesColumn: ColumnKind<SafeFloat> = {
  bytesPerRow: 24,
  over: (buffer) => {
    const mantissas = new BigUint64Array(buffer);
    const exponents = new BigInt64Array(buffer);
    return {
      get: (row) => {
        const low = mantissas[3 * row] ?? 0n;
        const high = mantissas[3 * row + 1] ?? 0n;
        return { mantissa: high === 0n ? low : (high << 64n) | low, exponent: exponents[3 * row + 2] ?? 0n };
      },
      set: (row, { mantissa, exponent }) => {
        mantissas[3 * row] = mantissa;
        mantissas[3 * row + 1] = mantissa >> 64n;
        exponents[3 * row + 2] = exponent;
      },
    };
  },
};
const anyShares = structValue<SafeFloat>('SafeFloat', { mantissa: mantissaValue, exponent: i64Value });
/** More than any mantissa that arithmetic gives, and beyond its exponents. */
const USUAL_MANTISSA_END = 1n << 71n;
const USUAL_EXPONENT_END = 1n << 32n;
/** A number of shares. Every payment writes two: what is done with each is written out. */
const sharesValue: ValueCodec<SafeFloat> = {
  ...anyShares,
  column: sharesColumn,
  encode: (writer, { mantissa, exponent }) => {
    u128Value.encode(writer, mantissa);
    i64Value.encode(writer, exponent);
  },
  equals: (a, b) => a === b || (a.mantissa === b.mantissa && a.exponent === b.exponent),
  clamp: (value) => (isUsual(value) ? value : (anyShares.clamp?.(value) ?? value)),
};

function isUsual({ mantissa, exponent }: SafeFloat): boolean {
  return (
    mantissa >= 0n && mantissa < USUAL_MANTISSA_END && exponent < USUAL_EXPONENT_END && exponent > -USUAL_EXPONENT_END
  );
}

/** The shares of a coldkey in the stake on a hotkey. */
export const AlphaV2 = declareTripleMap('AlphaV2', [hotkeyKey, coldkeyKey, netuidKey], {
  value: sharesValue,
  defaultValue: SAFE_FLOAT_ZERO,
});
/** The shares of all coldkeys in the stake on a hotkey. */
export const TotalHotkeySharesV2 = declareTurnedMap('TotalHotkeySharesV2', [hotkeyKey, netuidKey], {
  value: sharesValue,
  defaultValue: SAFE_FLOAT_ZERO,
});
/** Rao of alpha on a hotkey, whoever staked it. */
export const TotalHotkeyAlpha = declareTurnedMap('TotalHotkeyAlpha', [hotkeyKey, netuidKey], {
  value: u64Value,
  defaultValue: 0n,
});
/** The stake of a hotkey after the payments of the last epoch. */
export const TotalHotkeyAlphaLastEpoch = declareTurnedMap('TotalHotkeyAlphaLastEpoch', [hotkeyKey, netuidKey], {
  value: u64Value,
  defaultValue: 0n,
});
/** Rao of alpha that a hotkey's stakers got from the last epoch. */
export const AlphaDividendsPerSubnet = declareDoubleMap('AlphaDividendsPerSubnet', [netuidKey, hotkeyKey], {
  value: u64Value,
  defaultValue: 0n,
});
/** u16 share of dividends that a validator keeps before its stakers are paid. */
export const Delegates = declareMap('Delegates', hotkeyKey, { value: u16Value, defaultValue: 11_796 });
/** Rao spent on stake, fees included, less what was taken out. */
export const TotalStake = declareValue('TotalStake', { value: u64Value, defaultValue: 0n });
/** u64 share: how much one TAO on root counts beside one alpha. */
export const TaoWeight = declareValue('TaoWeight', { value: u64Value, defaultValue: 971_718_665_099_567_868n });
/** The block in which a coldkey last added stake to a hotkey, or sold some of it. */
export const LastColdkeyHotkeyStakeBlock = declareDoubleMap('LastColdkeyHotkeyStakeBlock', [coldkeyKey, hotkeyKey], {
  value: u64Value,
  defaultValue: 0n,
});
