/** The `yumanet` command as a library: run it with ports of your own. */
export type { CliContext, DetachedCopy, Processes, StopSignals } from './cli-context.ts';
export { EXIT, type ExitCode } from './output/cli-error.ts';
export type { Terminal, TextSink } from './output/terminal.ts';
export { runCli } from './run-cli.ts';
