/** A whole miner: a function from task to answer, and `serve`. */
import { serve } from '@yumanet/sdk/miner';
import { createLogger, createSystemPorts } from '@yumanet/sdk/system';

const RAO_PER_TAO = 1_000_000_000n;

export async function runEchoMiner(coordinator: string, signal: AbortSignal): Promise<void> {
  const ports = createSystemPorts();
  const miner = {
    coordinator,
    netuid: 1,
    hotkey: '//miner1_sn1',
    version: '1.0.0',
    subnet: 'echo',
    kinds: ['bytes'],
    rules: { stakeRaoMin: 1_000n * RAO_PER_TAO },
    limits: { concurrency: 2, queueSize: 16 },
    solve: async (task: { readonly payload: Uint8Array; readonly signal: AbortSignal }) => {
      // Ends the work at the caller's deadline, when the caller hangs up and when the miner stops.
      task.signal.throwIfAborted();
      return { payload: task.payload };
    },
  };
  try {
    await serve(miner, { ...ports, log: createLogger('miner', 'error') }, signal);
  } finally {
    await ports.close();
  }
}
