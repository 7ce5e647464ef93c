import { createFakeCrypto } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import { networkFolder } from '../../src/network/network-folder.ts';
import { SETTINGS } from '../../src/settings/settings.ts';
import { buildManifest } from '../../src/up/build-manifest.ts';
import { isLogged, levelForChildren } from '../../src/up/log-filter.ts';
import { planNetwork } from '../../src/up/plan-network.ts';
import { coordinatorArguments, neuronArguments } from '../../src/up/process-arguments.ts';

const crypto = createFakeCrypto();

function planOf(settings: object) {
  return planNetwork(SETTINGS.parse(settings), crypto);
}

describe('a plan', () => {
  test('has validators first, the names and keys of the ecosystem, skills in turn and ports in order', () => {
    const plan = planOf({ validators: 2, miners: 4 });
    expect(plan.neurons.map(({ name, key, port, skill }) => [name, key.uri, port, skill])).toEqual([
      ['validator1_sn1', '//validator1_sn1', 9191, undefined],
      ['validator2_sn1', '//validator2_sn1', 9192, undefined],
      ['miner1_sn1', '//miner1_sn1', 8091, 1],
      ['miner2_sn1', '//miner2_sn1', 8092, 2],
      ['miner3_sn1', '//miner3_sn1', 8093, 3],
      ['miner4_sn1', '//miner4_sn1', 8094, 1],
    ]);
  });

  test('has hostile miners after the others, which keep their names and ports', () => {
    const plan = planOf({ validators: 1, miners: 1, subnets: 2, with: 'slow:2,liar' });
    const alone = planOf({ validators: 1, miners: 1, subnets: 2 });
    const placeOf = ({ name, port }: (typeof plan.neurons)[number]) => `${name} ${port}`;
    expect(plan.neurons.slice(0, alone.neurons.length).map(placeOf)).toEqual(alone.neurons.map(placeOf));
    expect(
      plan.neurons.slice(alone.neurons.length).map(({ name, key, port, role, netuid, habit, skill }) => {
        return [name, key.uri, port, role, netuid, habit, skill];
      }),
    ).toEqual([
      ['slow1_sn1', '//slow1_sn1', 8093, 'miner', 1, 'slow', undefined],
      ['slow2_sn1', '//slow2_sn1', 8094, 'miner', 1, 'slow', undefined],
      ['liar1_sn1', '//liar1_sn1', 8095, 'miner', 1, 'liar', undefined],
      ['slow1_sn2', '//slow1_sn2', 8096, 'miner', 2, 'slow', undefined],
      ['slow2_sn2', '//slow2_sn2', 8097, 'miner', 2, 'slow', undefined],
      ['liar1_sn2', '//liar1_sn2', 8098, 'miner', 2, 'liar', undefined],
    ]);
    const [hostile] = plan.neurons.slice(-1);
    if (hostile === undefined) throw new Error('no hostile miner');
    const line = neuronArguments(SETTINGS.parse({}), hostile, 'http://x', 0).join(' ');
    expect(line).toContain('--habit liar');
    expect(line).not.toMatch(/--seed|--skill/);
  });

  test('counts hostile miners, too, when it says that there are too many', () => {
    expect(() => planOf({ miners: 81, with: 'slow:20' })).toThrow('101 neurons of one role are more than 100');
    expect(planOf({ miners: 80, with: 'slow:20' }).neurons).toHaveLength(102);
  });

  test('never gives a port twice, and gives none when free ones are asked for', () => {
    const ports = planOf({ validators: 50, miners: 50, subnets: 2 }).neurons.map(({ port }) => port);
    expect(new Set(ports).size).toBe(200);
    expect(new Set(planOf({ port: 0 }).neurons.map(({ port }) => port))).toEqual(new Set([0]));
  });
});

test('a plan of named mechanisms has a subnet of each, and a count has subnets of the default one', () => {
  const named = planOf({ subnets: 'compression,forecasting', validators: 1, miners: 1 });
  expect(named.netuids).toEqual([1, 2]);
  expect(named.neurons.map(({ name, subnet }) => [name, subnet])).toEqual([
    ['validator1_sn1', 'compression'],
    ['validator1_sn2', 'forecasting'],
    ['miner1_sn1', 'compression'],
    ['miner1_sn2', 'forecasting'],
  ]);
  expect(new Set(planOf({ subnets: 2 }).neurons.map(({ subnet }) => subnet))).toEqual(new Set(['compression']));
});

test('a plan without neurons leaves the subnets to the chain', () => {
  expect(planOf({ neurons: false, port: 0 })).toEqual({ coordinatorPort: 0, netuids: [], neurons: [] });
});

describe('arguments', () => {
  const settings = SETTINGS.parse({ name: 'demo', seed: 's', block_time: '250ms', port: 0 });
  const folder = networkFolder('/data');

  test('of the coordinator say everything, and where the chain is', () => {
    const line = coordinatorArguments(settings, folder, 4321).join(' ');
    expect(line).toContain('--name demo --data /data/chain');
    expect(line).toContain('--port 4321');
    expect(line).toContain('--seed s --beacon x25519 --beacon-period 1');
    expect(line).toContain('--block-time 250');
    expect(line).toContain('--mode manual --kernel wasm --dev');
    expect(coordinatorArguments({ ...settings, ephemeral: true }, folder, 0).join(' ')).not.toContain('--data');
  });

  test('of the coordinator ask for the check of invariants, where it is wanted', () => {
    expect(coordinatorArguments(settings, folder, 0)).not.toContain('--check-invariants');
    expect(coordinatorArguments(SETTINGS.parse({ check_invariants: 'true' }), folder, 0)).toContain(
      '--check-invariants',
    );
  });

  test('of the coordinator name the scenario, where one was chosen', () => {
    expect(coordinatorArguments(settings, folder, 0)).not.toContain('--scenario');
    const line = coordinatorArguments(SETTINGS.parse({ scenario: 'halving' }), folder, 0).join(' ');
    expect(line).toContain('--preset fast --scenario halving');
  });

  test('of the coordinator name no seed that nobody chose, so that its beacon is random', () => {
    const unseeded = SETTINGS.parse({ beacon: 'tlock', beacon_period: 3 });
    const line = coordinatorArguments(unseeded, folder, 4321).join(' ');
    expect(line).not.toContain('--seed');
    expect(line).toContain('--beacon tlock --beacon-period 3');
    const [validator] = planNetwork(unseeded, crypto).neurons;
    if (validator === undefined) throw new Error('there is a validator');
    expect(neuronArguments(unseeded, validator, 'http://x', 0).join(' ')).toContain('--seed yumanet');
  });

  test('name the mechanism of each neuron, and the count of subnets', () => {
    const named = SETTINGS.parse({ subnets: 'forecasting,compression', validators: 1, miners: 1 });
    const subnets = planNetwork(named, crypto).neurons.map((neuron) => {
      const line = neuronArguments(named, neuron, 'http://x', 0).join(' ');
      return /--netuid (\d).*--subnet (\w+)/.exec(line)?.slice(1);
    });
    expect(subnets.slice(0, 2)).toEqual([
      ['1', 'forecasting'],
      ['2', 'compression'],
    ]);
    expect(coordinatorArguments(named, folder, 0).join(' ')).toContain('--subnets 2');
  });

  test('of a miner have its skill, those of a validator the seed', () => {
    const [validator, , miner] = planNetwork(settings, crypto).neurons;
    if (validator === undefined || miner === undefined) throw new Error('there are neurons');
    const minerLine = neuronArguments(settings, miner, 'http://x', 0).join(' ');
    expect(minerLine).toContain(
      '--coordinator http://x --netuid 1 --hotkey //miner1_sn1 --subnet compression --skill 1',
    );
    expect(neuronArguments(settings, validator, 'http://x', 0).join(' ')).toContain('--seed s');
  });
});

describe('a manifest', () => {
  const plan = planOf({ validators: 1, miners: 1 });
  const coordinator = { name: 'coordinator', state: 'ready', restartCount: 0, pid: 5, url: 'http://c' } as const;

  test('exists once the coordinator answers, and says of each neuron what is known', () => {
    const parts = { plan, chain: { genesis: '0x01', netuids: [1] }, uids: new Map([['miner1_sn1', 1]]) };
    expect(buildManifest({ ...parts, statuses: [] })).toBeUndefined();
    const miner = { name: 'miner1_sn1', state: 'restarting', restartCount: 1, url: 'http://m' } as const;
    expect(buildManifest({ ...parts, statuses: [coordinator, miner] })).toMatchObject({
      coordinator: { url: 'http://c', pid: 5 },
      chain: { genesis: '0x01', netuids: [1] },
      neurons: [
        { role: 'validator', netuid: 1, subnet: 'compression', state: 'starting' },
        { role: 'miner', netuid: 1, uid: 1, url: 'http://m', state: 'restarting' },
      ],
    });
  });
});

test('children log at least that they are ready; what nobody asked for is dropped', () => {
  expect([levelForChildren('silent'), levelForChildren('warn'), levelForChildren('debug')]).toEqual([
    'info',
    'info',
    'debug',
  ]);
  const info = '{"level":30}';
  const warning = '{"level":40}';
  expect([isLogged(info, 'info'), isLogged(info, 'warn'), isLogged(warning, 'warn')]).toEqual([true, false, true]);
  expect([isLogged('a crash', 'error'), isLogged('a crash', 'silent')]).toEqual([true, false]);
});
