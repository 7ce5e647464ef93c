import { type Refusal, refuse, WireError } from '@yumanet/protocol';
import type { Dump } from '@yumanet/protocol/messages';
import { checkDump, findStateProblem, type RuntimePorts } from '@yumanet/runtime';
import { findSeedProblem } from '../chain/find-seed-problem.ts';
import type { WholeChain } from '../store/block-store.ts';

/** The chain of a dump as a store takes it; its clock and checkpoint are for who takes it over. */
export function wholeChainOf({ base, identity, blocks }: Dump): WholeChain {
  return {
    base: { snapshot: base, identity },
    blocks,
    checkpoint: undefined,
    clock: { lagMs: 0n, pinned: undefined },
  };
}

/** Why the chain of a dump cannot go on here; undefined when it can, as far as can be told before its blocks are executed. */
export function checkLoadable(dump: Dump, ports: RuntimePorts): Refusal | undefined {
  try {
    checkDump(dump, ports.crypto);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return refuse('request', 'DumpRejected', { problem: `${error.path} ${error.problem}` });
  }
  const problem =
    findStateProblem(dump.base, ports) ??
    findSeedProblem({ snapshot: dump.base, identity: dump.identity }, ports.crypto);
  return problem === undefined ? undefined : refuse('request', 'DumpRejected', { problem });
}
