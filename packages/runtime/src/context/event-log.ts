/** Events in the order in which they happen; those of a call that fails are taken back with its writes. */
import type { Event } from '@yumanet/protocol/messages';

/** An event without its name, which follows from the case. */
export type EventPayload = Event['event'];

export class EventLog {
  readonly #events: Event[] = [];
  /** How many were handed over. */
  #takenCount = 0;

  emit(event: EventPayload): void {
    this.#events.push({ name: nameOf(event.case), event });
  }

  mark(): number {
    return this.#events.length;
  }

  /** Precondition: nothing since `mark` was handed over. */
  rollbackTo(mark: number): void {
    this.#events.length = mark;
  }

  /** Hands over everything since the last time. */
  take(): readonly Event[] {
    const events = this.#events.slice(this.#takenCount);
    this.#takenCount = this.#events.length;
    return events;
  }
}

/** Names that were asked for before: one for each case at most. */
const names = new Map<EventPayload['case'], string>();

/** The reference chain's name: the case with a capital, such as `NeuronRegistered`. */
function nameOf(eventCase: EventPayload['case']): string {
  const known = names.get(eventCase);
  if (known !== undefined) return known;
  const name = eventCase.charAt(0).toUpperCase() + eventCase.slice(1);
  names.set(eventCase, name);
  return name;
}
