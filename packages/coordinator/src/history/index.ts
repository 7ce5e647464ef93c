/** Chains as they were kept, without a server: to look at, to execute again, to compare and to check. */

export { makeFolder } from '../store/make-folder.ts';
export { readFolder, type SqliteReader } from '../store/sqlite-reader.ts';
export { CHAIN_FILE } from '../store/sqlite-schema.ts';
export { giveWay } from '../system/give-way.ts';
export { type ChainHistory, historyOfDump } from './chain-history.ts';
export { checkFolder, type FolderCheck } from './check-folder.ts';
export { type Compared, compareHistories } from './compare-histories.ts';
export { describeDifference } from './describe-difference.ts';
export type { FolderFinding } from './folder-finding.ts';
export { remedyOfStoreFault } from './remedy-of-store-fault.ts';
export {
  type BrokenBlock,
  type HistoryDifference,
  type Replayed,
  type ReplayOptions,
  replayHistory,
} from './replay-history.ts';
