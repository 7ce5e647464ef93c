/** The address other machines and containers reach this one at. */
import { networkInterfaces } from 'node:os';

const LOOPBACK = '127.0.0.1';
const ANY = new Set(['0.0.0.0', '::']);

/**
 * The address to publish for a server that listens on `host`: the host itself, or, when it listens everywhere, the
 * machine's first IPv4 address that is not loopback (in a container, the container's).
 */
export function publishedAddress(host: string): string {
  if (host === 'localhost') return LOOPBACK;
  if (!ANY.has(host)) return host;
  for (const addresses of Object.values(networkInterfaces())) {
    for (const { address, family, internal } of addresses ?? []) if (family === 'IPv4' && !internal) return address;
  }
  return LOOPBACK;
}
