import { CliError, EXIT } from '../output/cli-error.ts';
import { formatLogLine } from '../output/format-log-line.ts';
import { describeExit } from '../supervise/program.ts';
import type { ProcessEvent } from '../supervise/supervise-process.ts';
import { COORDINATOR_NAME } from './plan-network.ts';

/**
 * Why the death of a process ends the whole network; `undefined` when the others go on and it is started again. While the
 * network starts, a coordinator that ends and a process that finds its port busy end it; later, a coordinator given up.
 */
export function processFailure(event: Extract<ProcessEvent, { kind: 'died' }>, isSetUp: boolean): CliError | undefined {
  const { status, exit, lastLines, retryInMs } = event;
  const isCoordinator = status.name === COORDINATOR_NAME;
  const isEnvironment = exit.code === EXIT.environment;
  const isGivenUp = retryInMs === undefined;
  const isFatal = isSetUp ? isCoordinator && isGivenUp : isCoordinator || isEnvironment || isGivenUp;
  if (!isFatal) return undefined;
  const lastLine = lastLines.at(-1);
  return new CliError({
    name: 'ProcessDied',
    message: `${status.name} ended with ${describeExit(exit)}${lastLine === undefined ? '' : `: ${formatLogLine(lastLine)}`}`,
    remedy: isEnvironment
      ? 'Free what it names; take free ports with --port 0; move a chain that cannot be read out of the folder.'
      : 'Its log says more: `yumanet logs`.',
    facts: { process: status.name },
    exitCode: isEnvironment ? EXIT.environment : EXIT.failed,
  });
}
