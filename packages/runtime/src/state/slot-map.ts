/**
 * A map from slots. One entry alone has no container: most hotkeys have stake on one subnet, from one coldkey. More are a
 * plain list for small numbers, which are most of what a block asks for, and a map for the rest.
 */
import { compareSlots, type Slot } from './key-codec.ts';

/** Netuids, uids and the storage indices of main mechanisms are below this. */
const LISTED_MAX = 4_096;

export class SlotMap<T> {
  /** The entry of a map that never had two at a time. */
  #lone: T | undefined;
  #loneSlot: Slot | undefined;
  #listed: (T | undefined)[] | undefined;
  #named: Map<Slot, T> | undefined;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(slot: Slot): T | undefined {
    if (this.#loneSlot !== undefined) return this.#loneSlot === slot ? this.#lone : undefined;
    return isListed(slot) ? this.#listed?.[slot] : this.#named?.get(slot);
  }

  set(slot: Slot, value: T): void {
    const isFirst = this.#size === 0 && this.#listed === undefined && this.#named === undefined;
    if (isFirst || this.#loneSlot === slot) {
      this.#loneSlot = slot;
      this.#lone = value;
      this.#size = 1;
      return;
    }
    if (this.get(slot) === undefined) this.#size += 1;
    this.#admitMore();
    this.#put(slot, value);
  }

  delete(slot: Slot): void {
    if (this.get(slot) === undefined) return;
    this.#size -= 1;
    if (this.#loneSlot !== undefined) {
      this.#loneSlot = undefined;
      this.#lone = undefined;
    } else if (!isListed(slot)) this.#named?.delete(slot);
    else if (this.#listed !== undefined) this.#listed[slot] = undefined;
  }

  /** Slots in order. */
  sortedSlots(isWanted: (value: T) => boolean): readonly Slot[] {
    if (this.#loneSlot !== undefined) {
      return this.#lone !== undefined && isWanted(this.#lone) ? [this.#loneSlot] : [];
    }
    const slots: Slot[] = [];
    for (const [slot, value] of (this.#listed ?? []).entries()) {
      if (value !== undefined && isWanted(value)) slots.push(slot);
    }
    const named: Slot[] = [];
    for (const [slot, value] of this.#named ?? []) if (isWanted(value)) named.push(slot);
    return [...slots, ...named.sort(compareSlots)];
  }

  /** Gives a lone entry a place among others. */
  #admitMore(): void {
    const [slot, value] = [this.#loneSlot, this.#lone];
    this.#loneSlot = undefined;
    this.#lone = undefined;
    if (slot !== undefined && value !== undefined) this.#put(slot, value);
  }

  #put(slot: Slot, value: T): void {
    if (!isListed(slot)) {
      this.#named ??= new Map();
      this.#named.set(slot, value);
      return;
    }
    this.#listed ??= [];
    // A list without holes stays a list inside of the engine.
    for (let index = this.#listed.length; index < slot; index += 1) this.#listed.push(undefined);
    this.#listed[slot] = value;
  }
}

function isListed(slot: Slot): slot is number {
  return typeof slot === 'number' && slot < LISTED_MAX;
}
