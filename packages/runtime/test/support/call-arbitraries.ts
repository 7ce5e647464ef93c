/** What random calls are made of: netuids 0 to 3, of which 1 and 2 exist, few keys, amounts of every size. */
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { TAO } from './test-chain.ts';

const COLDKEYS = ['//Alice', '//Bob', '//Charlie', '//poor', '//fresh'];
const HOTKEYS = ['//validator1_sn1', '//validator2_sn1', '//h1', '//h2', '//h3', '//h4'];

/** A call and who signs it. */
export interface SignedBy {
  readonly uri: string;
  readonly call: Call['call'];
}

export const by = (uri: string, call: Call['call']): SignedBy => ({ uri, call });
/** Through the key of root, if that is who signs. */
export const asRoot = (uri: string, call: Call['call']): SignedBy =>
  by(uri, { case: 'sudo', value: { call: { call } } });

export const netuid = fc.integer({ min: 0, max: 3 });
export const anyColdkey = fc.constantFrom(...COLDKEYS);
export const anyHotkey = fc.constantFrom(...HOTKEYS);
export const anyKey = fc.constantFrom(...COLDKEYS, ...HOTKEYS);
/** Rao. */
export const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 3_000_000n }),
  fc.bigInt({ min: 0n, max: 2_000n * TAO }),
  fc.constant(2n ** 64n - 1n),
);
export const u16 = fc.integer({ min: 0, max: 65_535 });
