/** Who lives where, and under which key. */
import { neuronUri } from '@yumanet/protocol';

export const HOST = '127.0.0.1';
export const NETUID = 1;
export const COORDINATOR_URL = `http://${HOST}:9955`;
const MINER_PORT = 8_091;
const VALIDATOR_PORT = 9_191;

export interface NeuronAddress {
  readonly name: string;
  /** Secret URI of the hotkey. */
  readonly hotkey: string;
  readonly port: number;
}

/** The `index`th miner or validator, from 1. */
export function neuronAddress(role: 'miner' | 'validator', index: number): NeuronAddress {
  const port = (role === 'miner' ? MINER_PORT : VALIDATOR_PORT) + index - 1;
  return { name: `${role}${index}`, hotkey: neuronUri(role, index, NETUID), port };
}
