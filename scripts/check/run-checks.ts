import type { Check, CheckResult } from './check-result.ts';
import { HOUSE_RULES_CHECK, WALLS_CHECK } from './source-checks.ts';
import {
  BIOME_CHECK,
  ERROR_DOCS_CHECK,
  GENERATED_CHECK,
  HALVING_PICTURE_CHECK,
  KERNEL_CHECK,
  KNIP_CHECK,
  MINER_TEMPLATES_CHECK,
  PARAMETER_DOCS_CHECK,
  PURE_TYPES_CHECK,
  RULES_DOCS_CHECK,
  TYPES_CHECK,
} from './tool-checks.ts';

/** Slow ones first: they run two by two, and the short ones fill the gaps. */
const CHECKS: readonly Check[] = [
  TYPES_CHECK,
  KNIP_CHECK,
  KERNEL_CHECK,
  PURE_TYPES_CHECK,
  GENERATED_CHECK,
  HALVING_PICTURE_CHECK,
  ERROR_DOCS_CHECK,
  PARAMETER_DOCS_CHECK,
  MINER_TEMPLATES_CHECK,
  RULES_DOCS_CHECK,
  BIOME_CHECK,
  WALLS_CHECK,
  HOUSE_RULES_CHECK,
];

const AT_ONCE = 2;

/** How many checks passed and failed. */
export type CheckCounts = { readonly passed: number; readonly failed: number };

/**
 * Runs all checks on the repository at `root`, and writes a line for each as it ends, followed by what its tool printed
 * when it failed.
 */
export async function runChecks(root: string, write: (text: string) => void): Promise<CheckCounts> {
  const waiting = [...CHECKS];
  let failed = 0;
  const worker = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const started = performance.now();
      const result = await runCheck(check, root);
      if (!result.passed) failed += 1;
      write(report(check, result, performance.now() - started));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { passed: CHECKS.length - failed, failed };
}

async function runCheck(check: Check, root: string): Promise<CheckResult> {
  try {
    return await check.run(root);
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: false, scope: 'broke', output: `${output}\n` };
  }
}

function report(check: Check, { passed, scope, output }: CheckResult, elapsedMs: number): string {
  const line = `${passed ? 'ok  ' : 'FAIL'}  ${check.name.padEnd(18)} ${(elapsedMs / 1000).toFixed(1).padStart(5)} s  ${scope}\n`;
  return passed ? line : `${line}${indent(output)}`;
}

function indent(text: string): string {
  return text
    .replace(/\n+$/, '')
    .replace(/^(?=.)/gm, '      ')
    .concat('\n');
}
