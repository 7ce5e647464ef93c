/** Random calls that create, name and dissolve subnets. */
import { textToBytes } from '@yumanet/protocol';
import fc from 'fast-check';
import {
  anyKey,
  anySudo,
  asRoot,
  by,
  keyRing,
  mostly,
  netuid,
  ownedSubnet,
  type SignedBy,
} from './call-arbitraries.ts';
import { bytesOf } from './test-chain.ts';

const userText = fc.uint8Array({ maxLength: 258, size: 'max' });
const NO_BYTES = new Uint8Array(0);
const NO_SUBNET_IDENTITY = {
  githubRepo: NO_BYTES,
  subnetContact: NO_BYTES,
  subnetUrl: NO_BYTES,
  discord: NO_BYTES,
  description: NO_BYTES,
  logoUrl: NO_BYTES,
  additional: NO_BYTES,
};

/** The creation of a subnet, most often of netuid 3, and its start. */
export const createAndStart: fc.Arbitrary<readonly [SignedBy, SignedBy]> = keyRing.map(({ owner, key }) => [
  by(owner, { case: 'registerNetwork', value: { hotkey: bytesOf(key) } }),
  by(owner, { case: 'startCall', value: { netuid: 3 } }),
]);

export const subnetCall: fc.Arbitrary<SignedBy> = fc.oneof(
  keyRing.map(({ owner, key }) => by(owner, { case: 'registerNetwork', value: { hotkey: bytesOf(key) } })),
  fc.tuple(anyKey, netuid).map(([uri, id]) => by(uri, { case: 'startCall', value: { netuid: id } })),
  fc.tuple(keyRing, userText).map(([{ owner, key }, text]) =>
    by(owner, {
      case: 'registerNetworkWithIdentity',
      value: { hotkey: bytesOf(key), identity: { ...NO_SUBNET_IDENTITY, subnetName: text } },
    }),
  ),
  fc
    .tuple(ownedSubnet, userText)
    .map(([{ owner: uri, id }, text]) =>
      by(uri, { case: 'setSubnetIdentity', value: { netuid: id, ...NO_SUBNET_IDENTITY, subnetName: text } }),
    ),
  fc.tuple(anyKey, userText).map(([uri, text]) =>
    by(uri, {
      case: 'setIdentity',
      value: {
        name: text,
        url: NO_BYTES,
        githubRepo: NO_BYTES,
        image: NO_BYTES,
        discord: NO_BYTES,
        description: NO_BYTES,
        additional: NO_BYTES,
      },
    }),
  ),
  fc
    .tuple(ownedSubnet, fc.constantFrom('α', 'β', 'γ', 'δ', 'Τ', 'x'))
    .map(([{ owner: uri, id }, symbol]) =>
      by(uri, { case: 'updateSymbol', value: { netuid: id, symbol: textToBytes(symbol) } }),
    ),
  fc
    .tuple(anySudo, mostly(fc.constant(3), netuid))
    .map(([uri, id]) => asRoot(uri, { case: 'rootDissolveNetwork', value: { netuid: id } })),
  fc
    .tuple(anyKey, netuid)
    .map(([uri, id]) => by(uri, { case: 'dissolveNetwork', value: { coldkey: bytesOf(uri), netuid: id } })),
);
