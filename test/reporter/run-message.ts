/** What `RunReporter` tells the process that started vitest. */
export type RunMessage =
  | {
      readonly kind: 'progress';
      /** Files and tests that have started and not ended. */
      readonly running: readonly string[];
      readonly passed: number;
      readonly failed: number;
    }
  | {
      readonly kind: 'end';
      readonly passed: number;
      /** Failed and skipped tests, files that broke outside their tests, and errors that no test caught. */
      readonly failed: number;
      readonly skipped: number;
      /** Test files that ran. */
      readonly files: number;
    };
