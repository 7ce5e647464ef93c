export { CLAIM_WAIT_MS_MAX, type ClaimOptions } from './claim-lease.ts';
export { holdLease, type LeasedWork } from './hold-lease.ts';
export { createLeaseClient, type LeaseClient, type LeaseWish } from './lease-client.ts';
