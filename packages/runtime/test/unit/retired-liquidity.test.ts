/** User liquidity is off: its calls are there, and do nothing. Source: docs/rules/economics.md section 5. */
import type { Call } from '@yumanet/protocol/messages';
import { expect, it } from 'vitest';
import { bytesOf, createTestChain, refusalOf } from '../support/test-chain.ts';

const place = { hotkey: bytesOf('//validator1_sn1'), netuid: 1 };
const CALLS: readonly Call['call'][] = [
  { case: 'addLiquidity', value: { ...place, tickLow: '-10', tickHigh: '10', liquidity: 1_000n } },
  { case: 'removeLiquidity', value: { ...place, positionId: '1' } },
  { case: 'modifyPosition', value: { ...place, positionId: '1', liquidityDelta: '-5' } },
  { case: 'toggleUserLiquidity', value: { netuid: 1, enable: true } },
  { case: 'disableLp', value: {} },
];

it.each(CALLS.map((call) => [call.case, call] as const))('%s is refused whoever sends it', (_, call) => {
  const { state } = createTestChain();
  for (const who of ['root', '//Alice', '//Bob'])
    expect(refusalOf(state, who, call)).toMatchObject({ stage: 'dispatch', name: 'Deprecated' });
});
