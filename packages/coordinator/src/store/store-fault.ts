import { FaultError } from '@yumanet/protocol';

/** Why a store cannot serve; `FaultError.code` is one of these. */
export type StoreFaultCode =
  | 'store_locked'
  | 'store_full'
  | 'store_read_only'
  | 'store_unreachable'
  | 'store_missing'
  | 'store_changed'
  | 'store_corrupt'
  | 'store_foreign'
  | 'store_newer'
  | 'store_older'
  | 'store_mismatch'
  | 'store_failed';

/** A fault of the store, in words for who runs the coordinator. */
export function storeFault(code: StoreFaultCode, message: string, cause?: unknown): FaultError {
  return new FaultError(code, message, cause === undefined ? {} : { cause });
}

/** Primary result codes of SQLite; extended codes keep them in their low byte. Source: sqlite.org/rescode.html */
const CODE_OF_RESULT: ReadonlyMap<number, StoreFaultCode> = new Map([
  [5, 'store_locked'],
  [6, 'store_locked'],
  [8, 'store_read_only'],
  [11, 'store_corrupt'],
  [13, 'store_full'],
  [14, 'store_unreachable'],
  [26, 'store_foreign'],
]);
const PRIMARY_RESULT = 0xff;

/** Codes of the operating system that opening a folder can meet. */
const CODE_OF_SYSTEM: ReadonlyMap<string, StoreFaultCode> = new Map([
  ['EACCES', 'store_read_only'],
  ['EROFS', 'store_read_only'],
  ['EPERM', 'store_read_only'],
  ['ENOSPC', 'store_full'],
  ['EDQUOT', 'store_full'],
  ['ENOENT', 'store_unreachable'],
  ['ENOTDIR', 'store_unreachable'],
  ['EEXIST', 'store_unreachable'],
]);

/** Runs one step on the medium; what SQLite or the system reports becomes a fault, a bug rises as it is. */
export function guardMedium<T>(doing: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const code = faultCodeOf(error);
    if (code === undefined) throw error;
    throw storeFault(code, `cannot ${doing}: ${error instanceof Error ? error.message : String(error)}`, error);
  }
}

function faultCodeOf(error: unknown): StoreFaultCode | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  if (error.code === 'ERR_SQLITE_ERROR') {
    const result = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & PRIMARY_RESULT : -1;
    return CODE_OF_RESULT.get(result) ?? 'store_failed';
  }
  return CODE_OF_SYSTEM.get(error.code);
}
