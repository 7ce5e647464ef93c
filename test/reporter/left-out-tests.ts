import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Tests that this machine cannot run, and the one line that says so. */
export type LeftOutTests = {
  /** Of their files, from the root of the repository. */
  readonly pattern: string;
  /** What was left out, and how to run it. */
  readonly notice: string;
};

export const DOCKER_TESTS = 'test/docker/**/*.test.ts';
const PROMETHEUS_TEST = 'test/e2e/observability.test.ts';
const PROMETHEUS_PROGRAMS: readonly string[] = ['prometheus', 'promtool'];

/**
 * What a run leaves out. Nobody's machine gets an engine from a test run, so the containers are tested where
 * `YUMANET_TEST_DOCKER=1` says that there is one. There nothing is left out: what is missing then fails.
 */
export function leftOutTests(
  environment: Readonly<Record<string, string | undefined>>,
  isInstalled: (program: string) => boolean = (program) => isOnPath(program, environment['PATH']),
): readonly LeftOutTests[] {
  if (environment['YUMANET_TEST_DOCKER'] === '1') return [];
  const docker = {
    pattern: DOCKER_TESTS,
    notice: 'NOT RUN: test/docker, the containers. With an engine: YUMANET_TEST_DOCKER=1 npm test',
  };
  if (PROMETHEUS_PROGRAMS.every(isInstalled)) return [docker];
  return [
    docker,
    {
      pattern: PROMETHEUS_TEST,
      notice: `NOT RUN: ${PROMETHEUS_TEST}, for want of Prometheus: docker/observability/install-prometheus.sh`,
    },
  ];
}

function isOnPath(program: string, path = ''): boolean {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}
