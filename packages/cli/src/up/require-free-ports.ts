import { CliError, EXIT } from '../output/cli-error.ts';
import { COORDINATOR_NAME, type NetworkPlan } from './plan-network.ts';

/** Throws `PortInUse` (exit 3) with the first port of the plan that somebody else listens on. */
export async function requireFreePorts(plan: NetworkPlan, isFree: (port: number) => Promise<boolean>): Promise<void> {
  const wanted = [
    { name: COORDINATOR_NAME, port: plan.coordinatorPort },
    ...plan.neurons.map(({ name, port }) => ({ name, port })),
  ].filter(({ port }) => port !== 0);
  const free = await Promise.all(wanted.map(({ port }) => isFree(port)));
  const busy = wanted.find((_, index) => free[index] === false);
  if (busy === undefined) return;
  throw new CliError({
    name: 'PortInUse',
    message: `port ${busy.port}, wanted for ${busy.name}, is in use on 127.0.0.1`,
    remedy: 'End what listens there (`yumanet down` ends a network), or take free ports with --port 0.',
    facts: { port: busy.port, process: busy.name },
    exitCode: EXIT.environment,
  });
}
