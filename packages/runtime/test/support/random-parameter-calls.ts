/** Random calls that set parameters. */
import fc from 'fast-check';
import { anyKey, anySudo, asRoot, by, netuid, ownedSubnet, type SignedBy } from './call-arbitraries.ts';
import { CHAIN_CALLS, callOf, SUBNET_CALLS, subnetCallOf } from './parameter-calls.ts';
import { bytesOf } from './test-chain.ts';

/** Those that decide what other calls can do. */
export const settingCall: fc.Arbitrary<SignedBy> = fc.oneof(
  fc
    .tuple(anySudo, netuid, fc.integer({ min: 0, max: 12 }))
    .map(([uri, id, tempo]) => asRoot(uri, { case: 'sudoSetTempo', value: { netuid: id, tempo } })),
  fc
    .tuple(fc.constantFrom('//Alice', '//Bob'), netuid, fc.boolean())
    .map(([uri, id, enabled]) =>
      asRoot(uri, { case: 'sudoSetCommitRevealWeightsEnabled', value: { netuid: id, enabled } }),
    ),
  fc
    .tuple(anySudo, netuid, fc.boolean())
    .map(([uri, id, enabled]) =>
      asRoot(uri, { case: 'sudoSetNetworkRegistrationAllowed', value: { netuid: id, registrationAllowed: enabled } }),
    ),
);

/** Also to one that nobody owns. */
const ownerHotkeyCall: fc.Arbitrary<SignedBy> = fc
  .tuple(ownedSubnet, fc.constantFrom('//h4', '//nobody1', '//nobody2'))
  .map(([{ owner, id }, key]) =>
    by(owner, { case: 'sudoSetSnOwnerHotkey', value: { netuid: id, hotkey: bytesOf(key) } }),
  );

/** Parameters as root and as whoever, on subnets that are there and on one that is not. */
export const parameterCall: fc.Arbitrary<SignedBy> = fc.oneof(
  ownerHotkeyCall,
  fc.tuple(anyKey, fc.constantFrom(...SUBNET_CALLS), netuid).map(([uri, row, id]) => by(uri, subnetCallOf(row, id))),
  fc.tuple(fc.constantFrom(...SUBNET_CALLS), netuid).map(([row, id]) => asRoot('//Alice', subnetCallOf(row, id))),
  fc.constantFrom(...CHAIN_CALLS).map(([name, fields]) => asRoot('//Alice', callOf(name, fields))),
);
