/** One rule of the miner's contract, docs/miner-protocol.md, and how to see whether a miner keeps it. */
import type { Complaint, Exam } from './exam.ts';

export interface ContractRule {
  /** Its anchor in docs/miner-protocol.md. */
  readonly id: string;
  /** One sentence, the same as there. */
  readonly rule: string;
  /** What to do when it is broken. */
  readonly fix: string;
  /** The first thing that is wrong; undefined when the rule is kept. */
  test(exam: Exam): Promise<Complaint>;
}

/** Runs tests in turn until one complains. */
export async function firstComplaint(tests: Iterable<() => Promise<Complaint>>): Promise<Complaint> {
  for (const test of tests) {
    const complaint = await test();
    if (complaint !== undefined) return complaint;
  }
  return undefined;
}
