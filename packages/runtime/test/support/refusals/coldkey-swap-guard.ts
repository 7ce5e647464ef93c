/** What comes before the checks of every call that somebody signs. Source: docs/rules/subnets.md section 1.9. */
import type { CallCase } from '../../../src/calls/call-table.ts';
import { ColdkeySwapAnnouncements, ColdkeySwapDisputes } from '../../../src/state/items/key-swap-items.ts';
import { coldkey } from '../test-chain.ts';
import type { CallChecks, Check } from './call-checks.ts';

const SWAP_CALLS: readonly CallCase[] = [
  ...(['announceColdkeySwap', 'swapColdkeyAnnounced', 'disputeColdkeySwap'] as const),
  'clearColdkeySwapAnnouncement',
];

/** Who signs calls of the tables besides those whom a table names as its signer. */
const OTHER_SIGNERS = ['//Bob', '//Eve', '//m1', '//stranger', '//nobody'];

/** The table with the guard before its checks, in the pool and in a block; root signs nothing and has none. */
export function withGuard<C extends CallCase>(call: C, table: CallChecks<C>): CallChecks<C> {
  if (table.signer === 'root') return table;
  const signers = [table.signer, ...OTHER_SIGNERS];
  const guards = SWAP_CALLS.includes(call) ? [disputed(signers)] : [disputed(signers), announced(signers)];
  return {
    ...table,
    checks: [...guards, ...table.checks],
    pool: [...guards.map(({ error }) => error), ...(table.pool ?? [])],
  };
}

const APART = {
  BadOrigin: 'root, which it may be about, announces no swap',
  ColdkeySwapAnnouncementNotFound: 'only what was announced can be disputed',
};

function announced(signers: readonly string[]): Check<object> {
  return {
    error: 'ColdkeySwapAnnounced',
    spoil: ({ state }) => {
      const announcement = { executableAt: 1n, newColdkeyHash: new Uint8Array(32) };
      for (const uri of signers) state.set(ColdkeySwapAnnouncements, announcement, coldkey(uri));
    },
    apart: APART,
  };
}

function disputed(signers: readonly string[]): Check<object> {
  return {
    error: 'ColdkeySwapDisputed',
    spoil: (draft) => {
      announced(signers).spoil(draft);
      for (const uri of signers) draft.state.set(ColdkeySwapDisputes, 1n, coldkey(uri));
    },
    apart: APART,
  };
}
