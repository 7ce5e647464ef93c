/** Developer controls: what a block runs without a signature, recorded like any extrinsic so that replay reproduces it. */
import { type AccountId, accountFromBytes, type Refusal, refuse, WireError } from '@yumanet/protocol';
import type { DevExtrinsic } from '@yumanet/protocol/messages';
import { prepareCall } from '../calls/prepare-call.ts';
import type { PreparedCall } from '../calls/prepared-call.ts';
import { runAsRoot } from '../calls/sudo.ts';
import { atomically, type BlockContext, type CallOutcome } from '../context/block-context.ts';
import { refuseCall } from '../context/refuse-call.ts';
import { isSubnetAccount } from '../rules/system-accounts.ts';
import type { ChainState } from '../state/chain-state.ts';
import { checkClock, moveClock } from './move-clock.ts';
import { giveFromFaucet, setBalance } from './set-balance.ts';
import { prepareStorageWrite, setStorage } from './set-storage.ts';

type DevRun = (context: BlockContext) => CallOutcome;

/** Runs a developer control; refused, it changes nothing. Never throws for what the control says. */
export function runDev(context: BlockContext, extrinsic: DevExtrinsic): CallOutcome {
  const prepared = prepareDev(context.state, extrinsic);
  if (prepared instanceof WireError) return badCall('dispatch', prepared);
  return atomically(context, () => prepared(context));
}

/** Why the pool takes no such developer control, whatever the block; undefined for one that is well formed. */
export function checkDevExtrinsic(state: ChainState, extrinsic: DevExtrinsic): Refusal | undefined {
  const prepared = prepareDev(state, extrinsic);
  return prepared instanceof WireError ? badCall('pool', prepared) : undefined;
}

function badCall(stage: 'dispatch' | 'pool', { path, problem }: WireError): Refusal {
  return refuse(stage, 'BadCall', { field: path, problem });
}

function prepareDev(state: ChainState, extrinsic: DevExtrinsic): DevRun | WireError {
  try {
    return readDev(state, extrinsic);
  } catch (error) {
    if (error instanceof WireError) return error;
    throw error;
  }
}

/** Reads the fields. Throws `WireError` on those that say nothing. */
function readDev(state: ChainState, { action }: DevExtrinsic): DevRun {
  switch (action.case) {
    case 'faucet': {
      const account = accountFromBytes(action.value.account);
      return (context) => giveFromFaucet(context, account, action.value.amount);
    }
    case 'sudo': {
      const call = prepareCall(action.value.call);
      return (context) => runAsRoot(context, call);
    }
    case 'setBalance': {
      const account = accountFromBytes(action.value.account);
      return (context) => setBalance(context, account, action.value.free);
    }
    case 'setStorage': {
      const write = prepareStorageWrite(state, action.value);
      return (context) => setStorage(context, action.value, write);
    }
    case 'impersonate': {
      const account = accountFromBytes(action.value.account);
      const call = prepareCall(action.value.call);
      return (context) => impersonate(context, account, call);
    }
    case 'clock':
      checkClock(action.value);
      return (context) => moveClock(context, action.value);
  }
}

/** Runs the call as if the account had signed it. A subnet's account would pay with the TAO of its pool. */
function impersonate(context: BlockContext, account: AccountId, call: PreparedCall): CallOutcome {
  if (isSubnetAccount(context.state, account)) return refuseCall('CannotUseSystemAccount');
  return call.dispatch(context, { kind: 'signed', account });
}
