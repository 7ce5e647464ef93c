import { CliError, EXIT } from '../output/cli-error.ts';
import { COORDINATOR_NAME, type NetworkPlan, type NeuronPlan } from './plan-network.ts';

const PORT_MAX = 65_535;

/**
 * The plan with ports that are free: a neuron whose port is busy gets the next free one, which the manifest tells. Throws
 * `PortInUse` (exit 3) when the coordinator's is busy: that one is somebody's wish.
 */
export async function chooseFreePorts(
  plan: NetworkPlan,
  isFree: (port: number) => Promise<boolean>,
): Promise<NetworkPlan> {
  const { coordinatorPort } = plan;
  if (coordinatorPort !== 0 && !(await isFree(coordinatorPort))) throw portInUse(coordinatorPort, COORDINATOR_NAME);
  const taken = new Set([coordinatorPort]);
  const neurons: NeuronPlan[] = [];
  for (const neuron of plan.neurons) {
    let { port } = neuron;
    while (port !== 0 && (taken.has(port) || !(await isFree(port)))) {
      if (port === PORT_MAX) throw portInUse(neuron.port, neuron.name);
      port += 1;
    }
    if (port !== 0) taken.add(port);
    neurons.push({ ...neuron, port });
  }
  return { ...plan, neurons };
}

function portInUse(port: number, process: string): CliError {
  return new CliError({
    name: 'PortInUse',
    message: `port ${port}, wanted for ${process}, is in use on 127.0.0.1`,
    remedy: 'End what listens there (`yumanet down` ends a network), or take free ports with --port 0.',
    facts: { port, process },
    exitCode: EXIT.environment,
  });
}
