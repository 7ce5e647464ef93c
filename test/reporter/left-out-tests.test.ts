import { existsSync, globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { leftOutTests } from './left-out-tests.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const everything = () => true;
const nothing = () => false;

describe('leftOutTests', () => {
  it('leaves out the containers unless an engine is promised', () => {
    for (const wish of [undefined, '', '0', 'true']) {
      const left = leftOutTests({ YUMANET_TEST_DOCKER: wish }, everything);
      expect(left.map(({ pattern }) => pattern)).toEqual(['test/docker/**/*.test.ts']);
    }
  });

  it('leaves out nothing where an engine is promised, whatever is missing', () => {
    expect(leftOutTests({ YUMANET_TEST_DOCKER: '1' }, nothing)).toEqual([]);
  });

  it('leaves out the test of the metrics when one of the two programs is missing', () => {
    for (const missing of ['prometheus', 'promtool']) {
      const left = leftOutTests({}, (program) => program !== missing);
      expect(left.map(({ pattern }) => pattern)).toEqual([
        'test/docker/**/*.test.ts',
        'test/e2e/observability.test.ts',
      ]);
    }
  });

  it('looks for programs on the path', () => {
    const notices = (path: string) => leftOutTests({ PATH: path }).length;
    expect(notices('/nowhere')).toBe(2);
    expect(notices('')).toBe(2);
  });

  it('says what was left out and how to run it, in one line each', () => {
    const notices = leftOutTests({}, nothing).map(({ notice }) => notice);
    expect(notices[0]).toMatch(/^NOT RUN: test\/docker.*YUMANET_TEST_DOCKER=1 npm test$/);
    expect(notices[1]).toMatch(/^NOT RUN: test\/e2e\/observability\.test\.ts.*install-prometheus\.sh$/);
    expect(existsSync(`${ROOT}docker/observability/install-prometheus.sh`)).toBe(true);
  });

  it('names files that are there', () => {
    for (const { pattern } of leftOutTests({}, nothing)) expect(globSync(pattern, { cwd: ROOT })).not.toEqual([]);
  });
});
