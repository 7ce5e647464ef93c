/** What every implementation of the Clock port does, as far as it shows without waiting. */
import type { Clock } from '@yumanet/protocol';
import { expectThat, type PortContract } from './port-contract.ts';

const READINGS = 1_000;
const NS_PER_MS = 1_000_000;
/** The two clocks of a system may differ by this much. */
const DIFFERENCE_MS_MAX = 1_000;

export const clockContract: PortContract<Clock> = {
  'tells whole milliseconds': (clock) => {
    expectThat(Number.isSafeInteger(clock.nowMs()), 'nowMs is an integer');
  },

  'never tells the same nanosecond twice, and never an earlier one': (clock) => {
    for (let reading = 0, last = -1n; reading < READINGS; reading += 1) {
      const now = clock.nowNs();
      expectThat(now > last, `${now} after ${last}`);
      last = now;
    }
  },

  'tells the same time in both units': (clock) => {
    const difference = Number(clock.nowNs()) / NS_PER_MS - clock.nowMs();
    expectThat(Math.abs(difference) < DIFFERENCE_MS_MAX, `${difference} ms between nowNs and nowMs`);
  },

  'measures without going back': (clock) => {
    const first = clock.monotonicMs();
    expectThat(clock.monotonicMs() >= first, 'monotonicMs does not go back');
  },

  'cancels a timer, more than once and without effect on others': (clock) => {
    const cancel = clock.startTimer(1_000_000, () => {
      throw new Error('a cancelled timer was called');
    });
    cancel();
    cancel();
  },

  'calls nobody back before it returns': (clock) => {
    let isCalled = false;
    const cancel = clock.startTimer(0, () => {
      isCalled = true;
    });
    expectThat(!isCalled, 'startTimer calls later');
    cancel();
  },
};
