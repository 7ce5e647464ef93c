import { toNetuid } from '@yumanet/protocol';
import { type Call, Explanation } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import type { EpochRun } from '../../src/block/epoch-run.ts';
import { alphaText, differenceText, shareText, toFixed } from '../../src/explain/fixed-text.ts';
import { readExplanation, traceRun } from '../../src/reads/read-explanation.ts';
import type { ChainState } from '../../src/state/chain-state.ts';
import {
  PendingOwnerCut,
  PendingServerEmission,
  PendingValidatorEmission,
} from '../../src/state/items/emission-items.ts';
import { Tempo } from '../../src/state/items/hyperparameter-items.ts';
import { NetworkRegisteredAt } from '../../src/state/items/subnet-items.ts';
import { epochInput, epochRun, explain, hotkeyOf, row } from '../support/epoch-run.ts';
import { mineEpoch } from '../support/explained-chain.ts';
import { bytesOf, createTestChain, SUBNET } from '../support/test-chain.ts';

const ONE = 1n << 32n;

describe('numbers as text', () => {
  it('exact, with every digit', () => {
    expect(toFixed(ONE / 4n)).toEqual({ bits: '1073741824', decimal: '0.25' });
    expect(toFixed(0n).decimal).toBe('0');
    expect(toFixed(3n * ONE).decimal).toBe('3');
    expect(toFixed(1n).decimal).toBe('0.00000000023283064365386962890625');
    expect(toFixed(-ONE - ONE / 2n).decimal).toBe('-1.5');
  });

  it('rounded for sentences, half up, never to a wrong nothing', () => {
    expect([0n, ONE, ONE / 2n, ONE / 3n].map(shareText)).toEqual(['0.00', '1.00', '0.50', '0.3333']);
    const halfStep = ONE / 20_000n;
    expect(shareText(halfStep)).toBe('less than 0.0001');
    expect(shareText(halfStep + 1n)).toBe('0.0001');
    expect([0n, 1n, 1_250_000_000n].map(alphaText)).toEqual(['0.00 alpha', '0.000000001 alpha', '1.25 alpha']);
  });
});

describe('the difference of two shares', () => {
  it('fits the texts of both', () => {
    // 0.40104 - 0.38776 is 0.01328, but their texts are 0.401 and 0.3878.
    const [from, to] = [(40_104n * ONE) / 100_000n, (38_776n * ONE) / 100_000n];
    expect([from, to].map(shareText)).toEqual(['0.401', '0.3878']);
    expect(differenceText(from, to)).toBe('0.0132');
    expect(differenceText(ONE, ONE)).toBe('0.00');
    expect(differenceText(ONE + 1n, ONE)).toBe('less than 0.0001');
  });
});

describe('the sentences of a miner', () => {
  it('say who gave what, what was clipped, and what it came to', () => {
    expect(explain(epochRun(epochInput()), 4).sentences).toEqual([
      'Uid 4 was paid 0.921465966 alpha in the epoch of block 100.',
      'Validator 0 gave 0.22; consensus 0.22 left it whole.',
      'Validator 1 gave 0.22; consensus 0.22 left it whole.',
      'Validator 2 gave 0.22; consensus 0.22 left it whole.',
      'Validator 3 gave 0.40; consensus 0.22 clipped it; you lost 0.18.',
      'The consensus is 0.22: validators 0, 1, 2 and 3, with 1.00 of the active stake, gave at least that; it takes 0.50.',
      'Your rank 0.22 of 0.955 in all makes incentive 0.2304.',
      'Your incentive is 0.921465966 alpha of the 8.00 alpha that miners and validators share; it was staked on your hotkey.',
    ]);
  });

  it('say that less than half of the stake is no consensus', () => {
    const weights = [row([5, 1]), row([5, 1]), row([5, 1]), row([4, 40], [5, 60]), row(), row()];
    const { sentences, miner } = explain(epochRun(epochInput({ weights })), 4);
    expect(sentences).toContain('Validator 3 gave 0.40; consensus 0.00 clipped it; you lost 0.40.');
    expect(sentences).toContain(
      'The consensus is 0: only validator 3, with 0.25 of the active stake, gave you weight, and it takes 0.50.',
    );
    expect(sentences).toContain('Validator 0, with 0.25 of the active stake, gave nothing.');
    expect(sentences[0]).toBe('Uid 4 was paid nothing in the epoch of block 100.');
    expect(miner.incentiveU16).toBe(0);
  });

  it.each([
    ['no_permit', { validatorPermit: [true, true, true, false, false, false] }, 'it has no validator permit'],
    ['inactive', { lastUpdate: [95n, 95n, 95n, 49n, 95n, 95n] }, 'its last update is too long ago'],
    ['no_stake', { totalStakeI64F64: [1n << 70n, 1n << 70n, 1n << 70n, 0n, 0n, 0n] }, 'no stake that counts'],
    ['older_than_registration', { blockAtRegistration: [1n, 1n, 1n, 1n, 95n, 1n] }, 'before you registered'],
  ])('say why a weight does not count: %s', (ignored, changes, text) => {
    const { miner, sentences } = explain(epochRun(epochInput(changes)), 4);
    expect(miner.weights.find(({ validator }) => validator === 3)).toMatchObject({ stored: 40, ignored });
    expect(sentences.find((sentence) => sentence.startsWith("Validator 3's weight"))).toContain(text);
  });

  it('count a weight right at the borders of age and activity', () => {
    const changes = { lastUpdate: [95n, 95n, 95n, 50n, 95n, 95n], blockAtRegistration: [1n, 1n, 1n, 1n, 49n, 1n] };
    const { miner } = explain(epochRun(epochInput(changes)), 4);
    expect(miner.weights.map(({ ignored }) => ignored)).toEqual(['', '', '', '']);
  });

  it('see a weight for oneself, and an unrevealed commit from before the registration', () => {
    const weights = [row([0, 1], [4, 1]), row([4, 1]), row([4, 1]), row([4, 1]), row(), row()];
    expect(explain(epochRun(epochInput({ weights })), 0).validator.weights[0]).toMatchObject({ ignored: 'self' });
    const ofOwner = { weights, ownerUid: 0, blockAtRegistration: [95n, 1n, 1n, 1n, 1n, 1n] };
    const old = explain(epochRun(epochInput(ofOwner)), 0).validator.weights[0];
    expect(old).toMatchObject({ ignored: 'older_than_registration' });
    const unrevealed = epochInput({
      commitReveal: true,
      commitsV4: [[10n, [[3, 2n]]]],
      blockAtRegistration: [1n, 1n, 1n, 1n, 3n, 1n],
    });
    const { miner, sentences } = explain(epochRun(unrevealed), 4);
    expect(miner.weights[3]).toMatchObject({ validator: 3, ignored: 'unrevealed' });
    expect(sentences.some((sentence) => sentence.includes('has not revealed them'))).toBe(true);
  });

  it('name what was withheld from the owner', () => {
    const run = epochRun(epochInput(), { withheldFrom: new Set([hotkeyOf(4)]) });
    const { payment, sentences } = explain(run, 4);
    expect(payment).toMatchObject({ incentive: 921_465_966n, incentiveWithheld: true, staked: 0n });
    expect(sentences.at(-1)).toContain("not paid, because the hotkey is the subnet owner's");
  });
});

describe('the sentences of a validator', () => {
  it('say what its bonds brought', () => {
    const dividends = new Map([[hotkeyOf(3), { takeRao: 180_000_000n, stakersRao: 820_000_000n }]]);
    const { sentences, validator } = explain(epochRun(epochInput(), { dividends, ownerCutTo: hotkeyOf(3) }), 3);
    expect(sentences).toEqual([
      'Uid 3 was paid 3.00 alpha in the epoch of block 100.',
      'As a validator you have 0.25 of the active stake; 0.82 of your weights agree with the consensus (validator trust).',
      'You hold 0.2041 of the bonds on miner 5; its incentive 0.7696 brought you 0.1571.',
      'You hold 0.25 of the bonds on miner 4; its incentive 0.2304 brought you 0.0576.',
      'Together 0.2147; times your active stake that is 0.0537, of 0.25 in all: dividends 0.2147.',
      'Of the 4.00 alpha for validators you got 1.00 alpha: 0.18 alpha as your take, 0.82 alpha for your stakers.',
      "The subnet owner's cut, 2.00 alpha, was staked on your hotkey.",
    ]);
    expect(validator.trustU16).toBe(53_738);
  });

  it('say that permits come and go, that idle stake does not count, and when stake alone pays', () => {
    const fresh = explain(epochRun(epochInput({ validatorPermit: [false, true, true, true, false, false] })), 0);
    expect(fresh).toMatchObject({ validatorPermitBefore: false, validatorPermitAfter: true });
    expect(fresh.sentences.some((sentence) => sentence.startsWith('You get a validator permit'))).toBe(true);
    const lost = explain(epochRun(epochInput({ maxAllowedValidators: 3 })), 0);
    expect(lost).toMatchObject({ validatorPermitBefore: true, validatorPermitAfter: false });
    expect(lost.sentences.some((sentence) => sentence.startsWith('You lose your validator permit'))).toBe(true);
    const idle = explain(epochRun(epochInput({ lastUpdate: [49n, 95n, 95n, 95n, 95n, 95n] })), 0);
    expect(idle.sentences.some((sentence) => sentence.startsWith('You are inactive'))).toBe(true);
    const silent = explain(epochRun(epochInput({ weights: [row(), row(), row(), row(), row(), row()] })), 0);
    expect(silent.emission.byStake).toBe(true);
    expect(silent.sentences).toContain('Nobody earned anything, so validators share the emission by stake.');
    expect(silent.sentences).toContain('As a validator you have 0.25 of the active stake, but no weights that count.');
  });
});

const sudo = (call: Call['call']): Call['call'] => ({ case: 'sudo', value: { call: { call } } });

function explanationOf(state: ChainState, run: EpochRun | undefined) {
  return readExplanation(state, { netuid: SUBNET, uid: 0, traced: run === undefined ? undefined : traceRun(run, 0) });
}

describe('amounts that only a developer control can have written', () => {
  it('are told as the most that there can be', () => {
    const most = 2n ** 64n - 1n;
    const chain = createTestChain();
    const { state } = chain;
    for (const item of [PendingServerEmission, PendingValidatorEmission, PendingOwnerCut])
      state.set(item, most, SUBNET);
    const { explanations } = mineEpoch(chain, []);
    const decoded = explanations.map((one) => Explanation.decode(Explanation.encode(one)));
    expect(decoded).toEqual(explanations);
    expect(decoded.map(({ payment }) => payment.staked)).toContain(most);
  });
});

describe('refusals', () => {
  const { state } = createTestChain();
  const run = epochRun(epochInput());
  const traced = traceRun(run, 0);
  const refusalOf = (uid: number, isKept = true, netuid = SUBNET) => {
    const result = readExplanation(state, { netuid, uid, traced: isKept ? traced : undefined });
    return result.ok ? undefined : result.refusal;
  };

  it('name what is missing', () => {
    expect(refusalOf(5)).toBeUndefined();
    expect(refusalOf(6)).toMatchObject({ name: 'UidNotFound', facts: { uid: 6n, neurons: 6n } });
    expect(refusalOf(0, false)).toMatchObject({ name: 'NoEpochKept', facts: { next_epoch_block: 10n } });
    expect(refusalOf(0, true, toNetuid(9))?.name).toBe('SubnetNotExists');
    state.set(Tempo, 0, SUBNET);
    expect(refusalOf(0, false)?.facts).toEqual({ netuid: 1n });
  });

  it('say of a netuid that is used again that no epoch is kept until the new subnet has one', () => {
    const chain = createTestChain();
    chain.mineTo(9n);
    const { block, epochRuns } = chain.mine([
      chain.sign('//Alice', sudo({ case: 'rootDissolveNetwork', value: { netuid: SUBNET } })),
      chain.sign('//Bob', { case: 'registerNetwork', value: { hotkey: bytesOf('//newOwner') } }),
    ]);
    expect(block.receipts.map(({ error }) => error)).toEqual([undefined, undefined]);
    const [ofOldSubnet] = epochRuns;
    expect(ofOldSubnet).toMatchObject({ netuid: SUBNET, block: 10n });
    expect(chain.state.get(NetworkRegisteredAt, SUBNET)).toBe(10n);
    expect(explanationOf(chain.state, ofOldSubnet)).toMatchObject({
      ok: false,
      refusal: { name: 'NoEpochKept', facts: { netuid: 1n, next_epoch_block: 19n } },
    });
    chain.mineTo(18n);
    const [ofNewSubnet] = chain.mine().epochRuns;
    expect(explanationOf(chain.state, ofNewSubnet)).toMatchObject({
      ok: true,
      value: { block: 19n, hotkey: bytesOf('//newOwner') },
    });
  });
});
