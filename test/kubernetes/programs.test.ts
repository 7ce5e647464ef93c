/** The settings, probes and metrics of the manifests, tried on the programs themselves. */

import { writeFileSync } from 'node:fs';
import { createCrypto } from '@yumanet/crypto';
import { minerProgram } from '@yumanet/miner';
import { createMinerServer, welcomeEveryone } from '@yumanet/sdk/miner';
import { createLogger, createSystemClock, readProgramOptions } from '@yumanet/sdk/system';
import { createStatusServer, createValidatorMetrics } from '@yumanet/sdk/validator';
import { devKey } from '@yumanet/sdk/wallet';
import { validatorProgram } from '@yumanet/validator';
import { describe, expect, it } from 'vitest';
import { findOtherVariables, resolveSettings } from '../../packages/cli/src/settings/resolve-settings.ts';
import { decodeConfig } from '../../packages/coordinator/src/config/decode-config.ts';
import { HEALTH_ROUTE, READY_ROUTE } from '../../packages/coordinator/src/http/fixed-routes.ts';
import { temporaryFolder } from '../e2e/support/temporary-folder.ts';
import { workloadsOf } from './find-problems.ts';
import { readBase, settingsOf } from './read-manifests.ts';

const SECRET = 'known-to-everybody';
const crypto = createCrypto();
const log = createLogger('test', 'silent');

/** With the secret in a file that is here. */
function leasedSettings(): Readonly<Record<string, string>> {
  const path = `${temporaryFolder()}/lease-secret`;
  writeFileSync(path, `${SECRET}\n`);
  return { ...settingsOf('leased-neuron'), YUMANET_LEASE_SECRET_FILE: path };
}

function miner() {
  return createMinerServer({
    hotkey: devKey(crypto, '//shared1_sn1').account,
    netuid: 1,
    solver: { subnet: 'compression', kinds: [], solve: async ({ payload }) => ({ payload }) },
    skill: 2,
    version: '0.1.0',
    callers: welcomeEveryone,
    crypto,
    clock: createSystemClock(),
    log,
  });
}

/** The paths that a workload is probed at. */
function probePathsOf(name: string): readonly (string | undefined)[] {
  const [container] =
    workloadsOf(readBase()).find(({ metadata }) => metadata.name === name)?.spec?.template?.spec.containers ?? [];
  return [container?.startupProbe, container?.readinessProbe, container?.livenessProbe].map(
    (probe) => probe?.httpGet.path,
  );
}

describe('settings', () => {
  it('are taken by the coordinator, which has no developer controls and does lease', () => {
    const image = { YUMANET_HOST: '0.0.0.0', YUMANET_PORT: '9955', YUMANET_DATA: '/data' };
    const paths: string[] = [];
    const result = decodeConfig([], { ...image, ...settingsOf('coordinator') }, (path) => {
      paths.push(path);
      return SECRET;
    });
    expect(result).toMatchObject({
      kind: 'config',
      config: { host: '0.0.0.0', port: 9955, dev: false, dataFolder: '/data', leaseSecret: SECRET },
    });
    expect(paths).toEqual(['/run/secrets/yumanet/lease-secret']);
  });

  it.each([
    ['miner', minerProgram],
    ['validator', validatorProgram],
  ] as const)('are taken by a %s', (_, program) => {
    const image = { YUMANET_LEASE_PER_HOST: 'true', YUMANET_HOST: '0.0.0.0' };
    const read = readProgramOptions<object>(program, { argv: [], env: { ...image, ...leasedSettings() } });
    expect(read).toMatchObject({
      kind: 'options',
      value: { coordinator: 'http://coordinator:9955', lease: true, 'lease-secret-file': SECRET, netuid: 1 },
    });
  });

  it('are taken by a miner that shares its hotkey, which setup registers', () => {
    const read = readProgramOptions(minerProgram, { argv: [], env: settingsOf('shared-miner') });
    expect(read).toMatchObject({ kind: 'options', value: { lease: false, hotkey: '//shared1_sn1', netuid: 1 } });
    expect(settingsOf('setup')['YUMANET_HOTKEYS']).toBe('//shared1_sn1');
  });

  it('are taken by setup, every one of them', () => {
    expect(resolveSettings({ flags: {}, environment: settingsOf('setup') }).settings).toMatchObject({
      url: 'http://coordinator:9955',
      hotkeys: '//shared1_sn1',
      lease_secret_file: '/run/secrets/yumanet/lease-secret',
      coldkey_file: '/run/secrets/yumanet/coldkey',
    });
    expect(findOtherVariables(settingsOf('setup'))).toEqual([]);
  });
});

describe('probes', () => {
  it('ask what the coordinator answers', () => {
    expect(probePathsOf('coordinator')).toEqual([READY_ROUTE.path, READY_ROUTE.path, HEALTH_ROUTE.path]);
  });

  it('ask what a miner answers', async () => {
    const { app, close } = miner();
    for (const name of ['miner', 'shared-miner']) {
      for (const path of probePathsOf(name)) expect((await app.inject(path ?? '')).statusCode).toBe(200);
    }
    expect((await app.inject('/readyz')).statusCode).toBe(404);
    await close();
  });

  it('ask what a validator answers', async () => {
    const server = createStatusServer({ log, metrics: createValidatorMetrics() });
    const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
    for (const path of probePathsOf('validator')) expect((await fetch(`${url}${path}`)).status).toBe(200);
    await server.close();
  });
});

describe('the autoscaler', () => {
  it('goes by a figure that a miner tells, of the workload that has no number of its own', async () => {
    const objects = readBase();
    const scaler = objects.find(({ kind }) => kind === 'HorizontalPodAutoscaler')?.spec;
    const names = scaler?.metrics?.map(({ pods }) => pods.metric.name);
    expect(names).toEqual(['yumanet_miner_tasks_waiting']);
    const { app, close } = miner();
    const { body } = await app.inject('/metrics');
    expect(body).toContain(`\n${names?.[0]} 0\n`);
    await close();
    const target = objects.find(
      ({ kind, metadata }) => kind === 'Deployment' && metadata.name === scaler?.scaleTargetRef?.name,
    );
    expect(target?.metadata.name).toBe('shared-miner');
    expect(target?.spec?.replicas).toBeUndefined();
  });
});
