/** Words of HTTP that node knows: data, taken from where the network is. */
import { METHODS, STATUS_CODES } from 'node:http';

/** Every method that node's parser accepts. */
export const NODE_METHODS: readonly string[] = METHODS;

/** The reason phrase of a status. */
export function reasonPhrase(status: number): string {
  return STATUS_CODES[status] ?? '';
}
