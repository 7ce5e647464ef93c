/** Refusals of the coordinator's leases. */
import { entry } from '../error-entry.ts';

export const leaseErrors = {
  LeasesDisabled: entry(
    'disabled',
    'This coordinator leases no identities.',
    'Start it with --lease-secret-file, or give the neuron its own --hotkey.',
  ),
  WrongLeaseSecret: entry(
    'unauthenticated',
    'The lease secret is missing or is not the one of this coordinator.',
    'Send it as "Authorization: Bearer SECRET"; neurons take --lease-secret-file.',
  ),
  LeaseNotFound: entry(
    'not_found',
    'There is no lease with this id: it was returned, it was not renewed in time, its holder was started again, or the coordinator was.',
    'Claim again; name the index to keep it if it is still free.',
  ),
  NoLeaseFree: entry(
    'unavailable',
    'Every identity of this role in this subnet is leased.',
    'Stop a neuron, or wait: a lease that is not renewed ends by itself.',
  ),
};
