/**
 * Who runs as which neuron. Kept in memory and in no block: a coordinator that starts again knows nothing, and its
 * holders claim anew. One thing at a time: every operation is a plain call, so that two claimants never meet.
 */
import type { CancelTimer, Clock, NeuronRole, Random } from '@yumanet/protocol';
import { bytesToHex } from '@yumanet/protocol';
import type { Lease } from '@yumanet/protocol/messages';
import { FORMER_HOLDERS_MAX, LEASE_INDEX_MAX } from './lease-limits.ts';

const ID_BYTES = 16;

/** What somebody asks for; checked by whoever reads the request. */
export interface LeaseWish {
  readonly role: NeuronRole;
  readonly netuid: number;
  readonly holder: string | undefined;
  /** The number that the holder works under already. */
  readonly index: number | undefined;
}

/** What happened to a lease. All but the first end it; `replaced`: its holder was started again. */
export type LeaseChange = 'claimed' | 'expired' | 'returned' | 'replaced';

export interface LeaseBookOptions {
  readonly clock: Clock;
  /** For ids that no earlier coordinator gave out. */
  readonly random: Random;
  readonly termMs: number;
  /** Renewals are not told. */
  readonly onChange: (lease: Lease, change: LeaseChange) => void;
}

/** All leases of a coordinator. */
export interface LeaseBook {
  /** Undefined when every number is leased. */
  claim(wish: LeaseWish): Lease | undefined;
  /** The lease for another whole term; undefined when there is none of this id. */
  renew(id: string): Lease | undefined;
  /** Ends it; undefined when there is none of this id. */
  giveBack(id: string): Lease | undefined;
  /** Validators first, as a network is set up; by subnet and number. */
  list(): readonly Lease[];
  /** Ends every timer. */
  close(): void;
}

interface HeldLease extends LeaseWish {
  readonly id: string;
  readonly index: number;
  dueMs: number;
  cancelTimer: CancelTimer;
}

/** A book without leases. */
export function createLeaseBook({ clock, random, termMs, onChange }: LeaseBookOptions): LeaseBook {
  const byId = new Map<string, HeldLease>();
  const former = createFormerHolders();

  function leaseOf({ id, role, netuid, index, holder, dueMs }: HeldLease): Lease {
    const timeLeftMs = Math.max(0, Math.round(dueMs - clock.monotonicMs()));
    return { id, role, netuid, index, holder, timeLeftMs };
  }

  function end(held: HeldLease, change: Exclude<LeaseChange, 'claimed'>): Lease {
    held.cancelTimer();
    byId.delete(held.id);
    const lease = leaseOf(held);
    onChange(lease, change);
    return lease;
  }

  function extend(held: HeldLease): Lease {
    held.cancelTimer();
    held.dueMs = clock.monotonicMs() + termMs;
    held.cancelTimer = clock.startTimer(termMs, () => end(held, 'expired'));
    return leaseOf(held);
  }

  return {
    claim(wish) {
      const group = [...byId.values()].filter(({ role, netuid }) => role === wish.role && netuid === wish.netuid);
      const own = wish.index === undefined ? group.find((held) => isOf(held, wish.holder)) : undefined;
      const taken = new Set(group.map(({ index }) => index));
      const index = own?.index ?? chooseIndex(taken, [wish.index, former.find(wish)]);
      if (index === undefined) return undefined;
      if (own !== undefined) end(own, 'replaced');
      const id = bytesToHex(random.bytes(ID_BYTES)).slice(2);
      const held: HeldLease = { ...wish, id, index, dueMs: 0, cancelTimer: () => undefined };
      byId.set(id, held);
      former.remember(held);
      const lease = extend(held);
      onChange(lease, 'claimed');
      return lease;
    },
    renew(id) {
      const held = byId.get(id);
      return held === undefined ? undefined : extend(held);
    },
    giveBack(id) {
      const held = byId.get(id);
      return held === undefined ? undefined : end(held, 'returned');
    },
    list: () => [...byId.values()].sort(byPlace).map(leaseOf),
    close() {
      for (const { cancelTimer } of byId.values()) cancelTimer();
    },
  };
}

function isOf(held: HeldLease, holder: string | undefined): boolean {
  return holder !== undefined && held.holder === holder;
}

/** The first wish that is free, else the smallest number that is. */
function chooseIndex(taken: ReadonlySet<number>, wishes: readonly (number | undefined)[]): number | undefined {
  const wished = wishes.find((index) => index !== undefined && !taken.has(index));
  if (wished !== undefined) return wished;
  for (let index = 1; index <= LEASE_INDEX_MAX; index += 1) if (!taken.has(index)) return index;
  return undefined;
}

function byPlace(one: HeldLease, other: HeldLease): number {
  if (one.role !== other.role) return one.role === 'validator' ? -1 : 1;
  return one.netuid - other.netuid || one.index - other.index;
}

/** The number that each holder had last. */
function createFormerHolders() {
  const indexes = new Map<string, number>();
  const keyOf = ({ role, netuid, holder }: LeaseWish): string => `${role}/${netuid}/${holder}`;
  return {
    find: (wish: LeaseWish): number | undefined => (wish.holder === undefined ? undefined : indexes.get(keyOf(wish))),
    remember(held: HeldLease): void {
      if (held.holder === undefined) return;
      indexes.delete(keyOf(held));
      indexes.set(keyOf(held), held.index);
      const [oldest] = indexes.keys();
      if (indexes.size > FORMER_HOLDERS_MAX && oldest !== undefined) indexes.delete(oldest);
    },
  };
}
