/** Where an error of the catalogue comes from. */
import type { ErrorName } from './error-catalogue.ts';
import type { ErrorOrigin } from './error-origin.ts';
import { errorOrigins } from './generated/error-origins.ts';
import { NOT_RAISED } from './not-raised.ts';
import type { RefusalStage } from './refusal.ts';

const NOWHERE: ErrorOrigin = { stages: [], raisedBy: [], facts: [] };

/** What tests have seen of it. */
export function originOf(name: ErrorName): ErrorOrigin {
  return errorOrigins.get(name) ?? NOWHERE;
}

/** Why nothing raises it; undefined for an error that something does raise. */
export function whyNotRaised(name: ErrorName): string | undefined {
  return NOT_RAISED[name]?.reason;
}

/** The stage at which it is met first; of one that nothing raises, the stage at which the reference chain has it. */
export function firstStageOf(name: ErrorName): RefusalStage {
  return originOf(name).stages[0] ?? NOT_RAISED[name]?.stage ?? 'dispatch';
}
