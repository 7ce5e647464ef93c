/** Random calls that move TAO and alpha. */
import fc from 'fast-check';
import { amount, anyHotkey, anyKey, by, netuid, type SignedBy } from './call-arbitraries.ts';
import { bytesOf } from './test-chain.ts';

export const moneyCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(anyKey, anyKey, amount)
    .map(([uri, to, value]) => by(uri, { case: 'transferKeepAlive', value: { dest: bytesOf(to), value } })),
  fc
    .tuple(anyKey, anyKey, amount)
    .map(([uri, to, value]) => by(uri, { case: 'transferAllowDeath', value: { dest: bytesOf(to), value } })),
  fc
    .tuple(anyKey, anyHotkey, netuid, amount)
    .map(([uri, key, id, amountStaked]) =>
      by(uri, { case: 'addStake', value: { hotkey: bytesOf(key), netuid: id, amountStaked } }),
    ),
  fc
    .tuple(anyKey, anyHotkey, netuid, amount)
    .map(([uri, key, id, amountUnstaked]) =>
      by(uri, { case: 'removeStake', value: { hotkey: bytesOf(key), netuid: id, amountUnstaked } }),
    ),
);
