/** What one package may import from another one: everything, or types alone. */
export type Arrow = 'all' | 'types';

/**
 * The walls: which package may import which. An arrow that is not here does not exist. The order is the order of the
 * layers: a package points only at packages above it, so the table has no cycle.
 */
export const ARROWS: Readonly<Record<string, Readonly<Record<string, Arrow>>>> = {
  yuma: {},
  protocol: {},
  runtime: { yuma: 'all', protocol: 'all' },
  crypto: { protocol: 'all' },
  coordinator: { yuma: 'all', protocol: 'all', runtime: 'all', crypto: 'all' },
  sdk: { yuma: 'all', protocol: 'all', crypto: 'all' },
  subnets: { yuma: 'all', protocol: 'all', sdk: 'all' },
  miner: { yuma: 'all', protocol: 'all', sdk: 'all', subnets: 'all' },
  validator: { yuma: 'all', protocol: 'all', sdk: 'all', subnets: 'all' },
  hostile: { protocol: 'all', sdk: 'all', subnets: 'all' },
  cli: { yuma: 'all', protocol: 'all', runtime: 'all', crypto: 'all', coordinator: 'all', sdk: 'all', subnets: 'all' },
  testkit: { protocol: 'types' },
};

/** Packages without clock, randomness, environment, files, sockets, timers, logs or waiting. */
export const PURE_PACKAGES: readonly string[] = ['yuma', 'protocol', 'runtime'];

/** Packages in which no number is ever a fraction. */
export const FLOATLESS_PACKAGES: readonly string[] = ['yuma', 'runtime'];
