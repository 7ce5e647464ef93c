/** Tries a call with some of its checks broken. */
import type { ErrorName, Refusal } from '@yumanet/protocol';
import type { Call } from '@yumanet/protocol/messages';
import { checkExtrinsic } from '../../../src/block/check-extrinsic.ts';
import type { CallCase, CallFields } from '../../../src/calls/call-table.ts';
import { prepareCall } from '../../../src/calls/prepare-call.ts';
import type { ChainState } from '../../../src/state/chain-state.ts';
import { Account } from '../../../src/state/items/system-items.ts';
import { account, attempt, ports, signCall } from '../test-chain.ts';
import type { CallChecks, Draft } from './call-checks.ts';
import { withGuard } from './coldkey-swap-guard.ts';

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
