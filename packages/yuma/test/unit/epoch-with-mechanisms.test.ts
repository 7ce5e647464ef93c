import { describe, expect, it } from 'vitest';
import type { EpochOutput } from '../../src/epoch/epoch-types.ts';
import { combineMechanisms, epochWithMechanisms } from '../../src/epoch/epoch-with-mechanisms.ts';
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

/** One neuron of a mechanism. */
function outputOf(values: Partial<Record<'shares' | 'emission' | 'server' | 'validator', number>>): EpochOutput {
  const { shares = 0, emission = 0, server = 0, validator = 0 } = values;
  return {
    active: [false],
    consensus: [shares],
    incentive: [shares],
    dividends: [shares],
    validatorTrust: [shares],
    validatorPermit: [false],
    stakeWeight: [shares],
    serverEmission: [BigInt(server)],
    validatorEmission: [BigInt(validator)],
    emission: [BigInt(emission)],
    stake: [0n],
    bonds: [row()],
  };
}

describe('combineMechanisms', () => {
  it('floors after each mechanism: 5 and 5, each times a half, make 4', () => {
    const five = outputOf({ shares: 5, emission: 5 });
    const combined = combineMechanisms([five, five], [10n, 10n]);
    // floor(0 + 2.5) = 2, floor(2 + 2.5) = 4; the whole sum would be 5.
    const { consensus, dividends, validatorTrust, stakeWeight, emission } = combined;
    expect([consensus, dividends, validatorTrust, stakeWeight]).toEqual([[4], [4], [4], [4]]);
    expect(emission).toEqual([4n]);
  });

  it('weighs with the part over the whole, which truncates: a third and two thirds of 3 make 1', () => {
    // A third in U64F64 is below one third, and 3 times it below 1.
    const combined = combineMechanisms([outputOf({ shares: 3 }), outputOf({ shares: 3 })], [1n, 2n]);
    // floor(0 + 3 x 0.333…) = 0, floor(0 + 3 x 0.666…) = 1
    expect(combined.consensus).toEqual([1]);
  });

  it('adds what is paid, and weighs the stored emission a second time', () => {
    const first = outputOf({ emission: 600, server: 400, validator: 200 });
    const second = outputOf({ emission: 400, server: 300, validator: 100 });
    const combined = combineMechanisms([first, second], [600n, 400n]);
    expect([combined.serverEmission, combined.validatorEmission]).toEqual([[700n], [300n]]);
    // floor(600 x 0.6) = 359 as 0.6 truncates, floor(359 + 400 x 0.4) = 518, and 1,000 are paid.
    expect(combined.emission).toEqual([518n]);
  });

  it('is active or permitted when any mechanism says so', () => {
    const yes = { ...outputOf({}), active: [true], validatorPermit: [true] };
    for (const outputs of [
      [yes, outputOf({})],
      [outputOf({}), yes],
    ]) {
      expect(combineMechanisms(outputs, [1n, 1n])).toMatchObject({ active: [true], validatorPermit: [true] });
    }
    expect(combineMechanisms([outputOf({})], [1n])).toMatchObject({ active: [false], validatorPermit: [false] });
  });

  it('without emission takes mechanism 0 whole and nothing of the others', () => {
    const combined = combineMechanisms([outputOf({ shares: 7 }), outputOf({ shares: 9 })], [0n, 0n]);
    expect([combined.consensus, combined.dividends]).toEqual([[7], [7]]);
  });

  it('of one mechanism is that mechanism’s, with or without emission', () => {
    const only = outputOf({ shares: 65_535, emission: 9, server: 5, validator: 4 });
    for (const part of [0n, 7n]) {
      const combined = combineMechanisms([only], [part]);
      expect(only).toMatchObject(combined);
      // All of the output but incentive, stake and bonds.
      expect(Object.keys(combined)).toHaveLength(9);
    }
    // A second one without a part changes nothing: the weight of the first is 1 then, too.
    expect(only).toMatchObject(combineMechanisms([only, outputOf({})], [7n, 0n]));
  });

  it('saturates', () => {
    const most = { ...outputOf({ shares: 65_535 }), serverEmission: [2n ** 64n - 1n], emission: [2n ** 64n - 1n] };
    const combined = combineMechanisms([most], [5n]);
    expect([combined.consensus, combined.emission]).toEqual([[65_535], [2n ** 64n - 1n]]);
    expect(combineMechanisms([most, most], [5n, 0n]).serverEmission).toEqual([2n ** 64n - 1n]);
  });
});
