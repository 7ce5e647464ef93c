import { type ChainHistory, historyOfDump, readFolder } from '@yumanet/coordinator/history';
import type { Crypto } from '@yumanet/protocol';
import type { HistoryPlace } from './history-place.ts';
import { readDumpFile } from './read-dump-file.ts';

/** Opens a history for as long as `use` runs. A network may run on the folder: nothing is claimed or written there. */
export function withHistory<T>(
  { kind, path }: HistoryPlace,
  crypto: Crypto,
  use: (history: ChainHistory) => Promise<T>,
): Promise<T> {
  if (kind === 'folder') return readFolder(path, (reader) => use(reader.history()));
  return use(historyOfDump(path, readDumpFile(path, crypto)));
}
