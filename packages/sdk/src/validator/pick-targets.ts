/** Pure: whom to ask, and as whom. */
import { type AccountId, accountFromBytes } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import { axonUrl } from '../axon/axon-address.ts';
import { isClassicAxon } from '../classic/classic-version.ts';

/** A miner that serves. */
export interface MinerTarget {
  readonly uid: number;
  readonly hotkey: AccountId;
  /** Such as `http://127.0.0.1:8091`. */
  readonly url: string;
  /** Its axon says on chain that it is one of the ecosystem's SDK up to version 10. */
  readonly isClassic?: true;
}

/** Every neuron with an endpoint, except the validator itself, in uid order. */
export function pickTargets(metagraph: Metagraph, ownHotkey: AccountId): MinerTarget[] {
  return metagraph.hotkeys.flatMap((key, uid) => {
    const hotkey = accountFromBytes(key);
    const axon = metagraph.axons[uid];
    const url = axon === undefined ? undefined : axonUrl(axon);
    if (axon === undefined || url === undefined || hotkey === ownHotkey) return [];
    return [isClassicAxon(axon) ? { uid, hotkey, url, isClassic: true } : { uid, hotkey, url }];
  });
}

/** What a hotkey may do on its subnet now. */
export type Standing =
  | { readonly kind: 'unregistered' | 'no_permit' }
  | { readonly kind: 'ready'; readonly uid: number };

/** Miners answer, and the chain takes weights from, a neuron with a permit or the owner's hotkey. */
export function standingOf(metagraph: Metagraph, hotkey: AccountId): Standing {
  const uid = metagraph.hotkeys.findIndex((key) => accountFromBytes(key) === hotkey);
  if (uid === -1) return { kind: 'unregistered' };
  const isOwner = accountFromBytes(metagraph.ownerHotkey) === hotkey;
  return isOwner || metagraph.validatorPermit[uid] === true ? { kind: 'ready', uid } : { kind: 'no_permit' };
}

/** The hotkeys of a subnet in uid order. */
export function hotkeysOf(metagraph: Metagraph): AccountId[] {
  return metagraph.hotkeys.map((key) => accountFromBytes(key));
}
