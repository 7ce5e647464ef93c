import { type Refusal, refuse } from '@yumanet/protocol';

/** The headers by which a browser gives itself away. */
export interface GuardedHeaders {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}

export interface DevGuardOptions {
  readonly isEnabled: boolean;
  /** Host names by which this server may be called, without port. Loopback names always may. */
  readonly hosts: readonly string[];
}

const LOOPBACK_HOSTS: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];
const HOST_SHAPE = /^(?<name>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::[0-9]{1,5})?$/;

/** Values of Sec-Fetch-Site that no other site's page can cause. */
const OWN_SITES: readonly unknown[] = ['same-origin', 'none'];

/**
 * Keeps developer controls away from web pages. A page of another site carries an Origin and a Sec-Fetch-Site that say
 * so; a page whose name was rebound to this address carries a Host that is not ours; and every control wants a
 * Content-Type that a plain form cannot send. Programs send none of these headers, or their own.
 */
export function refuseDevRequest(options: DevGuardOptions, headers: GuardedHeaders): Refusal | undefined {
  if (!options.isEnabled) return refuse('request', 'DevDisabled');
  const host = headers.host?.toLowerCase() ?? '';
  const name = HOST_SHAPE.exec(host)?.groups?.['name'];
  if (name === undefined || !(LOOPBACK_HOSTS.includes(name) || options.hosts.includes(name))) {
    return refuse('request', 'ForeignHost', { host });
  }
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
    return refuse('request', 'ForeignOrigin', { origin });
  }
  if (site !== undefined && !OWN_SITES.includes(site))
    return refuse('request', 'ForeignOrigin', { site: String(site) });
  return undefined;
}

/** The names under which a server bound to this address is reached, besides those that are configured. */
export function hostNamesOf(bindHost: string, configured: readonly string[]): string[] {
  const isIpv6 = bindHost.includes(':');
  const own = isIpv6 ? `[${bindHost}]` : bindHost;
  return [own, ...configured].map((name) => name.toLowerCase());
}
