import { remedyOfStoreFault } from '@yumanet/coordinator/history';
import { FaultError, WireError } from '@yumanet/protocol';
import type { ErrorInfo, Fact } from '@yumanet/protocol/messages';
import { ChainRefusal } from '@yumanet/sdk/client';
import { CliError, EXIT, type ExitCode } from './cli-error.ts';
import { type Terminal, type TextSink, writeJsonLine, writeLine } from './terminal.ts';

/** A failure in the one shape that is printed. */
interface ShownError {
  readonly name: string;
  readonly code?: string;
  readonly message: string;
  readonly remedy: string;
  readonly docs?: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly details?: readonly string[];
}

interface ReportedError extends ShownError {
  readonly exitCode: ExitCode;
}

const CONNECTION_REMEDY =
  'Is the network running? `yumanet status` and `yumanet doctor` tell; --url, --name or --data choose another.';

/**
 * Prints a failure with its name, message, remedy and facts: for people on standard error, and with `json` also as
 * `{"error": …}` on standard output. Returns the exit code. Rethrows what it cannot name: that is a bug.
 */
export function reportError(terminal: Terminal, error: unknown, json: boolean): ExitCode {
  const reported = describeError(error);
  if (reported === undefined) throw error;
  const { exitCode, ...shown } = reported;
  if (json) writeJsonLine(terminal.out, { error: shown });
  printError(terminal.err, shown);
  return exitCode;
}

/** What the chain or the API refused, as it stands under `error` in JSON. */
export function shownRefusal(info: ErrorInfo): ShownError {
  const { exitCode: _, ...shown } = describeRefusal(info);
  return shown;
}

/** A failure for people: a line, and below it what is known of it and what to do. */
export function printError(sink: TextSink, error: ShownError): void {
  writeLine(sink, `${sink.style('red', 'error')} ${sink.style('bold', error.name)}: ${error.message}`);
  for (const detail of error.details ?? []) writeLine(sink, `  ${detail}`);
  for (const [name, value] of Object.entries(error.facts)) writeLine(sink, `  ${name}: ${value}`);
  if (error.remedy !== '') writeLine(sink, `  ${sink.style('cyan', 'remedy')}: ${error.remedy}`);
  if (error.docs !== undefined) writeLine(sink, `  ${sink.style('dim', `see ${error.docs}`)}`);
}

function describeError(error: unknown): ReportedError | undefined {
  if (error instanceof CliError) {
    const { name, message, remedy, facts, details, exitCode } = error;
    return { name, message, remedy, facts, ...(details.length === 0 ? {} : { details }), exitCode };
  }
  if (error instanceof ChainRefusal) return describeRefusal(error.info);
  if (error instanceof FaultError) {
    const exitCode = error.code === 'coordinator_timeout' ? EXIT.timeout : EXIT.environment;
    const remedy = error.code.startsWith('coordinator_') ? CONNECTION_REMEDY : remedyOfStoreFault(error.code);
    return { name: faultName(error.code), code: error.code, message: error.message, remedy, facts: {}, exitCode };
  }
  if (error instanceof WireError) {
    return {
      name: 'InvalidValue',
      message: error.message,
      remedy: 'Check the value; `--help` shows an example.',
      facts: {},
      exitCode: EXIT.usage,
    };
  }
  return undefined;
}

/** The name that `status` gives it too; for other codes the code's words: `port_in_use` is `PortInUse`. */
function faultName(code: string): string {
  if (code === 'coordinator_unreachable') return 'NetworkNotRunning';
  return code.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the chain or the API refused. */
export function describeRefusal(info: ErrorInfo): ReportedError {
  const { name, code, message, remedy, docs } = info;
  const facts = Object.fromEntries([...info.facts].map(([key, fact]) => [key, factValue(fact)]));
  return { name, code, message, remedy, ...(docs === '' ? {} : { docs }), facts, exitCode: EXIT.failed };
}

/** Numbers stay numbers where JSON can hold them exactly. */
function factValue({ value }: Fact): string | number {
  if (value === undefined) return '';
  if (value.case === 'text') return value.value;
  return value.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value.value) : value.value.toString();
}
