/** A person with a client: registers the neurons, and does whatever people do to a network. Crashes too, and begins anew. */
import { accountFromBytes, accountToBytes, type Clock, FaultError } from '@yumanet/protocol';
import { ChainRefusal, createClient } from '@yumanet/sdk/client';
import { devKey, type WalletKey } from '@yumanet/sdk/wallet';
import type { Life } from '../world/life.ts';
import { COORDINATOR_URL, NETUID, type NeuronAddress } from './addresses.ts';
import { type Machine, portsOf } from './machine.ts';
import { drawAction } from './operator-actions.ts';
import type { OperatorHands } from './operator-hands.ts';

export interface OperatorParts {
  readonly machine: Machine;
  readonly miners: readonly NeuronAddress[];
  readonly validators: readonly NeuronAddress[];
  /** False once no more actions are wanted. */
  readonly isStormy: () => boolean;
}

const INCLUSION_MS = 8_000;
const ACTION_PAUSE_MS_MAX = 4_000;
/** A person looks after the network about so often. */
const CARE_MS = 2_500;
export const OPERATOR = 'operator';

/** Starts to work; rejects only for bugs. */
export async function runOperator(parts: OperatorParts, life: Life): Promise<void> {
  const { machine, miners, validators, isStormy } = parts;
  const ports = portsOf(machine, life);
  const keyOf = (uri: string) => devKey(machine.crypto, uri);
  const operator: OperatorHands = {
    client: createClient({ url: COORDINATOR_URL, ...ports }),
    dice: machine.world.dice.fork(`${life.name}/actions/${life.run}`),
    alice: keyOf('//Alice'),
    bob: keyOf('//Bob'),
    validators: validators.map(({ hotkey }) => keyOf(hotkey)),
  };
  const neurons = [...validators, ...miners].map(({ hotkey }) => keyOf(hotkey));
  await Promise.all([
    act(parts, operator, ports.clock),
    keepDoing(machine, ports.clock, 'registration', () => registerMissing(operator, neurons)),
    // After the storm blocks come by time again, also when an order of before arrives late.
    keepDoing(machine, ports.clock, 'mode', () => (isStormy() ? Promise.resolve() : restoreInterval(operator))),
  ]);
}

/** Does not wait for what an action comes to: that may take minutes. */
async function act({ machine, isStormy }: OperatorParts, operator: OperatorHands, clock: Clock): Promise<void> {
  while (isStormy()) {
    await pause(clock, operator.dice.between(1, ACTION_PAUSE_MS_MAX));
    const action = drawAction(operator.dice);
    if (isStormy()) attempt(machine, action.name, () => action.run(operator)).catch(machine.world.failBug);
  }
}

async function restoreInterval({ client }: OperatorHands): Promise<void> {
  const { mode } = await client.chain();
  if (mode.mode !== 'interval') await client.dev.mode({ mode: 'interval', intervalMs: 0 });
}

/** A revert to before a registration takes it back. */
async function registerMissing({ client, alice }: OperatorHands, neurons: readonly WalletKey[]): Promise<void> {
  const { hotkeys } = await client.metagraph(NETUID);
  const known = new Set(hotkeys.map(accountFromBytes));
  for (const { account } of neurons.filter((neuron) => !known.has(neuron.account))) {
    const value = { netuid: NETUID, hotkey: accountToBytes(account) };
    const call = { call: { case: 'burnedRegister', value } } as const;
    await client.submit(alice.pair, call, { wait: 'included', timeoutMs: INCLUSION_MS });
  }
}

async function keepDoing(machine: Machine, clock: Clock, what: string, work: () => Promise<void>): Promise<void> {
  for (;;) {
    await attempt(machine, what, work);
    await pause(clock, CARE_MS);
  }
}

/** What the coordinator refuses or does not answer is no concern of the operator. */
async function attempt({ world }: Machine, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    world.note(`${OPERATOR}: ${what}`);
    await work();
  } catch (error) {
    if (!(error instanceof FaultError) && !(error instanceof ChainRefusal)) throw error;
    world.note(`${OPERATOR}: ${what} failed: ${error.message}`);
  }
}

function pause(clock: Clock, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    clock.startTimer(delayMs, resolve);
  });
}
