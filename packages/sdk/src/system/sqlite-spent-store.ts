/** Spent payments in a SQLite file. A claim is on the disk before `claim` returns; two processes may share the file. */
import { DatabaseSync } from 'node:sqlite';
import { type ClaimOutcome, SPENT_USES_MAX, type SpentStore } from '../payment/spent-store.ts';

/** How long a write waits for another process, in milliseconds. */
const BUSY_TIMEOUT_MS = 2_000;

const SCHEMA = `
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
CREATE TABLE IF NOT EXISTS spent (
  hash BLOB NOT NULL, use INTEGER NOT NULL, block INTEGER NOT NULL, PRIMARY KEY (hash, use)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS spent_block ON spent (block);
CREATE TABLE IF NOT EXISTS pruned (id INTEGER PRIMARY KEY CHECK (id = 0), floor INTEGER NOT NULL) STRICT;
INSERT OR IGNORE INTO pruned VALUES (0, 0);
`;

/** Opens or makes the file. Throws SQLite's error when it cannot be used. */
export function openSpentStore(path: string, usesMax: number = SPENT_USES_MAX): SpentStore {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  database.exec(SCHEMA);
  const insert = database.prepare(
    'INSERT OR IGNORE INTO spent SELECT ?1, ?2, ?3 WHERE ?3 >= (SELECT floor FROM pruned) AND (SELECT count(*) FROM spent) < ?4',
  );
  const find = database.prepare('SELECT 1 FROM spent WHERE hash = ? AND use = ?');
  const isOld = database.prepare('SELECT 1 FROM pruned WHERE floor > ?');
  const remove = database.prepare('DELETE FROM spent WHERE hash = ? AND use = ?');
  const raise = database.prepare('UPDATE pruned SET floor = ?1 WHERE floor < ?1');
  const forget = database.prepare('DELETE FROM spent WHERE block < ?');
  return {
    claim({ hash, use, block }): ClaimOutcome {
      if (insert.run(hash, use, block, usesMax).changes === 1) return 'claimed';
      if (isOld.get(block) !== undefined) return 'too_old';
      return find.get(hash, use) === undefined ? 'full' : 'spent';
    },
    release: ({ hash, use }) => {
      remove.run(hash, use);
    },
    prune(firstBlock) {
      // The floor first: what is forgotten must already be refused.
      if (raise.run(firstBlock).changes === 1) forget.run(firstBlock);
    },
    close: () => database.close(),
  };
}
