/** The address that others reach a server of this machine or container at. */
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { networkInterfaces } from 'node:os';
import { FaultError } from '@yumanet/protocol';

const LOOPBACK = '127.0.0.1';
const EVERYWHERE: ReadonlySet<string> = new Set(['0.0.0.0', '::']);
const HTTP_PORT = 80;

export interface AnnouncedAddressOptions {
  /** What the server listens on. */
  readonly host: string;
  /** A name or an address by which others reach it; undefined for one that is found. */
  readonly announceHost: string | undefined;
  /** Whoever reaches the coordinator from here is reached there. */
  readonly coordinator: string;
}

/**
 * An IP address, as the chain keeps it: that of `announceHost`, else what the server listens on, else, for a server that
 * listens everywhere, the address from which this machine speaks to the coordinator: in a container with several networks
 * it is the one that the others are in. Throws `FaultError` with code `address_unknown` for a name without an address.
 */
export async function findAnnouncedAddress(options: AnnouncedAddressOptions): Promise<string> {
  const { announceHost, coordinator, host } = options;
  if (announceHost === undefined && EVERYWHERE.has(host)) {
    return (await addressTowards(new URL(coordinator))) ?? firstAddress() ?? LOOPBACK;
  }
  const name = announceHost ?? host;
  const address = await resolveName(name);
  if (!EVERYWHERE.has(address)) return address;
  throw new FaultError('address_unknown', `${name} means every address; others need one of them: see --announce-host`);
}

async function resolveName(name: string): Promise<string> {
  try {
    return (await lookup(name, { order: 'ipv4first' })).address;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new FaultError('address_unknown', `${name} has no address to announce: ${code}`, { cause: error });
  }
}

/** Asks the routing table; nothing is sent. Undefined when the name does not resolve (yet) or there is no way. */
function addressTowards({ hostname, port }: URL): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    const end = (address: string | undefined): void => {
      socket.close();
      resolve(address);
    };
    socket.once('error', () => end(undefined));
    socket.once('connect', () => end(socket.address().address));
    socket.connect(port === '' ? HTTP_PORT : Number(port), hostname);
  });
}

/** The first IPv4 address that is not loopback. */
function firstAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
}
