/** The moments of one task in a round, for whoever wants to know where its time went. */

/** In the order in which a task passes them; one that fails stops short. */
export const TASK_STAGES = [
  /** The round began: from here on the task waits for its turn. */
  'asked',
  /** Its turn: encoding, hashing and signing begin. */
  'signing',
  /** Signed and given to the transport. */
  'sending',
  /** A connection stands; the first byte is about to be written. */
  'sent',
  /** The answer's status and headers are there. */
  'headers',
  /** The last byte of the answer is there. */
  'answered',
  /** The answer was decoded and checked by the subnet. */
  'inspected',
  /** It has its score. */
  'scored',
] as const;

export type TaskStage = (typeof TASK_STAGES)[number];

/** Told each moment, those from `signing` to `headers` once for each attempt, in `monotonicMs` of the round's clock. It must not throw, and its own time is part of the round's. */
export type TaskObserver = (taskId: string, stage: TaskStage, atMs: number) => void;
