import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A full log becomes `NAME.log.1` (replacing the one before), so that a process has at most twice this on disk. */
const LOG_BYTES_MAX = 8 * 1024 * 1024;

/** The log files of a network's processes. */
export interface ProcessLogs {
  /** Adds a line to the log of a process. */
  write(process: string, line: string): void;
  close(): void;
}

/** The log file of a process. */
export function processLogPath(folder: string, process: string): string {
  return join(folder, `${process}.log`);
}

interface OpenLog {
  descriptor: number;
  size: number;
}

/** Logs in a folder, which is made. Lines go to disk at once: what a process said last is what matters when it died. */
export function openProcessLogs(folder: string, bytesMax = LOG_BYTES_MAX): ProcessLogs {
  mkdirSync(folder, { recursive: true });
  const logs = new Map<string, OpenLog>();

  function open(process: string): OpenLog {
    const descriptor = openSync(processLogPath(folder, process), 'a');
    const log = { descriptor, size: fstatSync(descriptor).size };
    logs.set(process, log);
    return log;
  }

  function rotate(process: string, log: OpenLog): OpenLog {
    closeSync(log.descriptor);
    const path = processLogPath(folder, process);
    renameSync(path, `${path}.1`);
    return open(process);
  }

  return {
    write(process, line) {
      const bytes = Buffer.from(`${line}\n`);
      let log = logs.get(process) ?? open(process);
      if (log.size > 0 && log.size + bytes.length > bytesMax) log = rotate(process, log);
      log.size += writeSync(log.descriptor, bytes);
    },
    close() {
      for (const { descriptor } of logs.values()) closeSync(descriptor);
      logs.clear();
    },
  };
}
