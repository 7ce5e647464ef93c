/** A map from slots: a plain list for small numbers, which are most of what a block asks for, and a map for the rest. */
import { compareSlots, type Slot } from './key-codec.ts';

/** Netuids, uids and the storage indices of main mechanisms are below this. */
const LISTED_MAX = 4_096;

export class SlotMap<T> {
  readonly #listed: (T | undefined)[] = [];
  readonly #named = new Map<Slot, T>();
  #listedCount = 0;

  get size(): number {
    return this.#listedCount + this.#named.size;
  }

  get(slot: Slot): T | undefined {
    return isListed(slot) ? this.#listed[slot] : this.#named.get(slot);
  }

  set(slot: Slot, value: T): void {
    if (!isListed(slot)) {
      this.#named.set(slot, value);
      return;
    }
    if (this.#listed[slot] === undefined) this.#listedCount += 1;
    // A list without holes stays a list inside of the engine.
    for (let index = this.#listed.length; index < slot; index += 1) this.#listed.push(undefined);
    this.#listed[slot] = value;
  }

  delete(slot: Slot): void {
    if (!isListed(slot)) {
      this.#named.delete(slot);
      return;
    }
    if (this.#listed[slot] === undefined) return;
    this.#listed[slot] = undefined;
    this.#listedCount -= 1;
  }

  /** Slots in order. */
  sortedSlots(isWanted: (value: T) => boolean): readonly Slot[] {
    const slots: Slot[] = [];
    for (const [slot, value] of this.#listed.entries()) if (value !== undefined && isWanted(value)) slots.push(slot);
    const named: Slot[] = [];
    for (const [slot, value] of this.#named) if (isWanted(value)) named.push(slot);
    return [...slots, ...named.sort(compareSlots)];
  }
}

function isListed(slot: Slot): slot is number {
  return typeof slot === 'number' && slot < LISTED_MAX;
}
