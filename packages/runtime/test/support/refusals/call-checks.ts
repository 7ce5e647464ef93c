/**
 * The checks of a call as data: a call that goes through, and for each check a way to break it and no other. From this
 * follows that each error can be raised, where it is raised, and that the checks come in the order of the rules.
 */
import type { ErrorName, Refusal } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import { checkExtrinsic } from '../../../src/block/check-extrinsic.ts';
import type { CallCase, CallFields } from '../../../src/calls/call-table.ts';
import { prepareCall } from '../../../src/calls/prepare-call.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { Account } from '../../../src/state/items/system-items.ts';
import { account, attempt, ports, signCall } from '../test-chain.ts';
import { withGuard } from './coldkey-swap-guard.ts';

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

/** What became of a call that some checks were broken for. */
export interface Trial {
  /** Undefined when the block lets it through. */
  readonly dispatch: Refusal | undefined;
  /** Undefined when the pool lets it through, and for root, which signs nothing. */
  readonly pool: Refusal | undefined;
  /** True when a refused call left a write or an event. */
  readonly hasLeftSomething: boolean;
}

/** A table that is ready to be tried. */
export interface CallTrials {
  /** The reference chain's name of the call, such as `set_weights`, with its way in brackets. */
  readonly title: string;
  readonly call: CallCase;
  /** `set_weights`. */
  readonly name: string;
  readonly checks: readonly TrialCheck[];
  /** What it is refused with when nothing is broken: undefined for a call that then goes through. */
  readonly always: ErrorName | undefined;
  /** Names of checks. */
  readonly pool: readonly string[];
  /** Pairs of names, the earlier one first: neighbours, or the nearest that can fail together. */
  readonly neighbours: readonly (readonly [earlier: string, later: string])[];
  /** Makes the call with these checks broken, in the order of the table. */
  attempt(...broken: readonly string[]): Trial;
}

export interface TrialCheck {
  readonly name: string;
  readonly error: ErrorName;
  readonly poolError: ErrorName;
  readonly isPoolOnly: boolean;
  readonly apart: { readonly [name: string]: string };
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

/** Makes a table ready to be tried. */
export function callTrials<C extends CallCase>(call: C, ownTable: CallChecks<C>): CallTrials {
  const table = withGuard(call, ownTable);
  const base = once(table.state);
  const checks = table.checks.map((check) => ({ ...check, name: nameOf(check) }));
  const names = checks.map(({ name }) => name);
  const state = base();
  const { name } = prepareCall(callOf(call, table.fields(state)));
  return {
    title: table.way === undefined ? name : `${name} (${table.way})`,
    call,
    name,
    checks: checks.map(({ name: own, error, isPoolOnly = false, apart = {} }) => ({
      name: own,
      error,
      isPoolOnly,
      poolError: table.poolErrors?.[own] ?? error,
      apart,
    })),
    always: table.always,
    pool: table.pool ?? [],
    neighbours: neighboursOf(checks.filter(({ isPoolOnly }) => isPoolOnly !== true)),
    attempt: (...broken) => {
      const unknown = broken.filter((given) => !names.includes(given));
      if (unknown.length > 0) throw new Error(`${name} has no check ${unknown.join(', ')}`);
      const mark = state.mark();
      const draft: Draft<CallFields<C>> = { state, signer: table.signer, fields: table.fields(state) };
      for (const check of checks) if (broken.includes(check.name)) check.spoil(draft);
      table.finish?.(draft);
      const trial = tryCall(state, draft.signer, callOf(call, draft.fields));
      state.rollbackTo(mark);
      return trial;
    },
  };
}

type Named = { readonly name: string; readonly apart?: { readonly [name: string]: string } };

function neighboursOf(checks: readonly Named[]): (readonly [string, string])[] {
  return checks.flatMap(({ name: earlier, apart = {} }, index) => {
    const later = checks.slice(index + 1).find(({ name }) => apart[name] === undefined);
    return later === undefined ? [] : [[earlier, later.name] as const];
  });
}

function nameOf({ error, about }: { readonly error: ErrorName; readonly about?: string }): string {
  return about === undefined ? error : `${error} (${about})`;
}

function callOf<C extends CallCase>(call: C, fields: CallFields<C>): Call {
  return { call: { case: call, value: fields } as Call['call'] };
}

function tryCall(state: ChainState, signer: string, { call }: Call): Trial {
  const pool = signer === 'root' ? undefined : poolRefusal(state, signer, { call });
  const mark = state.mark();
  const { refusal, events } = attempt(state, signer, call);
  const hasLeftSomething = refusal !== undefined && (state.mark() !== mark || events.length > 0);
  return { dispatch: refusal, pool, hasLeftSomething };
}

function poolRefusal(state: ChainState, signer: string, call: Call): Refusal | undefined {
  const { nonce } = state.get(Account, account(signer));
  const verdict = checkExtrinsic(state, signCall(state, signer, { call, nonce }), ports);
  if (verdict.kind === 'future') throw new Error('the nonce is not the next one');
  return verdict.kind === 'refused' ? verdict.refusal : undefined;
}

const made = new Map<() => ChainState, ChainState>();

/** Tables share a state: what one breaks is put back before the next one looks. */
function once(make: () => ChainState): () => ChainState {
  return () => {
    const state = made.get(make) ?? make();
    made.set(make, state);
    return state;
  };
}
