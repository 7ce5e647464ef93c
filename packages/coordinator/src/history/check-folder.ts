import { FaultError } from '@yumanet/protocol';
import type { Snapshot } from '@yumanet/protocol/messages';
import type { RuntimePorts } from '@yumanet/runtime';
import { findSeedProblem } from '../chain/find-seed-problem.ts';
import { readFolder, type SqliteReader } from '../store/sqlite-reader.ts';
import { checkBlocks } from './check-blocks.ts';
import { checkExecution } from './check-execution.ts';
import { type FolderFinding, fine, wrong } from './folder-finding.ts';
import { HistoryReplay } from './history-replay.ts';
import { remedyOfStoreFault } from './remedy-of-store-fault.ts';

export interface FolderCheck {
  readonly ports: RuntimePorts;
  /** Called after each block that was read or executed, and awaited. */
  readonly onBlock?: (doing: 'read' | 'executed', number: bigint) => Promise<void> | void;
}

/** Problems of a file that are shown; a damaged page has one per row. */
const FILE_PROBLEMS_SHOWN_MAX = 3;

/**
 * Checks a chain folder whole and says what is wrong, one finding per check; nothing is written into it. Checks that need
 * what an earlier one found broken are left out. Cost: every block is read, its signatures are checked, and it is executed.
 */
export async function checkFolder(folder: string, check: FolderCheck): Promise<readonly FolderFinding[]> {
  try {
    return await readFolder(folder, async (reader) => [
      fine('chain', `${folder} has a chain of this version${reader.isRunning ? ', and a coordinator runs on it' : ''}`),
      ...(await checkOpened(reader, check)),
    ]);
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return [complaint('chain', error)];
  }
}

async function checkOpened(reader: SqliteReader, check: FolderCheck): Promise<readonly FolderFinding[]> {
  const file = checkFile(reader);
  const { base, finding } = checkStart(reader, check.ports);
  if (base === undefined) return [file, finding];
  const { findings, last } = await checkBlocks(reader, base, {
    crypto: check.ports.crypto,
    onBlock: (number) => check.onBlock?.('read', number),
  });
  const executed = await checkExecution(reader, {
    ports: check.ports,
    last,
    onBlock: (number) => check.onBlock?.('executed', number),
  });
  return [file, finding, ...findings, ...executed];
}

function checkFile(reader: SqliteReader): FolderFinding {
  const problems = findFileProblems(reader);
  if (problems.length === 0) return fine('file', 'SQLite finds its file whole');
  const shown = problems.slice(0, FILE_PROBLEMS_SHOWN_MAX).join('; ');
  return wrong(
    'file',
    `SQLite finds ${problems.length} faults in its file: ${shown}`,
    remedyOfStoreFault('store_corrupt'),
  );
}

/** Some damage keeps even the check from running; then that is the problem. */
function findFileProblems(reader: SqliteReader): readonly string[] {
  try {
    return reader.findFileProblems();
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return [error.message];
  }
}

interface StartChecked {
  readonly finding: FolderFinding;
  /** Undefined when it is not good enough to go on from. */
  readonly base?: Snapshot;
}

function checkStart(reader: SqliteReader, ports: RuntimePorts): StartChecked {
  try {
    const history = reader.history();
    const { number } = new HistoryReplay(history, ports);
    const problem = findSeedProblem({ snapshot: history.base, identity: history.identity }, ports.crypto);
    if (problem !== undefined) return { finding: wrong('start', problem, remedyOfStoreFault('store_corrupt')) };
    const { name, preset } = history.identity;
    const message = `"${name}", preset ${preset}, with a first state at block ${number}`;
    return { finding: fine('start', message), base: history.base };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    return { finding: complaint('start', error) };
  }
}

function complaint(check: string, { code, message }: FaultError): FolderFinding {
  return wrong(check, message, remedyOfStoreFault(code));
}
