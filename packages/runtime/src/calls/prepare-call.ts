/** Reads a call: every call of `call.proto` is in one of these tables. */
import type { Call } from '@yumanet/protocol/messages';
import { balanceCalls } from './balance-calls.ts';
import type { CallCase, CallFields, CallTable } from './call-table.ts';
import { chainParameterCalls } from './chain-parameter-calls.ts';
import { childKeyCalls } from './child-key-calls.ts';
import { epochCalls } from './epoch-calls.ts';
import { furtherParameterCalls } from './further-parameter-calls.ts';
import { guardColdkeySwap } from './guard-coldkey-swap.ts';
import { keySwapCalls } from './key-swap-calls.ts';
import { parameterCalls } from './parameter-calls.ts';
import type { PreparedCall } from './prepared-call.ts';
import { proposalCalls } from './proposal-calls.ts';
import { registrationCalls } from './registration-calls.ts';
import { servingCalls } from './serving-calls.ts';
import { stakeCalls } from './stake-calls.ts';
import { subnetCalls } from './subnet-calls.ts';
import { prepareSudo } from './sudo.ts';
import { weightsCalls } from './weights-calls.ts';

const CALLS: CallTable = {
  ...balanceCalls,
  ...registrationCalls,
  ...keySwapCalls,
  ...subnetCalls,
  ...servingCalls,
  ...stakeCalls,
  ...childKeyCalls,
  ...proposalCalls,
  ...weightsCalls,
  ...epochCalls,
  ...parameterCalls,
  ...furtherParameterCalls,
  ...chainParameterCalls,
  sudo: (fields) => prepareSudo(fields, prepareCall),
};

/** The call with its fields read. Throws `WireError` for a field that is out of its range. */
export function prepareCall({ call }: Call): PreparedCall {
  return guardColdkeySwap(call.case, prepareWith(call.case, call.value));
}

function prepareWith<C extends CallCase>(name: C, fields: CallFields<C>): PreparedCall {
  return CALLS[name](fields);
}
