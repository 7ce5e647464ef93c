/** A forecast is the chain itself, ahead of time. */
import { accountToBytes, toNetuid } from '@yumanet/protocol';
import { Snapshot } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { type ForecastRequest, forecastStake, type StakeForecast } from '../../src/block/forecast-stake.ts';
import { readStakeForecast } from '../../src/reads/read-stake-forecast.ts';
import { spotPriceRao, worthOfAlpha } from '../../src/rules/pool.ts';
import { stakeOfColdkey } from '../../src/rules/stake.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import { storageIndexOf } from '../../src/state/decode-storage-index.ts';
import { ActivityCutoffFactorMilli, Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { Active, LastUpdate } from '../../src/state/items/neuron-items.ts';
import { openState, snapshotOf } from '../../src/state/snapshot.ts';
import { account, blockInput, coldkey, hotkey, ports, SUBNET, TAO, wrapState } from '../support/test-chain.ts';
import { weightsNetwork } from '../support/weights-network.ts';

const VALIDATOR = '//validator1_sn1';
const VALIDATORS = [VALIDATOR, '//validator2_sn1'] as const;
const AMOUNT = 100n * TAO;
const parts = {
  ports,
  inputAfter: (_: ChainState, extrinsics: Parameters<typeof blockInput>[0]) => blockInput(extrinsics),
  blocksMax: 500,
};

const copyOf = (state: ChainState) => openState(snapshotOf(state), ports);
const digestOf = (state: ChainState) => ports.crypto.sha256(Snapshot.encode(snapshotOf(state)));

/** The network after some epochs, with an activity cutoff of one tempo, which is over. */
function network(): ChainState {
  const chain = weightsNetwork();
  for (const uri of VALIDATORS) chain.run(uri, weightsOf());
  chain.state.set(ActivityCutoffFactorMilli, 1_000, SUBNET);
  chain.mineTo(43n);
  return chain.state;
}

const weightsOf = () =>
  ({ case: 'setWeights', value: { netuid: 1, dests: [1, 2], weights: [65_535, 30_000], versionKey: 0n } }) as const;

function forecast(
  copy: ChainState,
  request: Partial<ForecastRequest> = {},
  endAfter = Number.POSITIVE_INFINITY,
): StakeForecast {
  const whole = {
    netuid: SUBNET,
    hotkey: hotkey(VALIDATOR),
    coldkey: account('//Eve'),
    amount: AMOUNT,
    tempos: 4,
    ...request,
  };
  const steps = forecastStake(copy, whole, parts);
  for (let count = 0; ; count += 1) {
    const step = steps.next(count > endAfter);
    if (step.done === true) return step.value;
  }
}

const answer = (copy: ChainState, request?: Partial<ForecastRequest>) => {
  const block = copy.head.number;
  return readStakeForecast(copy, forecast(copy, request), block);
};

describe('a forecast of stake', () => {
  it('is to the rao what the chain comes to when the same is done on it', () => {
    const live = network();
    const told = answer(copyOf(live));
    const chain = wrapState(copyOf(live));
    const position = { netuid: SUBNET, hotkey: hotkey(VALIDATOR), coldkey: coldkey('//Eve') };
    const again = () => VALIDATORS.map((uri) => chain.sign(uri, weightsOf()));
    const stake = chain.sign('//Eve', {
      case: 'addStake',
      value: { hotkey: accountToBytes(position.hotkey), netuid: 1, amountStaked: AMOUNT },
    });
    const { receipts } = chain.mine([stake, ...again()]).block;
    expect(receipts.map(({ error }) => error?.name)).toEqual([undefined, undefined, undefined]);
    const seen: { block: bigint; alpha: bigint; priceRao: bigint }[] = [];
    const bought = stakeOfColdkey(chain.state, position);
    while (seen.length < 4) {
      const next = chain.state.head.number + 1n;
      const isEpoch = told.tempos.some(({ block }) => block === next);
      const applied = chain.mine(isEpoch ? again() : []);
      expect(applied.epochs.includes(SUBNET)).toBe(isEpoch);
      if (!isEpoch) continue;
      expect(applied.block.receipts.map(({ error }) => error?.name)).toEqual([undefined, undefined]);
      seen.push({
        block: next,
        alpha: stakeOfColdkey(chain.state, position),
        priceRao: spotPriceRao(chain.state, SUBNET),
      });
    }
    expect(told.tempos.map(({ block, alpha, priceRao }) => ({ block, alpha, priceRao }))).toEqual(seen);
    const rounded = (told.entry?.alphaAmount ?? 0n) - bought;
    expect(rounded === 0n || rounded === 1n).toBe(true);
    expect(told.alphaAfter).toBe(seen.at(-1)?.alpha);
    expect(told.alphaEarned).toBe(told.alphaAfter - bought);
    expect(told.alphaEarned).toBeGreaterThan(0n);
    expect(told.taoValue).toBe(worthOfAlpha(chain.state, SUBNET, told.alphaAfter));
    expect([told.endedBy, told.endBlock]).toEqual(['tempos', chain.state.head.number]);
  });

  it('sets the weights again, so that the activity cutoff ends no earnings', () => {
    const live = network();
    const idle = copyOf(live);
    wrapState(idle).mineTo(85n);
    const copy = copyOf(live);
    const { endBlock } = answer(copy);
    const validators = (state: ChainState) => state.get(Active, SUBNET).slice(0, 2);
    expect(validators(idle)).toEqual([false, false]);
    expect(validators(copy)).toEqual([true, true]);
    expect(copy.get(LastUpdate, storageIndexOf(SUBNET, 0)).slice(0, 2)).toEqual([endBlock, endBlock]);
  });

  it('leaves the live state as it is, to the last bit', () => {
    const live = network();
    const digest = digestOf(live);
    const copy = copyOf(live);
    forecast(copy);
    expect(digestOf(live)).toEqual(digest);
    expect(digestOf(copy)).not.toEqual(digest);
  });

  it('of nobody in particular is that of a new nominator, who has the amount on the copy alone', () => {
    const told = answer(copyOf(network()), { coldkey: undefined });
    expect(told).toMatchObject({ isOwner: false, alphaBefore: 0n, uid: 0, take: 11_796, endedBy: 'tempos' });
    expect(told.entry).toMatchObject({ side: 'buy', taoAmount: AMOUNT - 50_354_772n, taoFee: 50_354_772n });
    expect(told.tempos.reduce((sum, { alphaEarned }) => sum + alphaEarned, 0n)).toBe(told.alphaEarned);
    expect(told.taoIfSold).toBeLessThan(told.taoValue);
  });

  it('tells the refusal of the chain', () => {
    const live = network();
    const nameOf = (request: Partial<ForecastRequest>) => answer(copyOf(live), request).error?.name;
    expect(nameOf({ hotkey: hotkey('//nobody') })).toBe('HotKeyAccountNotExists');
    expect(nameOf({ amount: 2_001_006n })).toBe('AmountTooLow');
    expect(nameOf({ amount: 2_001_007n })).toBeUndefined();
    expect(nameOf({ coldkey: account('//poor') })).toBe('NotEnoughBalanceToStake');
    expect(nameOf({ netuid: toNetuid(9) })).toBe('SubnetNotExists');
    expect(answer(copyOf(live), { amount: 1n })).toMatchObject({ alphaAfter: 0n, tempos: [], endedBy: '' });
  });

  it('that has to end earlier tells what it has', () => {
    const told = forecast(copyOf(network()), { tempos: 100 }, 25);
    expect(told).toMatchObject({ kind: 'run', endedBy: 'time' });
    expect(told.kind === 'run' && told.tempos.length).toBe(2);
  });

  it('of a subnet that runs no epochs ends with its blocks', () => {
    const live = network();
    live.set(Tempo, 0, SUBNET);
    expect(answer(copyOf(live))).toMatchObject({ endedBy: 'blocks', tempos: [], alphaEarned: 0n });
  });
});
