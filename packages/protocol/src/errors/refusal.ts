/** A refusal: an expected "no", returned as a value. */
import type { ErrorInfo, Fact } from '../generated/error.ts';
import { U64_MAX } from '../wire/wire-limits.ts';
import { type ErrorName, errorCatalogue } from './error-catalogue.ts';

/** Where something was refused: before a block, in a block, or by the HTTP API itself. */
export type RefusalStage = 'pool' | 'dispatch' | 'request';

/** Names and numbers of a refusal, under snake_case keys with their unit last, such as `blocks_to_wait`. */
export type RefusalFacts = Readonly<Record<string, bigint | string>>;

export interface Refusal {
  readonly stage: RefusalStage;
  readonly name: ErrorName;
  readonly facts: RefusalFacts;
  /** Replaces the catalogue's sentence where a more exact one is known. */
  readonly message?: string;
}

/** Makes a refusal. */
export function refuse(stage: RefusalStage, name: ErrorName, facts: RefusalFacts = {}, message?: string): Refusal {
  return message === undefined ? { stage, name, facts } : { stage, name, facts, message };
}

/** The refusal as it is sent: with class, sentence, remedy and where to read more. */
export function toErrorInfo(refusal: Refusal): ErrorInfo {
  const { stage, name, facts } = refusal;
  const { code, message, remedy } = errorCatalogue[name];
  return {
    stage,
    code,
    name,
    message: refusal.message ?? message,
    remedy,
    docs: `docs/errors.md#${name.toLowerCase()}`,
    facts: toFacts(facts),
  };
}

/** Facts as they are sent. */
export function toFacts(facts: RefusalFacts): ReadonlyMap<string, Fact> {
  return new Map(Object.entries(facts).map(([key, value]) => [key, factOf(value)]));
}

/** A number that is no u64 (a negative one) is told as text. */
function factOf(value: bigint | string): Fact {
  if (typeof value === 'bigint' && value >= 0n && value <= U64_MAX) return { value: { case: 'number', value } };
  return { value: { case: 'text', value: String(value) } };
}
