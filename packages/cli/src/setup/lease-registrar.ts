/** Registers the hotkeys of leased identities, a bounded number at a time. Looking again costs two reads when all is done. */
import { type Crypto, neuronRoles, neuronUri } from '@yumanet/protocol';
import type { Lease } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import type { LeaseClient } from '@yumanet/sdk/lease';
import { devKey } from '@yumanet/sdk/wallet';
import {
  findUnregistered,
  type NamedNeuron,
  type Registrar,
  type SentRegistration,
  sendRegistrations,
} from '../up/register-neurons.ts';

/** Each registration raises the price of the next in its block: many at once would pay many times as much. */
const REGISTRATIONS_PER_LOOK_MAX = 8;

export interface LeaseRegistrarOptions extends Registrar {
  readonly client: Pick<CoordinatorClient, 'extrinsic' | 'metagraph' | 'submit'>;
  readonly leases: Pick<LeaseClient, 'list'>;
  readonly crypto: Crypto;
  /** Secret URI below which hotkeys are derived. */
  readonly hotkeyRoot: string;
  /** Registered beside those who hold a lease. */
  readonly others: readonly NamedNeuron[];
  readonly onRegistered: (neuron: NamedNeuron, block: bigint) => void;
}

/** What a look left to do. */
export interface LeaseLook {
  /** Leases that are held. */
  readonly leased: number;
  /** Of those and the others, the ones that are not in the metagraph yet. */
  readonly open: number;
}

/** A registrar with its memory: what it has sent and what became of it. */
export function createLeaseRegistrar(options: LeaseRegistrarOptions): { look(): Promise<LeaseLook> } {
  const { client, crypto, hotkeyRoot, leases, onRegistered, onRefused, others } = options;
  const neurons = new Map<string, NamedNeuron>();
  const pending = new Map<string, SentRegistration>();

  /** Deriving a key takes longer than looking one up. A role that we do not know is somebody else's business. */
  function neuronOf({ role: word, netuid, index }: Lease): readonly NamedNeuron[] {
    const role = neuronRoles.find((each) => each === word);
    if (role === undefined) return [];
    const name = `${role}${index}_sn${netuid}`;
    const known = neurons.get(name) ?? {
      name,
      netuid,
      key: devKey(crypto, neuronUri(role, index, netuid, hotkeyRoot)),
    };
    neurons.set(name, known);
    return [known];
  }

  async function settle(): Promise<void> {
    for (const [name, { neuron, hash }] of pending) {
      const { state, block, receipt, error } = await client.extrinsic(hash);
      if (state === 'pool') continue;
      pending.delete(name);
      const refusal = receipt?.error ?? error;
      if (refusal !== undefined) onRefused(neuron, refusal);
      else if (block !== undefined) onRegistered(neuron, block);
    }
  }

  return {
    async look() {
      await settle();
      const leased = (await leases.list()).flatMap(neuronOf);
      const open = await findUnregistered(options, [...leased, ...others]);
      const fresh = open.filter(({ name }) => !pending.has(name)).slice(0, REGISTRATIONS_PER_LOOK_MAX - pending.size);
      for (const sent of await sendRegistrations(options, fresh)) pending.set(sent.neuron.name, sent);
      return { leased: leased.length, open: open.length };
    },
  };
}
