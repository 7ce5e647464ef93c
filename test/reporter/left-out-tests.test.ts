import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
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

  it('leaves out nothing that can be installed where an engine is promised, whatever is missing', () => {
    const engine = { YUMANET_TEST_DOCKER: '1' };
    expect(leftOutTests(engine, (program) => ['go', 'python3', 'bittensor'].includes(program))).toEqual([]);
    expect(leftOutTests(engine, nothing).map(({ pattern }) => pattern)).toEqual([
      'test/e2e/kubernetes.test.ts',
      'test/e2e/any-language/python.test.ts',
      'test/e2e/any-language/go.test.ts',
      'test/interop/*.test.ts',
    ]);
  });

  it('leaves out the Python peers when the SDK was not installed to the end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'yumanet-python-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const isLeftOut = () =>
      leftOutTests({ YUMANET_PYTHON: folder }).some(({ pattern }) => pattern === 'test/interop/*.test.ts');
    for (const version of ['bittensor-11.3.0', 'bittensor-10.5.0']) {
      expect(isLeftOut()).toBe(true);
      mkdirSync(join(folder, version));
      writeFileSync(join(folder, version, 'installed.txt'), '');
    }
    expect(isLeftOut()).toBe(false);
  });

  it('leaves out the validation of the Kubernetes manifests when one of its tools is missing, with or without Go', () => {
    for (const missing of ['kubectl', 'kubeconform', 'swagger.json']) {
      const left = leftOutTests({}, (program) => program !== missing);
      expect(left.map(({ pattern }) => pattern)).toEqual(['test/docker/**/*.test.ts', 'test/e2e/kubernetes.test.ts']);
    }
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

  it('leaves out the miner of a language that is not there', () => {
    for (const [missing, name] of [
      ['python3', 'python'],
      ['go', 'go'],
    ]) {
      const [left, ...others] = leftOutTests({ YUMANET_TEST_DOCKER: '1' }, (program) => program !== missing);
      expect(left).toEqual({
        pattern: `test/e2e/any-language/${name}.test.ts`,
        notice: expect.stringMatching(
          new RegExp(`^NOT RUN: test/e2e/any-language/${name}.test.ts.* for want of ${missing}$`),
        ),
      });
      expect(others).toEqual([]);
    }
  });

  it('looks for programs on the path', () => {
    const leftOut = (path: string) => leftOutTests({ PATH: path }).map(({ pattern }) => pattern);
    for (const path of ['/nowhere', '']) expect(leftOut(path)).toContain('test/e2e/observability.test.ts');
    const folder = mkdtempSync(join(tmpdir(), 'yumanet-path-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const program of ['prometheus', 'promtool']) writeFileSync(join(folder, program), '');
    expect(leftOut(`/nowhere${delimiter}${folder}`)).not.toContain('test/e2e/observability.test.ts');
  });

  it('says what was left out and how to run it, in one line each', () => {
    const notices = leftOutTests({}, nothing).map(({ notice }) => notice);
    expect(notices[0]).toMatch(/^NOT RUN: test\/docker.*YUMANET_TEST_DOCKER=1 npm test$/);
    expect(notices[1]).toMatch(/^NOT RUN: test\/e2e\/observability\.test\.ts.*install-prometheus\.sh$/);
    expect(notices[2]).toMatch(/^NOT RUN: test\/e2e\/kubernetes\.test\.ts.*install-tools\.sh \(needs Go\)$/);
    expect(notices.at(-1)).toMatch(/^NOT RUN: test\/interop.*install-python\.sh \(needs pip\)$/);
    expect(existsSync(`${ROOT}test/interop/install-python.sh`)).toBe(true);
    for (const script of ['observability/install-prometheus.sh', 'kubernetes/install-tools.sh']) {
      expect(existsSync(`${ROOT}docker/${script}`)).toBe(true);
    }
  });

  it('names files that are there', () => {
    for (const { pattern } of leftOutTests({}, nothing)) expect(globSync(pattern, { cwd: ROOT })).not.toEqual([]);
  });
});
