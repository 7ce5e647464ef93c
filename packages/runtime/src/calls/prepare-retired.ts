/** Calls that the reference keeps and always refuses, whoever sends them. */
import type { ErrorName } from '@yumanet/protocol';
import { refuseCall } from '../context/refuse-call.ts';
import { admitAlways, type PreparedCall } from './prepared-call.ts';

export function prepareRetired(name: string, error: ErrorName): PreparedCall {
  return { name, paysFee: true, admit: admitAlways, dispatch: () => refuseCall(error) };
}
