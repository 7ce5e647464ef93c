import { type CommandDefinition, textFlag, textsArgument } from '../command-definition.ts';
import { CliError, EXIT, usageError } from '../output/cli-error.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { checkVectors, type FileReport } from '../vectors/check-vectors.ts';

/** A file in which everything fails would fill the screen. */
const SHOWN_FAILURES_MAX = 20;

/** `yumanet check vectors PATH…` */
export const checkVectorsCommand: CommandDefinition = {
  path: ['check', 'vectors'],
  summary: 'Compare this chain with golden vectors: files or folders of .json and .json.gz',
  arguments: [['<path...>', 'files or folders']],
  options: [{ flags: '--kernel <kernel>', description: 'reference (default) or wasm' }],
  example: 'yumanet check vectors packages/yuma/vectors packages/protocol/vectors',
  async run(context, invocation) {
    requireKernel(textFlag(invocation, 'kernel') ?? 'reference');
    const { terminal } = context;
    const report = checkVectors(textsArgument(invocation, 0), context.ports.crypto, (file) => {
      printFile(invocation.json ? terminal.err : terminal.out, terminal.err, file);
    });
    const { passed, failed, files } = report;
    if (files.length === 0) writeLine(terminal.err, 'nothing to check: no .json or .json.gz file there');
    if (invocation.json) writeJson(terminal.out, { passed, failed, files });
    else writeLine(terminal.out, `${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? EXIT.ok : EXIT.failed;
  },
};

function requireKernel(kernel: string): void {
  if (kernel === 'reference') return;
  if (kernel !== 'wasm') throw usageError(`there is no kernel "${kernel}"`, 'Use --kernel reference or --kernel wasm.');
  throw new CliError({
    name: 'KernelMissing',
    message: 'the WebAssembly kernel is not part of this version',
    remedy: 'Use --kernel reference.',
    exitCode: EXIT.environment,
  });
}

function printFile(failures: TextSink, progress: TextSink, { path, passed, failures: failed }: FileReport): void {
  writeLine(
    progress,
    `${failed.length === 0 ? progress.style('green', 'ok') : progress.style('red', 'FAILED')} ${path}: ${passed} passed, ${failed.length} failed`,
  );
  for (const { id, message } of failed.slice(0, SHOWN_FAILURES_MAX)) writeLine(failures, `${path}: ${id}: ${message}`);
  const hiddenCount = failed.length - SHOWN_FAILURES_MAX;
  if (hiddenCount > 0) writeLine(failures, `${path}: and ${hiddenCount} more`);
}
