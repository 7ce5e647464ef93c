import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSeededRandom } from '@yumanet/testkit';
import { describe, expect, test } from 'vitest';
import { drawLatency, happens } from '../../src/load/draw-latency.ts';
import { assignGroups, type Latency, parseProfile } from '../../src/load/profile.ts';
import { readProfile } from '../../src/load/read-profile.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SAMPLE = join(import.meta.dirname, '../../../../examples/load/profile.yaml');
const GROUP = { name: 'a', share: 1 };

function parse(...groups: readonly unknown[]) {
  return parseProfile({ groups }, 'profile.yaml');
}

describe('a profile', () => {
  test('is read from YAML and from JSON alike', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'p.yaml'), 'groups:\n  - { name: a, miners: 3, latency: { kind: constant, ms: 20 } }\n');
    writeFileSync(
      join(folder, 'p.json'),
      JSON.stringify({ groups: [{ name: 'a', miners: 3, latency: { kind: 'constant', ms: 20 } }] }),
    );
    const expected = {
      subnet: 'compression',
      groups: [{ name: 'a', miners: 3, skill: 1, latency: { kind: 'constant', ms: 20 }, faults: [] }],
    };
    expect(readProfile(folder, 'p.yaml')).toEqual(expected);
    expect(readProfile(folder, 'p.json')).toEqual(expected);
  });

  test('has defaults, and a default of its own without a file', () => {
    expect(readProfile(temporaryFolder(), undefined).groups).toEqual(parse({ name: 'all', share: 1 }).groups);
    const [group] = parse({ ...GROUP, faults: [{ kind: 'trickle' }, { kind: 'status' }] }).groups;
    expect(group).toMatchObject({ skill: 1, latency: { kind: 'constant', ms: 0 } });
    expect(group?.faults).toEqual([
      { kind: 'trickle', probability: 1, pause_ms: 100, chunk_bytes: 1 },
      { kind: 'status', probability: 1, status: 503 },
    ]);
  });

  test('that ships as a sample is one, and so is the one in the docs', () => {
    const sample = readProfile('/', SAMPLE);
    expect(sample.groups.map(({ name }) => name)).toEqual(['quick', 'slow', 'trickling', 'silent']);
    const docs = readFileSync(join(import.meta.dirname, '../../../../docs/load-testing.md'), 'utf8');
    expect(docs).toContain(readFileSync(SAMPLE, 'utf8'));
  });

  test.each([
    ['no groups', {}, 'groups'],
    ['an empty list', { groups: [] }, 'groups'],
    ['an unknown field', { groups: [{ ...GROUP, speed: 1 }] }, 'groups.0'],
    ['both miners and share', { groups: [{ ...GROUP, miners: 1 }] }, 'needs miners or share'],
    ['neither of them', { groups: [{ name: 'a' }] }, 'needs miners or share'],
    ['two groups of one name', { groups: [GROUP, GROUP] }, 'names of groups must differ'],
    ['an unknown latency', { groups: [{ ...GROUP, latency: { kind: 'gamma' } }] }, 'groups.0.latency'],
    ['a latency upside down', { groups: [{ ...GROUP, latency: { kind: 'uniform', min_ms: 2, max_ms: 1 } }] }, 'min_ms'],
    ['a negative latency', { groups: [{ ...GROUP, latency: { kind: 'constant', ms: -1 } }] }, 'groups.0.latency.ms'],
    [
      'a fault that never happens',
      { groups: [{ ...GROUP, faults: [{ kind: 'reset', probability: 0 }] }] },
      'groups.0.faults.0',
    ],
    ['a status of success', { groups: [{ ...GROUP, faults: [{ kind: 'status', status: 200 }] }] }, 'groups.0.faults.0'],
    ['a skill that none has', { groups: [{ ...GROUP, skill: 4 }] }, 'groups.0.skill'],
  ])('with %s is refused, with the place', (_, content, place) => {
    expect(() => parseProfile(content, 'p.yaml')).toThrow(place);
    expect(() => parseProfile(content, 'p.yaml')).toThrow('p.yaml');
  });

  test('that is no YAML, too large or not there is refused', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'broken.yaml'), 'groups: [');
    writeFileSync(join(folder, 'large.yaml'), `# ${'x'.repeat(70_000)}`);
    writeFileSync(join(folder, 'alias.yaml'), 'groups: *nobody');
    expect(() => readProfile(folder, 'broken.yaml')).toThrow('cannot be read as YAML');
    expect(() => readProfile(folder, 'alias.yaml')).toThrow(expect.objectContaining({ exitCode: 2 }));
    expect(() => readProfile(folder, 'large.yaml')).toThrow('64 KiB');
    expect(() => readProfile(folder, 'none.yaml')).toThrow('cannot be read');
  });
});

describe('miners of groups', () => {
  const sizes = (count: number, ...groups: readonly unknown[]) => {
    const names = assignGroups(parse(...groups), count).map(({ name }) => name);
    return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]));
  };

  test('are as many as asked for, by shares, left-over ones to the largest remainders', () => {
    const shares = [
      { name: 'a', share: 6 },
      { name: 'b', share: 2 },
      { name: 'c', share: 1 },
      { name: 'd', share: 1 },
    ];
    expect(sizes(64, ...shares)).toEqual({ a: 38, b: 13, c: 7, d: 6 });
    expect(sizes(1, ...shares)).toEqual({ a: 1 });
  });

  test('with a number come first, the rest is shared out', () => {
    expect(sizes(10, { name: 'a', miners: 4 }, { name: 'b', share: 1 })).toEqual({ a: 4, b: 6 });
    expect(sizes(4, { name: 'a', miners: 4 }, { name: 'b', share: 1 })).toEqual({ a: 4 });
  });

  test('must come out', () => {
    expect(() => sizes(3, { name: 'a', miners: 4 })).toThrow('have 4 miners, --miners is 3');
    expect(() => sizes(5, { name: 'a', miners: 4 })).toThrow('have 4 miners, --miners is 5');
  });
});

describe('a latency', () => {
  const COUNT = 20_000;
  const drawn = (latency: Latency) => {
    const random = createSeededRandom('latency');
    return Array.from({ length: COUNT }, () => drawLatency(latency, random)).sort((one, other) => one - other);
  };
  const at = (values: readonly number[], share: number) => values[Math.floor(values.length * share)] ?? Number.NaN;

  test('follows its distribution', () => {
    const uniform = drawn({ kind: 'uniform', min_ms: 100, max_ms: 200 });
    expect([uniform[0], uniform.at(-1)]).toEqual([100, 200]);
    expect(at(uniform, 0.5)).toBeCloseTo(150, -0.5);
    const lognormal = drawn({ kind: 'lognormal', median_ms: 100, p99_ms: 900 });
    expect(Math.abs(at(lognormal, 0.5) / 100 - 1)).toBeLessThan(0.03);
    expect(Math.abs(at(lognormal, 0.99) / 900 - 1)).toBeLessThan(0.06);
    const exponential = drawn({ kind: 'exponential', mean_ms: 100 });
    expect(Math.abs(at(exponential, 0.5) / (100 * Math.log(2)) - 1)).toBeLessThan(0.05);
    expect(new Set(drawn({ kind: 'constant', ms: 7 }))).toEqual(new Set([7]));
  });

  test('ends somewhere', () => {
    const tail = drawn({ kind: 'lognormal', median_ms: 1, p99_ms: 600_000 });
    expect(tail.at(-1)).toBe(600_000);
  });

  test('comes with faults as often as their probability says', () => {
    const random = createSeededRandom('faults');
    const count = Array.from({ length: COUNT }, () => happens(0.1, random)).filter(Boolean).length;
    expect(Math.abs(count / COUNT - 0.1)).toBeLessThan(0.01);
    expect(happens(1, random)).toBe(true);
  });
});
