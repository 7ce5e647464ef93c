import { type EpochKernels, runEpoch } from '@yumanet/yuma';
import { type CommandDefinition, textFlag, textsArgument } from '../command-definition.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { type TextSink, writeJson, writeLine } from '../output/terminal.ts';
import { loadKernel } from '../system/load-kernel.ts';
import { checkVectors, type FileReport } from '../vectors/check-vectors.ts';

/** A file in which everything fails would fill the screen. */
const SHOWN_FAILURES_MAX = 20;

/** `yumanet check vectors PATH…` */
export const checkVectorsCommand: CommandDefinition = {
  path: ['check', 'vectors'],
  summary: 'Compare this chain with golden vectors: files or folders of .json and .json.gz',
  arguments: [['<path...>', 'files or folders']],
  options: [{ flags: '--kernel <kernel>', description: 'wasm (default) or reference' }],
  example: 'yumanet check vectors packages/yuma/vectors packages/protocol/vectors',
  async run(context, invocation) {
    const { terminal } = context;
    const report = checkVectors(
      textsArgument(invocation, 0),
      { crypto: context.ports.crypto, kernels: kernelsOf(textFlag(invocation, 'kernel') ?? 'wasm') },
      (file) => printFile(invocation.json ? terminal.err : terminal.out, terminal.err, file),
    );
    const { passed, failed, files } = report;
    if (files.length === 0) writeLine(terminal.err, 'nothing to check: no .json or .json.gz file there');
    if (invocation.json) writeJson(terminal.out, { passed, failed, files });
    else writeLine(terminal.out, `${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? EXIT.ok : EXIT.failed;
  },
};

/** The kernel that epochs are computed with, then the one that must agree with it on inputs without outputs. */
function kernelsOf(name: string): EpochKernels {
  if (name === 'wasm') return [loadKernel().runEpoch, runEpoch];
  if (name === 'reference') return [runEpoch, loadKernel().runEpoch];
  throw usageError(`there is no kernel "${name}"`, 'Use --kernel wasm or --kernel reference.');
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
