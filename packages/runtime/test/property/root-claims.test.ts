/** Laws of root dividends, whoever comes, goes and claims meanwhile. Source: docs/rules/economics.md sections 3.6 and 6.6. */
import { asColdkey, type Coldkey, toNetuid } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRootDividend, owedBySubnet, owedTo } from '../../src/rules/root-claims.ts';
import { ROOT_NETUID } from '../../src/rules/root-netuid.ts';
import { stakeOf, stakeOfColdkey } from '../../src/rules/stake.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { SubtokenEnabled } from '../../src/state/items/subnet-items.ts';
import { account, attempt, bytesOf, createTestChain, eventsOf, hotkey, SUBNET, TAO } from '../support/test-chain.ts';

const VALIDATOR = '//validator1_sn1';
const validator = hotkey(VALIDATOR);
const STAYING = '//Bob';
const OTHERS = ['//Alice', '//Charlie', '//Dave'];
const STAKE = 250n * TAO;
const SECOND = toNetuid(2);

type Step =
  | { readonly kind: 'earn'; readonly rao: bigint }
  | { readonly kind: 'call'; readonly uri: string; readonly call: Call['call'] };

const amount = fc.bigInt({ min: 2_000_000n, max: 700n * TAO });
const claim = { case: 'claimRoot', value: { subnets: [1, 2] } } as const;
const other = fc.constantFrom(...OTHERS);
const callBy = (uri: string, call: Call['call']): Step => ({ kind: 'call', uri, call });
const key = bytesOf(VALIDATOR);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.bigInt({ min: 1n, max: STAKE }).map((rao): Step => ({ kind: 'earn', rao })) },
  fc
    .tuple(other, amount)
    .map(([uri, amountStaked]) => callBy(uri, { case: 'addStake', value: { hotkey: key, netuid: 0, amountStaked } })),
  fc
    .tuple(other, amount)
    .map(([uri, amountUnstaked]) =>
      callBy(uri, { case: 'removeStake', value: { hotkey: key, netuid: 0, amountUnstaked } }),
    ),
  fc.tuple(other, other, amount).map(([uri, to, alphaAmount]) =>
    callBy(uri, {
      case: 'transferStake',
      value: {
        ...{ destinationColdkey: bytesOf(to), hotkey: key },
        ...{ originNetuid: 0, destinationNetuid: 0, alphaAmount },
      },
    }),
  ),
  fc.constantFrom(STAYING, ...OTHERS).map((uri) => callBy(uri, claim)),
);

/** Everybody keeps the alpha, so that a claim changes no root stake. */
function rootChain(): ChainState {
  const { state } = createTestChain({ subnets: 2 });
  state.set(SubtokenEnabled, true, ROOT_NETUID);
  for (const uri of [STAYING, ...OTHERS]) {
    eventsOf(state, uri, { case: 'setRootClaimType', value: { rootClaimType: 'Keep', subnets: [] } });
  }
  eventsOf(state, STAYING, { case: 'addStake', value: { hotkey: key, netuid: 0, amountStaked: STAKE } });
  return state;
}

const coldkeyOf = (uri: string): Coldkey => asColdkey(account(uri));
/** What a coldkey has had of root dividends on subnet 1, and what it could claim: nobody stakes there otherwise. */
const gainOf = (state: ChainState, uri: string): bigint =>
  stakeOfColdkey(state, { hotkey: validator, coldkey: coldkeyOf(uri), netuid: SUBNET }) +
  owedTo(state, { hotkey: validator, coldkey: coldkeyOf(uri) }, SUBNET);

describe('root dividends', () => {
  it('give who stays its part of each, whatever others do and whenever anybody claims', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        const state = rootChain();
        let exact = 0n;
        let earned = 0n;
        for (const one of steps) {
          if (one.kind === 'call') {
            attempt(state, one.uri, one.call);
            continue;
          }
          exact += (one.rao * STAKE * SCALE) / stakeOf(state, validator, ROOT_NETUID);
          earned += 1n;
          addRootDividend(state, validator, SUBNET, one.rao);
        }
        const gain = gainOf(state, STAYING);
        expect(gain).toBeLessThanOrEqual(exact / SCALE + 1n);
        // Each rate is floored to 2^-32 for each rao of stake; shares of alpha and claims round by some rao more.
        const floors = earned * (STAKE / 2n ** 32n + 2n) + BigInt(steps.length) + 2n;
        expect(gain + floors).toBeGreaterThanOrEqual(exact / SCALE);
      }),
      { numRuns: 150 },
    );
  });

  it('give all together no more than there was, but for a rao where root stake is added', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        const state = rootChain();
        const before = stakeOf(state, validator, SUBNET);
        let earned = 0n;
        for (const one of steps) {
          if (one.kind === 'call') attempt(state, one.uri, one.call);
          else addRootDividend(state, validator, SUBNET, one.rao);
          if (one.kind === 'earn') earned += one.rao;
          const claimed = stakeOf(state, validator, SUBNET) - before;
          const owed = owedBySubnet(state);
          expect(claimed + (owed.get(SUBNET) ?? 0n)).toBeLessThanOrEqual(earned + BigInt(steps.length));
          expect(owed.get(SECOND) ?? 0n).toBe(0n);
        }
      }),
      { numRuns: 150 },
    );
  });
});

const SCALE = 10n ** 9n;
