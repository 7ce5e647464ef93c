/** Docker's own command line, run to its end. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cleanEnvironment } from '../process/clean-environment.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const OUTPUT_BYTES_MAX = 16_777_216;

/** What is added to the environment of a person. */
export type Environment = Readonly<Record<string, string>>;

/** Runs `docker …` in the repository and gives what it printed. Throws with everything it said when it fails. */
export function runDocker(dockerArguments: readonly string[], environment: Environment = {}): Promise<string> {
  return runProgram('docker', dockerArguments, environment);
}

/** The same for a program or script. */
export function runProgram(
  program: string,
  programArguments: readonly string[],
  environment: Environment = {},
): Promise<string> {
  const options = { cwd: ROOT, env: { ...cleanEnvironment(), ...environment }, maxBuffer: OUTPUT_BYTES_MAX };
  return new Promise((resolve, reject) => {
    execFile(program, [...programArguments], options, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const command = [program, ...programArguments].join(' ');
      reject(new Error(`${command} failed (${error.code ?? error.signal}):\n${stdout}${stderr}`, { cause: error }));
    });
  });
}
