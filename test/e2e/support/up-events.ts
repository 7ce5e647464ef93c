import type { UpEvent } from './run-command.ts';

/** The network is set up and makes blocks by itself. */
export const isRunning = ({ event }: UpEvent): boolean => event === 'running';

/** A neuron in an `epoch` event. */
export interface EpochNeuron {
  readonly name: string;
  readonly role: string;
  readonly skill?: number;
  readonly incentive: number;
}

/** The miners of an `epoch` event, the least skilled first; empty for every other event. */
export function minersOf({ event, neurons }: UpEvent): readonly EpochNeuron[] {
  if (event !== 'epoch' || !Array.isArray(neurons)) return [];
  const miners: EpochNeuron[] = neurons.filter(({ role }) => role === 'miner');
  return miners.sort((one, other) => (one.skill ?? 0) - (other.skill ?? 0));
}

/** An epoch in which every miner has earned. */
export function everyMinerEarned(event: UpEvent): boolean {
  const miners = minersOf(event);
  return miners.length > 0 && miners.every(({ incentive }) => incentive > 0);
}

/** A matcher of the news about one process. */
export function processIs(name: string, state: string): (event: UpEvent) => boolean {
  return (event) => event.event === 'process' && event['name'] === name && event['state'] === state;
}
