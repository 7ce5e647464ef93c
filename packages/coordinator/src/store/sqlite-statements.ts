import type { DatabaseSync } from 'node:sqlite';

/** Every statement that the store runs, prepared once. */
export type Statements = ReturnType<typeof prepareStatements>;

export function prepareStatements(database: DatabaseSync) {
  return { ...chainStatements(database), ...blockStatements(database), ...restoreStatements(database) };
}

const TABLES = ['chain', 'blocks', 'extrinsics', 'checkpoints', 'set_aside', 'restore_points'] as const;

function chainStatements(database: DatabaseSync) {
  return {
    head: database.prepare('SELECT max(coalesce((SELECT max(number) FROM blocks), 0), base_number) AS head FROM chain'),
    chain: database.prepare('SELECT * FROM chain'),
    addChain: database.prepare('INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
    setClock: database.prepare('UPDATE chain SET clock_lag_ms = ?, pinned_block = ?, pinned_now_ms = ?'),
    setIndexed: database.prepare('UPDATE chain SET indexed_block = ?'),
    checkpoint: database.prepare(
      `SELECT checkpoints.body FROM checkpoints JOIN blocks USING (hash)
       WHERE blocks.number <= ? ORDER BY blocks.number DESC LIMIT 1`,
    ),
    checkpointOf: database.prepare('SELECT body FROM checkpoints WHERE hash = ?'),
    chainCheckpoints: database.prepare('SELECT blocks.number FROM checkpoints JOIN blocks USING (hash)'),
    addCheckpoint: database.prepare('INSERT OR REPLACE INTO checkpoints (hash, number, body) VALUES (?, ?, ?)'),
    dropCheckpoint: database.prepare(
      `DELETE FROM checkpoints WHERE hash = (SELECT hash FROM blocks WHERE number = ?)
       AND NOT EXISTS (SELECT 1 FROM set_aside WHERE set_aside.hash = checkpoints.hash)`,
    ),
    dropStrayCheckpoints: database.prepare(
      `DELETE FROM checkpoints WHERE NOT EXISTS (SELECT 1 FROM blocks WHERE blocks.hash = checkpoints.hash)
       AND NOT EXISTS (SELECT 1 FROM set_aside WHERE set_aside.hash = checkpoints.hash)`,
    ),
    clearAll: TABLES.map((table) => database.prepare(`DELETE FROM ${table}`)),
  };
}

function blockStatements(database: DatabaseSync) {
  return {
    block: database.prepare('SELECT epochs, body FROM blocks WHERE number = ?'),
    blockNumber: database.prepare('SELECT number FROM blocks WHERE hash = ?'),
    numberOnChain: database.prepare(
      'SELECT number FROM blocks WHERE hash = ? UNION ALL SELECT base_number AS number FROM chain WHERE base_hash = ?',
    ),
    addBlock: database.prepare('INSERT INTO blocks (number, hash, epochs, body) VALUES (?, ?, ?, ?)'),
    dropBlocks: database.prepare('DELETE FROM blocks WHERE number > ?'),
    extrinsic: database.prepare(
      'SELECT block, position FROM extrinsics WHERE hash = ? ORDER BY block DESC, position DESC LIMIT 1',
    ),
    nthExtrinsicOf: database.prepare(
      'SELECT block FROM extrinsics WHERE account = ? AND block < ? ORDER BY block DESC LIMIT 1 OFFSET ?',
    ),
    extrinsicsOf: database.prepare(
      `SELECT hash, block, position FROM extrinsics WHERE account = ? AND block < ? AND block >= ?
       ORDER BY block DESC, position DESC`,
    ),
    addExtrinsic: database.prepare('INSERT INTO extrinsics (hash, block, position, account) VALUES (?, ?, ?, ?)'),
    dropExtrinsics: database.prepare('DELETE FROM extrinsics WHERE block > ?'),
  };
}

function restoreStatements(database: DatabaseSync) {
  return {
    points: database.prepare('SELECT * FROM restore_points ORDER BY id'),
    pointHashes: database.prepare('SELECT hash FROM restore_points'),
    addPoint: database.prepare(
      'INSERT INTO restore_points (name, number, hash, timestamp_ms, now_ms, pool) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    unnamePoint: database.prepare('UPDATE restore_points SET name = NULL WHERE name = ?'),
    removePoint: database.prepare('DELETE FROM restore_points WHERE id = ?'),
    setNextTimestamp: database.prepare('UPDATE restore_points SET next_timestamp_ms = ? WHERE id = ?'),
    setAside: database.prepare('SELECT epochs, body FROM set_aside WHERE hash = ?'),
    setAsideParent: database.prepare('SELECT parent FROM set_aside WHERE hash = ?'),
    setAsideHashes: database.prepare('SELECT hash FROM set_aside'),
    putAside: database.prepare(
      `INSERT OR REPLACE INTO set_aside (hash, parent, epochs, body)
       SELECT block.hash, coalesce(parent.hash, chain.base_hash), block.epochs, block.body
       FROM chain CROSS JOIN blocks AS block LEFT JOIN blocks AS parent ON parent.number = block.number - 1
       WHERE block.number > ? AND block.number <= ?`,
    ),
    removeSetAside: database.prepare('DELETE FROM set_aside WHERE hash = ?'),
  };
}
