/** A recorded end of one history: what changes it changes every chain, on this machine or on another. */
import { bytesToHex, toNetuid } from '@yumanet/protocol';
import { describe, expect, it } from 'vitest';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { bytesOf, createTestChain, TAO } from '../support/test-chain.ts';

/**
 * Of block 60. To be recorded anew only with a change that is meant to change what chains come to, and then with the
 * version of stores and dumps, as older ones do not go on.
 */
const DIGEST_60 = '0x616a9869c792ce971f72d01e2e1be6f0c4b48bb485624d0fc3b8e206486c889b';

const hotkey = bytesOf('//validator1_sn1');

describe('a history', () => {
  it('of registrations, trades, child keys, root stake and six tempos ends where it always did', () => {
    const chain = createTestChain({ subnets: 2 });
    chain.state.set(SubtokenEnabled, true, toNetuid(0));
    const calls = [
      ['//Bob', { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//m') } }],
      ['//Bob', { case: 'addStake', value: { hotkey, netuid: 1, amountStaked: 100n * TAO } }],
      ['//Charlie', { case: 'addStake', value: { hotkey, netuid: 0, amountStaked: 1_000n * TAO } }],
      [
        '//Alice',
        {
          case: 'setChildren',
          value: { hotkey, netuid: 1, children: [{ proportion: 7n ** 22n, child: bytesOf('//validator2_sn1') }] },
        },
      ],
      [
        '//Bob',
        { case: 'swapStake', value: { hotkey, originNetuid: 1, destinationNetuid: 2, alphaAmount: 50n * TAO } },
      ],
      ['//Bob', { case: 'removeStake', value: { hotkey, netuid: 2, amountUnstaked: 9n * TAO } }],
    ] as const;
    for (const [uri, call] of calls) expect(chain.run(uri, call).error).toBeUndefined();
    chain.mineTo(60n);
    expect(bytesToHex(chain.state.head.header.stateDigest)).toBe(DIGEST_60);
  });
});
