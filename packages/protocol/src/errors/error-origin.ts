/** Where an error comes from, as tests have seen it. */
import type { RefusalStage } from './refusal.ts';

export interface ErrorOrigin {
  /** In the order in which a request meets them; empty for an error that nothing raises. */
  readonly stages: readonly RefusalStage[];
  /** Calls, such as `set_weights`, and routes, such as `POST /v1/leases`. */
  readonly raisedBy: readonly string[];
  /** Names of the facts that come with it, from some of those that raise it. */
  readonly facts: readonly string[];
}
