/** The sandbox as the subnet sees it. */
import type { JobOutcome, SandboxJob } from './sandbox-job.ts';

/** What the host says about a job, beside what the sandbox said. */
export type SandboxOutcome =
  | JobOutcome
  /** It took too long by the clock, its process died or what it wrote was no outcome. */
  | { readonly kind: 'too_slow' | 'died' };

/** Runs jobs somewhere else. Never throws for what a module does. */
export interface Sandbox {
  /** A job that still waits when the signal aborts is not begun, and ends as `too_slow`; one that runs ends by itself, soon. */
  run(job: SandboxJob, signal: AbortSignal): Promise<SandboxOutcome>;
  /** Ends its processes; what runs ends as `died`. */
  close(): void;
}
