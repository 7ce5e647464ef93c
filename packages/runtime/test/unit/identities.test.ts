/** set_identity and set_subnet_identity. docs/rules/subnets.md section 6.2. */
import { bytesToText, fromJson, textToBytes, toJson, toNetuid } from '@yumanet/protocol';
import { Call } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { IdentitiesV2, SubnetIdentitiesV3 } from '../../src/state/items/identity-items.ts';
import { bytesOf, coldkey, createTestChain, eventsOf, refusalOf, SUBNET } from '../support/test-chain.ts';

const NONE = new Uint8Array(0);
const SUBNET_LIMITS = {
  subnetName: 256,
  githubRepo: 1_024,
  subnetContact: 1_024,
  subnetUrl: 1_024,
  discord: 256,
  description: 1_024,
  logoUrl: 1_024,
  additional: 1_024,
};
const CHAIN_LIMITS = {
  name: 256,
  url: 256,
  githubRepo: 256,
  image: 1_024,
  discord: 256,
  description: 1_024,
  additional: 1_024,
};
type Fields<L> = { readonly [F in keyof L]: Uint8Array };

const subnetIdentity = (fields: Partial<Fields<typeof SUBNET_LIMITS>>, netuid = 1) =>
  ({
    case: 'setSubnetIdentity',
    value: {
      netuid,
      subnetName: NONE,
      githubRepo: NONE,
      subnetContact: NONE,
      subnetUrl: NONE,
      discord: NONE,
      description: NONE,
      logoUrl: NONE,
      additional: NONE,
      ...fields,
    },
  }) as const;
const chainIdentity = (fields: Partial<Fields<typeof CHAIN_LIMITS>>) =>
  ({
    case: 'setIdentity',
    value: {
      name: NONE,
      url: NONE,
      githubRepo: NONE,
      image: NONE,
      discord: NONE,
      description: NONE,
      additional: NONE,
      ...fields,
    },
  }) as const;
const inWire = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

describe('set_subnet_identity', () => {
  it('refuses in order: root, whoever is not the owner, a field that is too long', () => {
    const { state } = createTestChain();
    const long = { subnetName: new Uint8Array(257) };
    expect(refusalOf(state, 'root', subnetIdentity(long)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Eve', subnetIdentity(long)).name).toBe('NotSubnetOwner');
    expect(refusalOf(state, '//Bob', subnetIdentity(long, 9)).name).toBe('NotSubnetOwner');
    expect(refusalOf(state, '//Bob', subnetIdentity(long)).name).toBe('InvalidIdentity');
  });

  it.each(Object.entries(SUBNET_LIMITS))('takes %s up to %i bytes', (field, limit) => {
    const { state } = createTestChain();
    expect(refusalOf(state, '//Bob', subnetIdentity({ [field]: new Uint8Array(limit + 1) }))).toMatchObject({
      name: 'InvalidIdentity',
      facts: { field: inWire(field), size_bytes: BigInt(limit + 1), limit_bytes: BigInt(limit) },
    });
    const [event] = eventsOf(state, '//Bob', subnetIdentity({ [field]: new Uint8Array(limit) }));
    expect(event?.event).toEqual({ case: 'subnetIdentitySet', value: { netuid: 1 } });
  });

  it('takes all fields at their limits, counts bytes and not letters, and replaces the whole', () => {
    const { state } = createTestChain();
    const full = Object.fromEntries(Object.entries(SUBNET_LIMITS).map(([name, size]) => [name, new Uint8Array(size)]));
    eventsOf(state, '//Bob', subnetIdentity(full));
    expect(refusalOf(state, '//Bob', subnetIdentity({ discord: textToBytes('α'.repeat(129)) })).name).toBe(
      'InvalidIdentity',
    );
    eventsOf(state, '//Bob', subnetIdentity({ discord: textToBytes('α'.repeat(128)) }));
    const kept = state.get(SubnetIdentitiesV3, SUBNET);
    expect(bytesToText(kept.discord)).toBe('α'.repeat(128));
    expect(kept.description).toEqual(NONE);
  });

  it('keeps raw bytes, which JSON shows as text where they are', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Bob', subnetIdentity({ subnetName: textToBytes('β net'), additional: Uint8Array.of(0xff, 0) }));
    const shown = state.tableNamed('SubnetIdentitiesV3')?.show(['1']).value;
    expect(JSON.parse(shown ?? 'null')).toMatchObject({ subnetName: 'β net', githubRepo: '', additional: '0xff00' });
    const text = { set_subnet_identity: { netuid: 1, subnet_name: 'β net', additional: '0xff00' } };
    const call = fromJson(Call, text);
    expect(call.call).toEqual(subnetIdentity({ subnetName: textToBytes('β net'), additional: Uint8Array.of(255, 0) }));
    expect(toJson(Call, call)).toMatchObject(text);
    expect(Call.decode(Call.encode(call))).toEqual(call);
  });
});

describe('set_identity', () => {
  it('refuses in order: root, a coldkey without a registered hotkey, a field that is too long', () => {
    const { state } = createTestChain();
    const long = { name: new Uint8Array(257) };
    expect(refusalOf(state, 'root', chainIdentity(long)).name).toBe('BadOrigin');
    expect(refusalOf(state, '//Eve', chainIdentity(long)).name).toBe('HotKeyNotRegisteredInNetwork');
    expect(refusalOf(state, '//Alice', chainIdentity(long)).name).toBe('InvalidIdentity');
    const register = { case: 'burnedRegister', value: { netuid: 1, hotkey: bytesOf('//m') } } as const;
    eventsOf(state, '//Eve', register);
    expect(refusalOf(state, '//Eve', chainIdentity(long)).name).toBe('InvalidIdentity');
    eventsOf(state, 'root', { case: 'rootDissolveNetwork', value: { netuid: 1 } });
    expect(refusalOf(state, '//Eve', chainIdentity(long)).name).toBe('HotKeyNotRegisteredInNetwork');
  });

  it.each(Object.entries(CHAIN_LIMITS))('takes %s up to %i bytes', (field, limit) => {
    const { state } = createTestChain();
    expect(refusalOf(state, '//Alice', chainIdentity({ [field]: new Uint8Array(limit + 1) }))).toMatchObject({
      name: 'InvalidIdentity',
      facts: { field: inWire(field), size_bytes: BigInt(limit + 1), limit_bytes: BigInt(limit) },
    });
    const [event] = eventsOf(state, '//Alice', chainIdentity({ [field]: new Uint8Array(limit) }));
    expect(event?.event).toEqual({ case: 'chainIdentitySet', value: { coldkey: bytesOf('//Alice') } });
    expect(state.get(IdentitiesV2, coldkey('//Alice'))).toEqual({
      ...IdentitiesV2.defaultValue,
      [field]: new Uint8Array(limit),
    });
  });

  it('outlives the subnets of its hotkeys, as it is the coldkey’s', () => {
    const { state } = createTestChain();
    eventsOf(state, '//Alice', chainIdentity({ name: textToBytes('Alice') }));
    eventsOf(state, 'root', { case: 'rootDissolveNetwork', value: { netuid: toNetuid(1) } });
    expect(bytesToText(state.get(IdentitiesV2, coldkey('//Alice')).name)).toBe('Alice');
  });
});
