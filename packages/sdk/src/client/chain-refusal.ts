/** A refusal of the coordinator: expected, with a name to look up and numbers to act on. */
import type { ErrorInfo } from '@yumanet/protocol/messages';

/** Thrown by reads and developer controls; `submit` returns the same `ErrorInfo` as a value. */
export class ChainRefusal extends Error {
  override readonly name = 'ChainRefusal';
  /** What was refused, why, and the facts. */
  readonly info: ErrorInfo;
  /** The HTTP status it came with. */
  readonly status: number;

  constructor(info: ErrorInfo, status: number) {
    super(`${info.name}: ${info.message}`);
    this.info = info;
    this.status = status;
  }
}

/** The number of a fact such as `blocks_to_wait`; `undefined` when it is missing or text. */
export function factNumber(info: ErrorInfo, name: string): bigint | undefined {
  const value = info.facts.get(name)?.value;
  return value?.case === 'number' ? value.value : undefined;
}
