/** Registers neurons that a chain does not know yet, paid for by one coldkey. */
import { accountFromBytes, accountToBytes, type KeyPair } from '@yumanet/protocol';
import type { Call, ErrorInfo } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import { CliError, EXIT } from '../output/cli-error.ts';
import { describeRefusal } from '../output/report-error.ts';
import type { NeuronPlan } from './plan-network.ts';

/** A neuron as far as registration goes: its secret is its own. */
export interface NamedNeuron extends Pick<NeuronPlan, 'name' | 'netuid'> {
  readonly key: Pick<NeuronPlan['key'], 'account' | 'ss58'>;
}

/** A registration on its way into a block. */
export interface SentRegistration<N extends NamedNeuron = NamedNeuron> {
  readonly neuron: N;
  readonly hash: Uint8Array;
}

/** With what to register. */
export interface Registrar {
  readonly client: Pick<CoordinatorClient, 'metagraph' | 'submit'>;
  /** Pays for registrations and owns the hotkeys. */
  readonly owner: KeyPair;
  readonly signal: AbortSignal;
  /** The pool does not take a registration; what this throws ends the rest. */
  readonly onRefused: (neuron: NamedNeuron, error: ErrorInfo) => void;
}

/** Those that are not in their subnet's metagraph. */
export async function findUnregistered<N extends NamedNeuron>(
  { client }: Pick<Registrar, 'client'>,
  neurons: readonly N[],
): Promise<readonly N[]> {
  const netuids = new Set(neurons.map(({ netuid }) => netuid));
  const metagraphs = await Promise.all([...netuids].map((netuid) => client.metagraph(netuid)));
  const known = new Set(
    metagraphs.flatMap(({ netuid, hotkeys }) => hotkeys.map((key) => `${netuid}/${accountFromBytes(key)}`)),
  );
  return neurons.filter(({ netuid, key }) => !known.has(`${netuid}/${key.account}`));
}

/** In this order, so that uids follow it. */
export async function sendRegistrations<N extends NamedNeuron>(
  { client, owner, signal, onRefused }: Registrar,
  neurons: readonly N[],
): Promise<readonly SentRegistration<N>[]> {
  const sent: SentRegistration<N>[] = [];
  for (const neuron of neurons) {
    signal.throwIfAborted();
    const { netuid, key } = neuron;
    const call: Call = { call: { case: 'burnedRegister', value: { netuid, hotkey: accountToBytes(key.account) } } };
    const outcome = await client.submit(owner, call);
    if (outcome.kind === 'refused') onRefused(neuron, outcome.error);
    else sent.push({ neuron, hash: outcome.hash });
  }
  return sent;
}

/** What to say of a registration that the chain does not do. */
export function registrationRefused({ name }: NamedNeuron, error: ErrorInfo): CliError {
  return new CliError({
    name: 'RegistrationRefused',
    message: `${name} cannot be registered: ${error.message}`,
    remedy: error.remedy,
    facts: { refusal: error.name, ...describeRefusal(error).facts },
    exitCode: EXIT.failed,
  });
}
