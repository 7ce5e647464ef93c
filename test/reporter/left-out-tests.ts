import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasPythonSdks } from './python-home.ts';

/** Tests that this machine cannot run, and the one line that says so. */
export type LeftOutTests = {
  /** Of their files, from the root of the repository. */
  readonly pattern: string;
  /** What was left out, and how to run it. */
  readonly notice: string;
};

export const DOCKER_TESTS = 'test/docker/**/*.test.ts';
/** Peers that are real Python processes; what was recorded of them is tested everywhere. */
export const PYTHON_TESTS = 'test/interop/*.test.ts';
const PYTHON_SDK = 'bittensor';
const PROMETHEUS_TEST = 'test/e2e/observability.test.ts';
const PROMETHEUS_PROGRAMS: readonly string[] = ['prometheus', 'promtool'];
const KUBERNETES_FILES: readonly string[] = ['kubectl', 'kubeconform', 'swagger.json'];
const KUBERNETES_TEST = 'test/e2e/kubernetes.test.ts';
/** Tests that need the tool of a language, by its program: neither is installed by a test run. */
const LANGUAGE_TESTS: readonly (readonly [program: string, pattern: string])[] = [
  ['python3', 'test/e2e/any-language/python.test.ts'],
  ['go', 'test/e2e/any-language/go.test.ts'],
];
/** Where docker/kubernetes/install-tools.sh puts what the machine does not have. */
const KUBERNETES_TOOLS = fileURLToPath(new URL('../../.cache/kubernetes', import.meta.url));

/** What a machine has, by the name of a program. */
type IsInstalled = (program: string) => boolean;

/**
 * What a run leaves out. Nobody's machine gets an engine from a test run, so the containers are tested where
 * `YUMANET_TEST_DOCKER=1` says that there is one. There nothing is left out that can be installed: what is missing then
 * fails. Only a machine without Go has no way to validate the Kubernetes manifests, and only one without pip's registry none
 * to get the ecosystem's Python SDK; a miner in a language is built where the language is.
 */
export function leftOutTests(
  environment: Readonly<Record<string, string | undefined>>,
  isInstalled: IsInstalled = (program) =>
    program === PYTHON_SDK
      ? hasPythonSdks(environment)
      : isOnPath(program, `${KUBERNETES_TOOLS}${delimiter}${environment['PATH']}`),
): readonly LeftOutTests[] {
  const hasEngine = environment['YUMANET_TEST_DOCKER'] === '1';
  const docker = {
    pattern: DOCKER_TESTS,
    notice: 'NOT RUN: test/docker, the containers. With an engine: YUMANET_TEST_DOCKER=1 npm test',
  };
  const prometheus = {
    pattern: PROMETHEUS_TEST,
    notice: `NOT RUN: ${PROMETHEUS_TEST}, for want of Prometheus: docker/observability/install-prometheus.sh`,
  };
  const kubernetes = {
    pattern: KUBERNETES_TEST,
    notice: `NOT RUN: ${KUBERNETES_TEST}, for want of kubectl or kubeconform: docker/kubernetes/install-tools.sh (needs Go)`,
  };
  const python = {
    pattern: PYTHON_TESTS,
    notice: `NOT RUN: ${PYTHON_TESTS}, for want of the Python SDK: test/interop/install-python.sh (needs pip)`,
  };
  const hasPrometheus = hasEngine || PROMETHEUS_PROGRAMS.every(isInstalled);
  const hasKubernetes = KUBERNETES_FILES.every(isInstalled) || (hasEngine && isInstalled('go'));
  const languages = LANGUAGE_TESTS.filter(([program]) => !isInstalled(program)).map(([program, pattern]) => ({
    pattern,
    notice: `NOT RUN: ${pattern}, a miner from \`init miner\` to its first incentive, for want of ${program}`,
  }));
  return [
    ...(hasEngine ? [] : [docker]),
    ...(hasPrometheus ? [] : [prometheus]),
    ...(hasKubernetes ? [] : [kubernetes]),
    ...languages,
    ...(isInstalled(PYTHON_SDK) ? [] : [python]),
  ];
}

function isOnPath(program: string, path = ''): boolean {
  return path.split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}
