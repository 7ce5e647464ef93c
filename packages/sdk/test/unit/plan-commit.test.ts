import { describe, expect, it } from 'vitest';
import { blocksUntilCommit, type CommitSituation, planCommit } from '../../src/validator/plan-commit.ts';

const plan = (head: bigint, nextEpochBlock: bigint | undefined, rest: Partial<CommitSituation> = {}) =>
  planCommit({ head, nextEpochBlock, tempo: 10n, revealPeriodEpochs: 1n, roundBlocks: 1n, ...rest });

describe('planCommit', () => {
  it.each([
    // A commit in a block before the epoch's is opened by that epoch.
    { head: 10n, next: 20n, epoch: 20n, last: 19n },
    { head: 17n, next: 20n, epoch: 20n, last: 19n },
    { head: 18n, next: 20n, epoch: 20n, last: 19n },
    // The next block is the epoch's: extrinsics come after it.
    { head: 19n, next: 20n, epoch: 30n, last: 29n },
    { head: 20n, next: 30n, epoch: 30n, last: 29n },
    // An epoch that was deferred comes in the next block.
    { head: 20n, next: 20n, epoch: 31n, last: 30n },
    { head: 22n, next: 20n, epoch: 33n, last: 32n },
    // The first blocks of a chain, and a triggered epoch between two others.
    { head: 0n, next: 10n, epoch: 10n, last: 9n },
    { head: 12n, next: 15n, epoch: 15n, last: 14n },
    { head: 14n, next: 15n, epoch: 25n, last: 24n },
  ])('at head $head with an epoch in block $next it is opened in block $epoch', ({ head, next, epoch, last }) => {
    expect(plan(head, next)).toEqual({ epochBlock: epoch, round: epoch + 1n, openBlock: epoch, lastBlock: last });
  });

  it.each([
    { head: 10n, period: 2n, epoch: 30n, last: 19n },
    { head: 10n, period: 3n, epoch: 40n, last: 19n },
    { head: 19n, period: 3n, epoch: 50n, last: 29n },
    { head: 10n, period: 100n, epoch: 1_010n, last: 19n },
  ])('waits $period epochs from head $head until block $epoch', ({ head, period, epoch, last }) => {
    const planned = plan(head, 20n, { revealPeriodEpochs: period });
    expect(planned).toEqual({ epochBlock: epoch, round: epoch + 1n, openBlock: epoch, lastBlock: last });
  });

  it.each([
    { roundBlocks: 2n, round: 11n, open: 20n },
    { roundBlocks: 3n, round: 7n, open: 18n },
    { roundBlocks: 7n, round: 3n, open: 14n },
    { roundBlocks: 20n, round: 2n, open: 20n },
    { roundBlocks: 21n, round: 1n, open: 0n },
    { roundBlocks: 1_000n, round: 1n, open: 0n },
  ])('with rounds of $roundBlocks blocks seals to round $round, out in block $open', ({ roundBlocks, round, open }) => {
    expect(plan(10n, 20n, { roundBlocks })).toMatchObject({ epochBlock: 20n, round, openBlock: open });
  });

  it.each([
    { tempo: 360n, head: 360n, next: 720n, epoch: 720n },
    { tempo: 360n, head: 719n, next: 720n, epoch: 1_080n },
    { tempo: 2n, head: 7n, next: 8n, epoch: 10n },
    { tempo: 1n, head: 7n, next: 8n, epoch: 9n },
    { tempo: 50_400n, head: 1n, next: 50_400n, epoch: 50_400n },
  ])('at tempo $tempo and head $head counts in block $epoch', ({ tempo, head, next, epoch }) => {
    expect(plan(head, next, { tempo })?.epochBlock).toBe(epoch);
  });

  it('is nothing where no epochs run', () => {
    expect(plan(10n, undefined)).toBeUndefined();
    expect(plan(10n, 10n, { tempo: 0n })).toBeUndefined();
  });
});

function wait(head: bigint, lastUpdate: bigint, rest: Partial<CommitSituation> = {}): bigint {
  const situation = { tempo: 10n, revealPeriodEpochs: 1n, roundBlocks: 1n, ...rest };
  const nextEpochBlock = head + situation.tempo - (head % situation.tempo);
  const planned = planCommit({ head, nextEpochBlock, ...situation });
  if (planned === undefined) throw new Error('no epoch runs');
  return blocksUntilCommit({ head, lastUpdate, tempo: situation.tempo, plan: planned });
}

describe('blocksUntilCommit', () => {
  it.each([
    // Never committed.
    [10n, 0n, 0n],
    [19n, 0n, 0n],
    // A quarter of a tempo, rounded up, lies between two commits.
    [11n, 11n, 2n],
    [12n, 11n, 1n],
    [13n, 11n, 0n],
    // From four blocks before the epoch on, one more is made at once; and then none before its time.
    [14n, 13n, 1n],
    [15n, 14n, 0n],
    [15n, 15n, 0n],
    [16n, 16n, 2n],
    [17n, 16n, 1n],
    // In the block of the epoch begins the next one's time.
    [19n, 19n, 2n],
    [21n, 19n, 0n],
  ])('at head %s after an update in block %s it is %s', (head, lastUpdate, expected) => {
    expect(wait(head, lastUpdate)).toBe(expected);
  });

  it.each([
    [0n, 0n, 0n],
    [100n, 100n, 89n],
    [100n, 50n, 39n],
    [188n, 100n, 1n],
    [189n, 100n, 0n],
    [354n, 300n, 1n],
    [355n, 300n, 0n],
    [358n, 356n, 87n],
  ])('at a tempo of 360, head %s, after block %s it is %s', (head, lastUpdate, expected) => {
    expect(wait(head, lastUpdate, { tempo: 360n })).toBe(expected);
  });

  it.each([
    // Round 7 of 3 blocks comes in block 18; from a commit in block 18 on it hides nothing.
    [16n, 3n, 0n],
    [17n, 3n, 2n],
    [18n, 3n, 1n],
    [19n, 3n, 0n],
    // Round 1 is out from the beginning: the wait is for the next epoch, and there again.
    [10n, 30n, 9n],
    [19n, 30n, 0n],
  ])(
    'at head %s with rounds of %s blocks it is %s: a seal that is open hides nothing',
    (head, roundBlocks, expected) => {
      expect(wait(head, 0n, { roundBlocks })).toBe(expected);
    },
  );

  it('leaves room for others in every epoch, at every tempo and pace of looking', () => {
    for (const tempo of [1n, 2n, 3n, 4n, 5n, 7n, 10n, 20n, 99n, 100n, 360n]) {
      for (const everyBlocks of [1n, 2n, 3n]) {
        const counts = commitsPerEpoch(tempo, everyBlocks);
        expect([tempo, everyBlocks, Math.max(...counts) <= 5]).toEqual([tempo, everyBlocks, true]);
        if (tempo > everyBlocks) expect([tempo, Math.min(...counts) >= 1]).toEqual([tempo, true]);
      }
    }
  });
});

/** Commits in each of five epochs, the first of them without what went before, of who looks every few blocks. */
function commitsPerEpoch(tempo: bigint, everyBlocks: bigint): number[] {
  const counts = [0, 0, 0, 0, 0];
  let lastUpdate = 0n;
  for (let head = tempo; head < tempo * 6n - 1n; head += everyBlocks) {
    if (wait(head, lastUpdate, { tempo }) > 0n) continue;
    lastUpdate = head + 1n;
    const epoch = Number(lastUpdate / tempo) - 1;
    counts[epoch] = (counts[epoch] ?? 0) + 1;
  }
  return counts;
}
