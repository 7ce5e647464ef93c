import type { Reporter, SerializedError, TestCase, TestModule, TestRunEndReason } from 'vitest/node';
import type { LeftOutTests } from './left-out-tests.ts';
import type { RunMessage } from './run-message.ts';

/**
 * Prints the seed once and at the end what was left out, and tells the process that started vitest (`scripts/test.ts`,
 * over its IPC channel) how the run goes: one `progress` message per event, one `end` message with the sums. Run by hand,
 * without a channel, it only prints.
 */
export class RunReporter implements Reporter {
  readonly #seed: number;
  readonly #leftOut: readonly LeftOutTests[];
  readonly #running = new Set<string>();
  #passed = 0;
  #failed = 0;

  constructor(seed: number, leftOut: readonly LeftOutTests[]) {
    this.#seed = seed;
    this.#leftOut = leftOut;
  }

  onInit(): void {
    this.#printSeed();
  }

  onTestModuleQueued(testModule: TestModule): void {
    this.#running.add(testModule.relativeModuleId);
    this.#progress();
  }

  onTestModuleEnd(testModule: TestModule): void {
    this.#running.delete(testModule.relativeModuleId);
    this.#progress();
  }

  onTestCaseReady(testCase: TestCase): void {
    this.#running.add(nameOf(testCase));
    this.#progress();
  }

  onTestCaseResult(testCase: TestCase): void {
    this.#running.delete(nameOf(testCase));
    if (testCase.result().state === 'passed') this.#passed += 1;
    else this.#failed += 1;
    this.#progress();
  }

  onTestRunEnd(
    testModules: readonly TestModule[],
    unhandledErrors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): void {
    const counts = countTests(testModules);
    if (reason !== 'passed') this.#printSeed();
    for (const { notice } of this.#leftOut) process.stdout.write(`${notice}\n`);
    send({ kind: 'end', ...counts, failed: counts.failed + unhandledErrors.length, files: testModules.length });
  }

  #printSeed(): void {
    process.stdout.write(`seed ${this.#seed} (repeat with YUMANET_SEED=${this.#seed})\n`);
  }

  #progress(): void {
    send({ kind: 'progress', running: [...this.#running], passed: this.#passed, failed: this.#failed });
  }
}

/**
 * Sums a run. A skipped test counts as failed: nothing here may be left out without a word. A file that breaks outside
 * its tests (it does not load, or a hook of it throws) counts as one more failure.
 */
function countTests(testModules: readonly TestModule[]): { passed: number; failed: number; skipped: number } {
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const testModule of testModules) {
    const states = [...testModule.children.allTests()].map((testCase) => testCase.result().state);
    const failedHere = states.filter((state) => state === 'failed').length;
    const passedHere = states.filter((state) => state === 'passed').length;
    skipped += states.length - passedHere - failedHere;
    passed += passedHere;
    failed += states.length - passedHere;
    if (!testModule.ok() && failedHere === 0) failed += 1;
  }
  return { passed, failed, skipped };
}

function nameOf(testCase: TestCase): string {
  return `${testCase.module.relativeModuleId} > ${testCase.fullName}`;
}

function send(message: RunMessage): void {
  process.send?.(message);
}
