/** The lines of the pipe as values. */
import type { CallOutcome, JobOutcome, SandboxJob } from './sandbox-job.ts';

/** The host's line. It comes from the program that started this one, which wrote it with `JSON.stringify`. */
export function decodeJob(line: string): SandboxJob {
  return JSON.parse(line) as SandboxJob;
}

/**
 * The sandbox's line, believed only as far as its shape goes: `undefined` for anything else, such as the output of a
 * program that was taken over.
 */
export function decodeOutcome(line: string, callCount: number): JobOutcome | undefined {
  const value = parse(line);
  if (!isRecord(value)) return undefined;
  if (value['kind'] === 'does_not_load') return { kind: 'does_not_load' };
  const calls = value['calls'];
  if (value['kind'] !== 'ran' || !Array.isArray(calls) || calls.length !== callCount) return undefined;
  const outcomes = calls.map(decodeCall);
  return outcomes.every((call) => call !== undefined) ? { kind: 'ran', calls: outcomes } : undefined;
}

function decodeCall(value: unknown): CallOutcome | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, json } = value;
  if (kind === 'value') return typeof json === 'string' ? { kind, json } : undefined;
  return kind === 'threw' || kind === 'out_of_steps' || kind === 'too_large' || kind === 'no_json'
    ? { kind }
    : undefined;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
