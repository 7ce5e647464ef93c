/** Refusals for who sends a call. */
import type { Refusal } from '@yumanet/protocol';
import { refuseCall } from './refuse-call.ts';

/** Who may send a call: the owner is that of the subnet, and an account is any but root. */
export type NeededOrigin = 'root' | 'owner' | 'root or owner' | 'an account';

/** `BadOrigin`, with who may send the call. */
export function refuseOrigin(needs: NeededOrigin): Refusal {
  return refuseCall('BadOrigin', { needs });
}
