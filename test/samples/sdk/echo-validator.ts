/** A whole validator: half of the miners in each round, nobody above half of the weight, and records that outlive it. */
import { createClient } from '@yumanet/sdk/client';
import { createLogger, createSystemPorts, openRoundFile } from '@yumanet/sdk/system';
import {
  askLongestWaiting,
  createScoreBook,
  createValidatorMetrics,
  runValidator,
  WEIGHTS_POLICY,
} from '@yumanet/sdk/validator';
import { devKey } from '@yumanet/sdk/wallet';
import { echoSubnet } from './echo-subnet.ts';

export async function runEchoValidator(coordinator: string, recordFile: string, signal: AbortSignal): Promise<void> {
  const ports = createSystemPorts();
  const client = createClient({ url: coordinator, ...ports });
  const stream = client.streamBlocks();
  const scores = createScoreBook();
  try {
    await runValidator({
      ...ports,
      client,
      stream,
      log: createLogger('validator', 'error'),
      keyPair: devKey(ports.crypto, '//validator1_sn1').pair,
      netuid: 1,
      subnet: echoSubnet,
      // Miners that know the seed know the tasks beforehand.
      seed: Buffer.from(ports.random.bytes(16)).toString('hex'),
      metrics: createValidatorMetrics(),
      scores,
      rounds: openRoundFile(recordFile),
      settings: {
        sampling: askLongestWaiting(16),
        attemptsMax: 2,
        weights: { ...WEIGHTS_POLICY, shareMax: 0.5 },
      },
      onRound: ({ block, outcomes }) => process.stdout.write(`block ${block}: ${JSON.stringify(outcomes)}\n`),
      signal,
    });
  } finally {
    stream.close();
    await ports.close();
  }
}
