/** Random calls that move TAO and alpha. */
import fc from 'fast-check';
import { amount, anyKey, by, ownedNeuron, type SignedBy } from './call-arbitraries.ts';
import { bytesOf } from './test-chain.ts';

export const moneyCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(anyKey, anyKey, amount)
    .map(([uri, to, value]) => by(uri, { case: 'transferKeepAlive', value: { dest: bytesOf(to), value } })),
  fc
    .tuple(anyKey, anyKey, amount)
    .map(([uri, to, value]) => by(uri, { case: 'transferAllowDeath', value: { dest: bytesOf(to), value } })),
  fc
    .tuple(ownedNeuron, amount)
    .map(([{ owner, key, id }, amountStaked]) =>
      by(owner, { case: 'addStake', value: { hotkey: bytesOf(key), netuid: id, amountStaked } }),
    ),
  fc
    .tuple(ownedNeuron, amount)
    .map(([{ owner, key, id }, amountUnstaked]) =>
      by(owner, { case: 'removeStake', value: { hotkey: bytesOf(key), netuid: id, amountUnstaked } }),
    ),
);
