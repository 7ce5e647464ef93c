/** What subnets and coldkeys say of themselves, and what the tokens are called. Source: docs/rules/subnets.md section 6.2. */
import { coldkeyKey, netuidKey } from '../decode-keys.ts';
import { structValue, userTextValue } from '../decode-values.ts';
import { declareMap } from '../storage-item.ts';

/** Every field is UTF-8 text by habit and bytes of any kind by right. */
export interface SubnetIdentity {
  readonly subnetName: Uint8Array;
  readonly githubRepo: Uint8Array;
  readonly subnetContact: Uint8Array;
  readonly subnetUrl: Uint8Array;
  readonly discord: Uint8Array;
  readonly description: Uint8Array;
  readonly logoUrl: Uint8Array;
  readonly additional: Uint8Array;
}

export interface ChainIdentity {
  readonly name: Uint8Array;
  readonly url: Uint8Array;
  readonly githubRepo: Uint8Array;
  readonly image: Uint8Array;
  readonly discord: Uint8Array;
  readonly description: Uint8Array;
  readonly additional: Uint8Array;
}

const NO_TEXT = new Uint8Array(0);

/** No entry before the owner sets one. */
export const SubnetIdentitiesV3 = declareMap('SubnetIdentitiesV3', netuidKey, {
  value: structValue<SubnetIdentity>('SubnetIdentityOfV3', {
    subnetName: userTextValue,
    githubRepo: userTextValue,
    subnetContact: userTextValue,
    subnetUrl: userTextValue,
    discord: userTextValue,
    description: userTextValue,
    logoUrl: userTextValue,
    additional: userTextValue,
  }),
  isOptional: true,
  defaultValue: {
    subnetName: NO_TEXT,
    githubRepo: NO_TEXT,
    subnetContact: NO_TEXT,
    subnetUrl: NO_TEXT,
    discord: NO_TEXT,
    description: NO_TEXT,
    logoUrl: NO_TEXT,
    additional: NO_TEXT,
  },
});

/** No entry before the coldkey sets one. */
export const IdentitiesV2 = declareMap('IdentitiesV2', coldkeyKey, {
  value: structValue<ChainIdentity>('ChainIdentityOfV2', {
    name: userTextValue,
    url: userTextValue,
    githubRepo: userTextValue,
    image: userTextValue,
    discord: userTextValue,
    description: userTextValue,
    additional: userTextValue,
  }),
  isOptional: true,
  defaultValue: {
    name: NO_TEXT,
    url: NO_TEXT,
    githubRepo: NO_TEXT,
    image: NO_TEXT,
    discord: NO_TEXT,
    description: NO_TEXT,
    additional: NO_TEXT,
  },
});

/** What a subnet's alpha is called; the default is root's. */
export const TokenSymbol = declareMap('TokenSymbol', netuidKey, {
  value: userTextValue,
  defaultValue: new TextEncoder().encode('Τ'),
});
