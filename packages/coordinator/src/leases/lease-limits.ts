/** Bounds of leases. */

/**
 * How long a lease lasts unless it is renewed, in milliseconds. Holders renew at a third of it, so two renewals may fail;
 * whoever takes the place of a neuron that was killed waits for at most so long.
 */
export const LEASE_TERM_MS_DEFAULT = 30_000;
export const LEASE_TERM_MS_MIN = 1_000;
export const LEASE_TERM_MS_MAX = 600_000;

/** The largest number of a role in a subnet: a subnet of the fast preset has so many uids. */
export const LEASE_INDEX_MAX = 256;

/** Holders that are remembered after their lease has ended, to get the same identity again; the oldest is forgotten. */
export const FORMER_HOLDERS_MAX = 1_024;

/** Letters of a holder's name: what a host name may have (RFC 1035). */
const HOLDER_LETTERS_MAX = 253;

/** A holder's name. */
export const HOLDER_SHAPE = new RegExp(`^[A-Za-z0-9][A-Za-z0-9._-]{0,${HOLDER_LETTERS_MAX - 1}}$`);

/** Bytes of a claim; the largest honest one has half a kilobyte. */
export const LEASE_BODY_BYTES_MAX = 4_096;
