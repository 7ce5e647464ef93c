import { describe, expect, it } from 'vitest';
import { epochWithMechanisms } from '../../src/epoch/epoch-with-mechanisms.ts';
import { runEpoch } from '../../src/epoch/run-epoch.ts';
import { row, smallEpoch } from '../support/epoch-input.ts';

describe('epochWithMechanisms', () => {
  const common = smallEpoch();
  const raoEmission = common.raoEmission;

  it('with one mechanism is the epoch itself', () => {
    const { incentive, bonds, stake, ...shared } = runEpoch(common);
    const output = epochWithMechanisms({ common, mechanisms: [common], split: null, raoEmission }, runEpoch);
    expect(output).toEqual({ ...shared, incentivePerMechanism: [incentive], bondsPerMechanism: [bonds] });
    expect(stake).toHaveLength(common.n);
  });

  it('gives each mechanism its part and weighs results by it', () => {
    const other = { ...common, weights: [row([3, 65_535]), row([3, 65_535]), row(), row()] };
    const input = { common, mechanisms: [common, other], split: [65_535, 0], raoEmission };
    const output = epochWithMechanisms(input, runEpoch);
    expect(output.consensus).toEqual(runEpoch(common).consensus);
    expect(output.incentivePerMechanism[1]).toEqual([0, 0, 0, 65_535]);
    expect(output.serverEmission).toEqual(runEpoch(common).serverEmission);
  });

  it('without any emission counts mechanism 0 alone', () => {
    const other = { ...common, weights: [row([3, 65_535]), row([3, 65_535]), row(), row()] };
    const input = { common, mechanisms: [common, other], split: null, raoEmission: 0n };
    expect(epochWithMechanisms(input, runEpoch).consensus).toEqual(runEpoch(common).consensus);
  });
});
