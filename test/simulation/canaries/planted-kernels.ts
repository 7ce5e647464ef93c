/** Epoch kernels that are wrong in one place. */
import type { Clock } from '@yumanet/protocol';
import type { EpochKernel, EpochOutput } from '@yumanet/yuma';

const MS_PER_SECOND = 1_000;

/** Pays the first miner that earns one rao more than it earned. */
export function payOneTooMuch(kernel: EpochKernel): EpochKernel {
  return (input) => withExtraRao(kernel(input));
}

/** Pays that rao only in every other second of the clock. */
export function readTheClock(kernel: EpochKernel, clock: Clock): EpochKernel {
  const isEven = () => Math.floor(clock.nowMs() / MS_PER_SECOND) % 2 === 0;
  return (input) => (isEven() ? withExtraRao(kernel(input)) : kernel(input));
}

function withExtraRao(output: EpochOutput): EpochOutput {
  const earner = output.serverEmission.findIndex((rao) => rao > 0n);
  const serverEmission = output.serverEmission.map((rao, uid) => (uid === earner ? rao + 1n : rao));
  return { ...output, serverEmission };
}
