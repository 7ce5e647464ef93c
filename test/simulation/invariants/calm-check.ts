/** What must be so after a calm: the network works again, and nobody had to help. */
import { bytesToHex } from '@yumanet/protocol';
import type { Metagraph } from '@yumanet/protocol/messages';
import type { Violation } from '../world/violation.ts';

export interface CalmFacts {
  /** As of the end of the calm. */
  readonly metagraph: Metagraph;
  /** The head when the second half of the calm began. */
  readonly headBefore: bigint;
  /** Blocks that the second half has time for. */
  readonly blocksDue: bigint;
  /** Hotkeys in hex. */
  readonly validators: readonly string[];
  readonly honestMiners: readonly string[];
  readonly cheats: readonly string[];
}

/** Blocks go on, every validator has set weights again, honest miners earn, and a cheat does not. */
export function checkCalm(facts: CalmFacts): Violation | undefined {
  const { metagraph, headBefore, blocksDue, validators, honestMiners, cheats } = facts;
  const fail = (detail: string): Violation => ({ invariant: 'resumes', detail });
  const made = metagraph.block - headBefore;
  if (made < blocksDue) return fail(`${made} blocks in the last half of the calm, ${blocksDue} were due`);
  const uids = new Map(metagraph.hotkeys.map((hotkey, uid) => [bytesToHex(hotkey), uid]));
  const uidOf = (hotkey: string) => uids.get(hotkey) ?? -1;
  const idle = validators.find((hotkey) => (metagraph.lastUpdate[uidOf(hotkey)] ?? 0n) <= headBefore);
  if (idle !== undefined) {
    const last = metagraph.lastUpdate[uidOf(idle)];
    return fail(
      `validator ${idle} set weights in block ${last} for the last time, before block ${headBefore} of ${metagraph.block}`,
    );
  }
  const poor = honestMiners.find((hotkey) => (metagraph.incentives[uidOf(hotkey)] ?? 0) === 0);
  if (poor !== undefined)
    return fail(`honest miner ${poor} (uid ${uidOf(poor)}) earns nothing at block ${metagraph.block}`);
  const rich = cheats.find((hotkey) => (metagraph.incentives[uidOf(hotkey)] ?? 0) > 0);
  return rich === undefined ? undefined : fail(`cheat ${rich} (uid ${uidOf(rich)}) earns at block ${metagraph.block}`);
}
