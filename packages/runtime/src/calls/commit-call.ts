/** What all commits of weights have in common. Source: docs/rules/subnets.md sections 3.6 and 3.7. */
import { asHotkey, type Hotkey, type Uid } from '@yumanet/protocol';
import type { BlockContext, CallOutcome } from '../context/block-context.ts';
import { type Origin, signerOf } from '../context/origin.ts';
import { refuseOrigin } from '../context/refuse-origin.ts';
import { recordUpdate } from '../rules/apply-weights.ts';
import { uidOf } from '../rules/owner-neurons.ts';
import { checkCommitsAllowed } from '../rules/weight-commits.ts';
import { checkCommittingRate, checkMechanism, type Mechanism, refuseUnregistered } from '../rules/weight-limits.ts';
import type { ChainState } from '../state/chain-state.ts';

export interface CommitRules {
  /** What is checked between the subnet's mode and the registration. */
  readonly checkForm: (state: ChainState) => CallOutcome;
  /** Checks for room, keeps the commit, and announces it. */
  readonly append: (hotkey: Hotkey) => CallOutcome;
}

/** Checks in order: mechanism, origin, mode, form, registration, rate, room. The commit is the neuron's last update. */
export function commitTo(
  context: BlockContext,
  origin: Origin,
  mechanism: Mechanism,
  { checkForm, append }: CommitRules,
): CallOutcome {
  const { state } = context;
  const mechanismRefusal = checkMechanism(state, mechanism);
  if (mechanismRefusal !== undefined) return mechanismRefusal;
  const signer = signerOf(origin);
  if (signer === undefined) return refuseOrigin('an account');
  const refusal = checkCommitsAllowed(state, mechanism.netuid) ?? checkForm(state);
  if (refusal !== undefined) return refusal;
  const hotkey = asHotkey(signer);
  const uid = uidOf(state, mechanism.netuid, hotkey);
  if (uid === undefined) return refuseUnregistered(mechanism.netuid);
  return checkCommittingRate(context, mechanism, uid) ?? append(hotkey) ?? updateBy(context, mechanism, uid);
}

function updateBy(context: BlockContext, mechanism: Mechanism, uid: Uid): CallOutcome {
  recordUpdate(context, mechanism, uid);
  return undefined;
}
