/** The miner kit with a reference miner behind it keeps the contract that it is the model of. */
import { createCrypto } from '@yumanet/crypto';
import { accountFromBytes, deriveKeyPair } from '@yumanet/protocol';
import { createMinerServer, createReferenceSolver, welcomeEveryone } from '@yumanet/sdk/miner';
import { SKILLS } from '@yumanet/sdk/subnet';
import { createLogger, createSystemClock } from '@yumanet/sdk/system';
import { findSubnet } from '@yumanet/subnets';
import { expect, it, onTestFinished } from 'vitest';
import { checkMiner } from '../../packages/cli/src/conformance/check-miner.ts';
import { createHttpProbe } from '../../packages/cli/src/system/http-probe.ts';

const NETUID = 2;
const SIGNER = '//validator1_sn2';
/** The best codecs take a fifth of a second for each of some twenty tasks, on a machine that may be busy. */
const TIMEOUT_MS = 60_000;
const clock = createSystemClock();
const crypto = createCrypto();

async function startOurs(name: string, skill: number, served?: string): Promise<string> {
  const subnet = findSubnet(name);
  if (subnet === undefined) throw new Error('the subnet is not there');
  const welcome = served === undefined ? undefined : accountFromBytes(deriveKeyPair(crypto, served).publicKey);
  const server = createMinerServer({
    hotkey: accountFromBytes(deriveKeyPair(crypto, '//miner1_sn2').publicKey),
    netuid: NETUID,
    solver: createReferenceSolver(subnet, skill),
    skill,
    version: '0.1.0',
    callers:
      welcome === undefined
        ? welcomeEveryone
        : {
            decide: async (caller) =>
              caller === welcome ? { kind: 'welcome', stakeRao: 0n } : { kind: 'unwelcome', reason: 'not_on_the_list' },
          },
    crypto,
    clock,
    log: createLogger('miner', 'silent'),
  });
  onTestFinished(() => server.close());
  return (await server.listen({ host: '127.0.0.1', port: 0 })).url;
}

const examine = (url: string) =>
  checkMiner(
    { clock, crypto, probe: createHttpProbe(clock, url) },
    { netuid: NETUID, signerUri: SIGNER, answerMsMax: 15_000, timeoutMs: 50_000 },
  );

it.each([
  ...SKILLS.map((skill) => ['compression', skill, undefined] as const),
  ...SKILLS.map((skill) => ['forecasting', skill, undefined] as const),
  ['code', 1, undefined] as const,
  ['compression', 1, SIGNER] as const,
])('%s of skill %i, serving %s alone when given, keeps every rule', { timeout: TIMEOUT_MS }, async (...ours) => {
  const outcome = await examine(await startOurs(...ours));
  const rules = outcome.kind === 'checked' ? outcome.rules : [];
  expect(rules.filter(({ result }) => result !== 'pass')).toEqual([]);
  expect(rules.length).toBeGreaterThan(20);
});
