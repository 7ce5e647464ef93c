/** What goes wrong, as the simulated machine asks for it: each question is one decision by the seed. */
import type { Life } from '../world/life.ts';

/** A body that does not arrive whole. */
export interface Cut {
  readonly keptPermille: number;
  /** The receiver's side sees that the connection broke; else a broken proxy passes on what it has as if it were all. */
  readonly isNoticed: boolean;
}

/** One arrival of a message. */
export interface Arrival {
  readonly delayMs: number;
  readonly cut: Cut | undefined;
}

/** What becomes of a request or an answer. */
export interface MessageFate {
  /** None: it is lost, and nobody is told. More than one: it was duplicated on the way. */
  readonly arrivals: readonly Arrival[];
  /** It is lost, and the sender's side notices that the connection broke. */
  readonly isReset: boolean;
}

/** What becomes of a part of a stream. Parts never overtake each other. `stalled`: the connection is open and dead from here on. */
export interface PartFate {
  readonly kind: 'whole' | 'cut' | 'stalled';
  readonly delayMs: number;
}

/** What becomes of a transaction on disk; the last three end the process that writes. */
export type WriteFate =
  | 'kept'
  /** Fails before anything is written. */
  | 'refused'
  /** As before, because there is no room; for a while every write is. */
  | 'full'
  /** Fails with a part of it in the file. */
  | 'partial'
  /** Written whole, but the sync fails: whether it survives is open. */
  | 'unsynced'
  | 'crash_before'
  | 'crash_within'
  | 'crash_after';

export interface Faults {
  /** A message from one actor to another. */
  message(from: string, to: string): MessageFate;
  /** A part of a stream from one actor to another. */
  part(from: string, to: string): PartFate;
  write(): WriteFate;
  /** True when a disk that crashes keeps what was not synced, as when only the process died and not the machine. */
  keepsCache(): boolean;
  /** Asked at every point at which an actor waits or writes: true when it crashed right there. */
  crashes(life: Life, where: string): boolean;
  /** How long an actor that crashed stays down, in milliseconds. */
  downMs(actor: string): number;
  /** How long a miner works on a task, in milliseconds. */
  workMs(miner: string): number;
  /** How far an actor's time of day is off, in whole milliseconds. */
  skewMs(actor: string): number;
}
