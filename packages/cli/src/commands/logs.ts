import { closeSync, existsSync, fstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { CliContext } from '../cli-context.ts';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { folderOf } from '../network/find-network.ts';
import { CliError, EXIT, usageError } from '../output/cli-error.ts';
import { formatLogLine, logTimeOf } from '../output/format-log-line.ts';
import { writeLine } from '../output/terminal.ts';
import { settingsOf } from '../settings/invocation-settings.ts';
import { processLogPath } from '../supervise/process-log.ts';
import { countFlag } from './arguments.ts';

const LINES_DEFAULT = 50;
const LINES_MAX = 1_000_000;
const FOLLOW_LOOK_MS = 200;
const LOG_SUFFIX = '.log';

/** `yumanet logs [PROCESS] [-f]` */
export const logsCommand: CommandDefinition = {
  path: ['logs'],
  endsItself: true,
  summary: 'The last log lines of one process or of all, in the order of their time',
  arguments: [['[process]', 'such as coordinator or miner1_sn1; all without it']],
  options: [
    { flags: '-f, --follow', description: 'go on with new lines until Ctrl-C' },
    { flags: '-n, --lines <count>', description: `how many lines at most (${LINES_DEFAULT})` },
    { flags: '--name <name>', description: 'the network of this name (default)' },
    { flags: '--data <folder>', description: 'the network of this folder' },
  ],
  example: 'yumanet logs miner1_sn1 -f',
  async run(context, invocation) {
    const { logs } = folderOf(context, settingsOf(context, invocation).settings);
    const names = chooseLogs(logs, textArgument(invocation, 0));
    const linesMax = countFlag(invocation, 'lines', { maximum: LINES_MAX }) ?? LINES_DEFAULT;
    const isNamed = names.length > 1;
    const show = (name: string, line: string): void => {
      const { out } = context.terminal;
      const text = invocation.json ? line : formatLogLine(line);
      writeLine(out, isNamed && !invocation.json ? `${out.style('cyan', name.padEnd(16))} ${text}` : text);
    };
    const offsets = new Map<string, number>();
    const lines = names.flatMap((name) => {
      const text = readFileSync(processLogPath(logs, name), 'utf8');
      offsets.set(name, Buffer.byteLength(text));
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => ({ name, line }));
    });
    const newest = inOrderOfTime(lines);
    for (const { name, line } of linesMax === 0 ? [] : newest.slice(-linesMax)) show(name, line);
    if (invocation.flags['follow'] === true) await follow(context, logs, offsets, show);
    return EXIT.ok;
  },
};

function chooseLogs(folder: string, wanted: string | undefined): readonly string[] {
  const all = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(LOG_SUFFIX)) : [];
  const names = all.map((file) => file.slice(0, -LOG_SUFFIX.length)).sort();
  if (names.length === 0) {
    const message = `there are no logs in ${folder}`;
    throw new CliError({
      name: 'NoLogs',
      message,
      remedy: 'Start a network with `yumanet up`.',
      exitCode: EXIT.environment,
    });
  }
  if (wanted === undefined) return names;
  if (names.includes(wanted)) return [wanted];
  throw usageError(`no process "${wanted}" has a log in ${folder}`, `There are ${names.join(', ')}.`);
}

interface NamedLine {
  readonly name: string;
  readonly line: string;
}

/** Plain lines have no time: they stay behind the line before them. */
function inOrderOfTime(lines: readonly NamedLine[]): readonly NamedLine[] {
  let lastMs = 0;
  let lastName = '';
  const timed = lines.map((entry) => {
    const own = logTimeOf(entry.line);
    lastMs = own ?? (entry.name === lastName ? lastMs : 0);
    lastName = entry.name;
    return { entry, timeMs: lastMs };
  });
  return timed.sort((one, other) => one.timeMs - other.timeMs).map(({ entry }) => entry);
}

/** Looks for new lines until a signal arrives; a log that became shorter was rotated and is read from its start. */
async function follow(
  context: CliContext,
  folder: string,
  offsets: Map<string, number>,
  show: (name: string, line: string) => void,
): Promise<void> {
  const { clock } = context.ports;
  const rests = new Map<string, string>();
  for (;;) {
    for (const [name, offset] of offsets) {
      const { text, next } = readFrom(join(folder, `${name}${LOG_SUFFIX}`), offset);
      offsets.set(name, next);
      const lines = `${rests.get(name) ?? ''}${text}`.split('\n');
      rests.set(name, lines.pop() ?? '');
      for (const line of lines) show(name, line);
    }
    if (context.stop.first.aborted) throw context.stop.first.reason;
    await new Promise<void>((resolve) => {
      const cancel = clock.startTimer(FOLLOW_LOOK_MS, resolve);
      context.stop.first.addEventListener(
        'abort',
        () => {
          cancel();
          resolve();
        },
        { once: true },
      );
    });
  }
}

function readFrom(path: string, offset: number): { readonly text: string; readonly next: number } {
  if (!existsSync(path)) return { text: '', next: 0 };
  const descriptor = openSync(path, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const start = size < offset ? 0 : offset;
    const bytes = Buffer.alloc(size - start);
    readSync(descriptor, bytes, 0, bytes.length, start);
    return { text: bytes.toString('utf8'), next: size };
  } finally {
    closeSync(descriptor);
  }
}
