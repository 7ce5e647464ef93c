/**
 * The checks of a call as data: a call that goes through, and for each check a way to break it and no other. From this
 * follows that each error can be raised, where it is raised, and that the checks come in the order of the rules.
 */
import type { ErrorName } from '@yumanet/protocol';
import type { CallCase, CallFields } from '../../../src/calls/call-table.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';

/** A call that is about to be made, for a check to be broken: by its state, its signer or its fields. */
export interface Draft<F> {
  readonly state: ChainState;
  /** A URI, or `root`. */
  signer: string;
  fields: F;
}

export interface Check<F> {
  readonly error: ErrorName;
  /** Tells apart several checks with one error. */
  readonly about?: string;
  /** True for a check that a block does not make, so that it lets the call through. */
  readonly isPoolOnly?: boolean;
  /** Breaks this check and none before it, and as few of those after it as can be. */
  readonly spoil: (draft: Draft<F>) => void;
  /** Why checks after this one cannot fail together with it, by their names; the first that is not here is tried. */
  readonly apart?: { readonly [name: string]: string };
}

export interface CallChecks<C extends CallCase> {
  /** Says which of a call's ways this is, where it has several. */
  readonly way?: string;
  /** The state on which the call goes through; made once, and put back after each use. */
  readonly state: () => ChainState;
  readonly signer: string;
  readonly fields: (state: ChainState) => CallFields<C>;
  /** What follows from the fields, once all that shall be broken is broken. */
  readonly finish?: (draft: Draft<CallFields<C>>) => void;
  /** In the order in which a block makes them. */
  readonly checks: readonly Check<CallFields<C>>[];
  /** What the call is refused with whatever it says. */
  readonly always?: ErrorName;
  /** Names of the checks that the pool makes, in its order; those not here the pool lets pass. */
  readonly pool?: readonly string[];
  /** What the pool calls an error, where it has a word of its own. */
  readonly poolErrors?: { readonly [name: string]: ErrorName };
}

/** Changes some fields of the call. */
export function edit<F extends object>(draft: Draft<F>, changes: Partial<F>): void {
  draft.fields = { ...draft.fields, ...changes };
}

/** The check that refuses root, which signs nothing. */
export function signedOnly(apart: Check<object>['apart'] = {}): Check<object> {
  return signedBy('root', apart);
}

/** The check that refuses whoever is not the one whom the call asks for. */
export function signedBy(stranger: string, apart: Check<object>['apart'] = {}): Check<object> {
  return {
    error: 'BadOrigin',
    spoil: (draft) => {
      draft.signer = stranger;
    },
    apart,
  };
}
