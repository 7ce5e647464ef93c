/** What `mine --until` says before it begins: how far it is, and what will be stale when it is there. */
import type { MineUntil } from '@yumanet/protocol/messages';
import type { CoordinatorClient } from '@yumanet/sdk/client';
import type { Terminal } from '../output/terminal.ts';
import { writeLine } from '../output/terminal.ts';
import { countOfBlocks } from './count-of-blocks.ts';
import { type Expectation, expectBlocks } from './expect-blocks.ts';
import { findStaleValidators } from './find-stale-validators.ts';

/** Writes it to the error stream and returns it. Throws `EmissionNeverFalls` when the wait has no end. */
export async function announceWait(
  client: CoordinatorClient,
  { err }: Terminal,
  wait: { readonly until: MineUntil; readonly blocksMax: number },
): Promise<Expectation> {
  const expectation = await expectBlocks(client, wait.until);
  writeLine(err, describeExpectation(expectation, wait.blocksMax));
  if (expectation.kind === 'unknown') return expectation;
  const blocks = expectation.blocks < wait.blocksMax ? expectation.blocks : BigInt(wait.blocksMax);
  for (const stale of await findStaleValidators(client, { head: expectation.head, blocks })) {
    const { netuid, activityCutoff, validators, fromBlock } = stale;
    const whose = `${validators} ${validators === 1 ? 'validator' : 'validators'}`;
    const text = `subnet ${netuid}: the weights of ${whose} are stale from block ${fromBlock} on (activity cutoff ${countOfBlocks(activityCutoff)}), unless set anew on the way`;
    writeLine(err, err.style('yellow', text));
  }
  return expectation;
}

function describeExpectation(expectation: Expectation, blocksMax: number): string {
  if (expectation.kind === 'unknown') return `nobody knows how many blocks it takes: ${expectation.why}`;
  const { blocks, head } = expectation;
  const beyond = blocks > blocksMax ? `; at most ${countOfBlocks(blocksMax)} are sealed` : '';
  if (expectation.kind === 'exact') return `${countOfBlocks(blocks)} to go, to block ${head + blocks}${beyond}`;
  return `about ${countOfBlocks(blocks)} to go, to about block ${head + blocks} (an estimate: ${expectation.why})${beyond}`;
}
