/** How a table of calls looks: each reads the fields of one call. */
import type { Call } from '@yumanet/protocol/messages';
import type { PreparedCall } from './prepared-call.ts';

/** The name of a call in a `Call` message, such as `burnedRegister`. */
export type CallCase = Call['call']['case'];

/** The fields of a call. */
export type CallFields<C extends CallCase> = Extract<Call['call'], { readonly case: C }>['value'];

/** Reads each call's fields. All of them throw `WireError` for a field that is out of its range. */
export type CallTable = { readonly [C in CallCase]: (fields: CallFields<C>) => PreparedCall };
