import { describe, expect, it } from 'vitest';
import type { EpochTrace } from '../../src/epoch/epoch-trace.ts';
import type { EpochInput } from '../../src/epoch/epoch-types.ts';
import { runEpoch } from '../../src/epoch/run-epoch.ts';
import { pairs, row, smallEpoch, staked } from '../support/epoch-input.ts';

const ONE = 1n << 32n;

/** The columns that row `uid` still weighs after the masks. */
function weighedColumns(changes: Partial<EpochInput>, uid: number): readonly number[] {
  const trace: EpochTrace = {};
  runEpoch(smallEpoch(changes), trace);
  return trace.values?.weightsNorm[uid]?.uids ?? [];
}

describe('an ordinary epoch', () => {
  it('pays half to servers by consensus and half to validators by stake', () => {
    const output = runEpoch(smallEpoch());
    expect(output.consensus).toEqual([0, 0, 43_689, 21_845]);
    expect(output.incentive).toEqual([0, 0, 43_689, 21_845]);
    expect(output.validatorTrust).toEqual([65_534, 65_534, 0, 0]);
    expect(output.stakeWeight).toEqual([39_320, 26_213, 0, 0]);
    expect(output.serverEmission.slice(0, 2)).toEqual([0n, 0n]);
    const server = output.serverEmission.reduce((sum, rao) => sum + rao, 0n);
    const validator = output.validatorEmission.reduce((sum, rao) => sum + rao, 0n);
    expect(500_000_000n - server).toBeLessThan(4n);
    expect(500_000_000n - validator).toBeLessThan(4n);
    expect(output.bonds.map(pairs)[0]).toEqual([
      [2, 65_535],
      [3, 65_535],
    ]);
  });

  it('gives no consensus to what only the smaller validator supports', () => {
    const weights = [row(), row([2, 65_535]), row(), row()];
    expect(runEpoch(smallEpoch({ weights })).consensus).toEqual([0, 0, 0, 0]);
    const larger = [row([2, 65_535]), row(), row(), row()];
    expect(runEpoch(smallEpoch({ weights: larger })).consensus).toEqual([0, 0, 65_535, 0]);
  });
});

describe('activity', () => {
  it('lasts up to and including the cutoff', () => {
    const lastUpdate = [5_000n, 4_999n, 9_900n, 9_900n];
    expect(runEpoch(smallEpoch({ lastUpdate })).active).toEqual([true, false, true, true]);
  });

  it('takes the stake of an inactive validator out', () => {
    const trace: EpochTrace = {};
    runEpoch(smallEpoch({ lastUpdate: [1n, 9_900n, 9_900n, 9_900n] }), trace);
    expect(trace.values?.activeStake).toEqual([0n, ONE, 0n, 0n]);
  });

  it('does not overflow with a huge cutoff', () => {
    expect(runEpoch(smallEpoch({ activityCutoff: (1n << 64n) - 1n })).active).toEqual([true, true, true, true]);
  });
});

describe('stake and permits', () => {
  it('keeps a stake at the threshold and drops one below, but not the owner', () => {
    const stakeThreshold = 40_000_000_001n;
    expect(runEpoch(smallEpoch({ stakeThreshold: stakeThreshold - 1n })).stakeWeight[1]).toBeGreaterThan(0);
    expect(runEpoch(smallEpoch({ stakeThreshold })).stakeWeight).toEqual([65_535, 0, 0, 0]);
    expect(runEpoch(smallEpoch({ stakeThreshold, ownerUid: 1 })).stakeWeight[1]).toBeGreaterThan(0);
  });

  it('still reports the stake that the threshold leaves out', () => {
    expect(runEpoch(smallEpoch({ stakeThreshold: 50_000_000_000n })).stake[1]).toBe(40_000_000_000n);
  });

  it('gives the last permit among equal stakes to the higher uid', () => {
    const totalStakeI64F64 = [staked(10), staked(10), staked(10), staked(10)];
    const output = runEpoch(smallEpoch({ totalStakeI64F64, maxAllowedValidators: 2 }));
    expect(output.validatorPermit).toEqual([false, false, true, true]);
  });

  it('gives no permit without stake, the owner excepted', () => {
    expect(runEpoch(smallEpoch()).validatorPermit).toEqual([true, true, false, false]);
    expect(runEpoch(smallEpoch({ ownerUid: 3 })).validatorPermit).toEqual([true, true, false, true]);
  });

  it('pays validators by stake when there is neither incentive nor dividend', () => {
    const nobody = [row(), row(), row(), row()];
    const output = runEpoch(smallEpoch({ weights: nobody }));
    expect(output.serverEmission).toEqual([0n, 0n, 0n, 0n]);
    expect(output.validatorEmission).toEqual([599_999_999n, 399_999_999n, 0n, 0n]);
    const idle = runEpoch(smallEpoch({ weights: nobody, validatorPermit: [false, false, false, false] }));
    expect(idle.validatorEmission).toEqual(output.validatorEmission);
  });
});

describe('weights that count', () => {
  it('leave out oneself, the owner excepted', () => {
    const weights = [row([0, 65_535], [2, 65_535]), row([2, 65_535]), row(), row()];
    expect(weighedColumns({ weights }, 0)).toEqual([2]);
    expect(weighedColumns({ weights, ownerUid: 0 }, 0)).toEqual([0, 2]);
  });

  it('leave out who registered at or after the update', () => {
    expect(weighedColumns({ blockAtRegistration: [10n, 10n, 9_900n, 10n] }, 0)).toEqual([3]);
    expect(weighedColumns({ blockAtRegistration: [10n, 10n, 9_899n, 10n] }, 0)).toEqual([2, 3]);
  });

  it('leave out rows without permit and uids that do not exist', () => {
    expect(weighedColumns({ validatorPermit: [false, true, false, false] }, 0)).toEqual([]);
    expect(weighedColumns({ weights: [row([2, 1], [4, 1]), row(), row(), row()] }, 0)).toEqual([2]);
  });

  it('leave out who registered after an unrevealed commit, strictly', () => {
    const commits = (block: bigint): Partial<EpochInput> => ({
      commitReveal: true,
      blockAtRegistration: [10n, 10n, 500n, 10n],
      commitsV4: [[100n, [[0, block]]]],
    });
    expect(weighedColumns(commits(499n), 0)).toEqual([3]);
    expect(weighedColumns(commits(500n), 0)).toEqual([2, 3]);
    expect(weighedColumns({ ...commits(499n), commitReveal: false }, 0)).toEqual([2, 3]);
    expect(weighedColumns({ ...commits(499n), commitsV4: [[98n, [[0, 499n]]]] }, 0)).toEqual([2, 3]);
    expect(weighedColumns({ ...commits(499n), commitsV4: [[99n, [[0, 499n]]]] }, 0)).toEqual([3]);
  });

  it('take the first live hash commit of a queue, not the lowest', () => {
    const queue = (first: bigint): Partial<EpochInput> => ({
      commitReveal: true,
      blockAtRegistration: [10n, 10n, 500n, 10n],
      commitsV2: [
        [
          0,
          [
            [98n, 1n],
            [99n, first],
            [100n, 2n],
          ],
        ],
      ],
    });
    expect(weighedColumns(queue(500n), 0)).toEqual([2, 3]);
    expect(weighedColumns(queue(499n), 0)).toEqual([3]);
  });
});

describe('bonds', () => {
  const bonds = [row([2, 30_000], [3, 30_000]), row([2, 30_000]), row([2, 30_000]), row()];

  it('are forgotten for who registered at the last step plus one, and without a last step since the tempo began', () => {
    const maskedColumns = (changes: Partial<EpochInput>): readonly number[] => {
      const trace: EpochTrace = {};
      runEpoch(smallEpoch({ bonds, yuma3: true, ...changes }), trace);
      return trace.values?.bonds.bondsMasked[0]?.uids ?? [];
    };
    expect(maskedColumns({ blockAtRegistration: [10n, 10n, 9_641n, 9_640n] })).toEqual([3]);
    const first = { lastMechanismStepBlock: 0n, blockAtRegistration: [10n, 10n, 9_640n, 9_639n] };
    expect(maskedColumns(first)).toEqual([3]);
  });

  it('of every uid without a new permit are overwritten with an empty row', () => {
    const output = runEpoch(smallEpoch({ bonds, validatorPermit: [true, true, true, false] }));
    expect(output.bonds.map((bondRow) => bondRow.uids.length)).toEqual([2, 2, 0, 0]);
  });

  it('decay where the weight is an explicit zero, and vanish at once with liquid alpha where it is absent', () => {
    const liquid = { yuma3: true, liquidAlpha: true, bonds, bondsPenalty: 0 };
    const zero = [row([2, 65_535], [3, 0]), row([2, 65_535]), row(), row()];
    const absent = [row([2, 65_535]), row([2, 65_535]), row(), row()];
    expect(runEpoch(smallEpoch({ ...liquid, weights: zero })).bonds[0]?.uids).toEqual(Uint16Array.of(2, 3));
    expect(runEpoch(smallEpoch({ ...liquid, weights: absent })).bonds[0]?.uids).toEqual(Uint16Array.of(2));
  });

  it('do not change with liquid alpha in Yuma2', () => {
    const off = runEpoch(smallEpoch({ bonds }));
    expect(runEpoch(smallEpoch({ bonds, liquidAlpha: true }))).toEqual(off);
  });

  it('keep only positive values when more than everything is kept', () => {
    const output = runEpoch(smallEpoch({ bonds, bondsMovingAvg: 2_000_000n }));
    for (const bondRow of output.bonds) expect([...bondRow.values].every((value) => value >= 0)).toBe(true);
  });
});

describe('an input with wrong lengths', () => {
  it.each(['blockAtRegistration', 'validatorPermit', 'totalStakeI64F64'] as const)('is refused: %s', (name) => {
    expect(() => runEpoch({ ...smallEpoch(), [name]: [] })).toThrow(RangeError);
  });

  it.each(['lastUpdate', 'weights', 'bonds'] as const)('may have too few %s, but not too many', (name) => {
    expect(runEpoch({ ...smallEpoch(), [name]: [] }).incentive).toHaveLength(4);
    const input = smallEpoch();
    expect(() => runEpoch({ ...input, [name]: [...input[name], ...input[name]] })).toThrow(RangeError);
  });

  it('counts a missing last update as masked and inactive', () => {
    const output = runEpoch(smallEpoch({ lastUpdate: [9_900n] }));
    expect(output.active).toEqual([true, false, false, false]);
  });
});

describe('an empty subnet', () => {
  it('gives empty results', () => {
    const output = runEpoch(
      smallEpoch({
        n: 0,
        lastUpdate: [],
        blockAtRegistration: [],
        validatorPermit: [],
        totalStakeI64F64: [],
        weights: [],
        bonds: [],
      }),
    );
    expect(output).toMatchObject({ active: [], incentive: [], bonds: [] });
  });
});
