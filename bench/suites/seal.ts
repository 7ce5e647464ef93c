/**
 * What seals to rounds of the beacon cost, on one core. By X25519 beside the same exchange and encryption by node:crypto alone,
 * in the same process (budgets: shares of its rates); timelock encryption beside that. And the reveals of a tempo in which every
 * validator of a full network has committed: of processor time per commit, beside that of opening a seal alone.
 */
import type { SealScheme } from '@yumanet/protocol';
import type { BenchResult, BenchSuite } from '../measure/suite.ts';
import type { RunCounts } from '../measure/time-runs.ts';
import { measureRaw, measureReveal, measureSeals, PAYLOAD_BYTES } from '../seal/measure-seals.ts';

const SUBNETS = 128;
const VALIDATORS = 64;
const SEALS = SUBNETS * VALIDATORS;

interface SchemeBench {
  readonly counts: RunCounts;
  /** Seals of the reveal that are really opened. */
  readonly openedMax: number;
  /** Shares of the rates of node:crypto alone, and what a reveal costs in openings; timelock encryption has none. */
  readonly budgets?: { readonly sealShare: number; readonly openShare: number; readonly revealOpenings: number };
}

const SCHEMES: ReadonlyMap<SealScheme, SchemeBench> = new Map<SealScheme, SchemeBench>([
  [
    'x25519',
    {
      counts: { warmUpMs: 1_000, runs: 2_000 },
      openedMax: SEALS,
      budgets: { sealShare: 0.4, openShare: 0.4, revealOpenings: 1.5 },
    },
  ],
  ['tlock', { counts: { warmUpMs: 1_000, runs: 40 }, openedMax: VALIDATORS }],
]);

/** The benchmark of the seals. */
export const sealSuite: BenchSuite = { run: runSeals, table: sealTable };

function runSeals(progress: (line: string) => void): BenchResult[] {
  return [...SCHEMES].map(([scheme, { counts, openedMax }]) => {
    progress(`seal: ${scheme}`);
    const raw = measureRaw({ warmUpMs: 500, runs: 2_000 });
    const { sealsPerS, opensPerS, pulsesPerS } = measureSeals(scheme, counts);
    return {
      scheme,
      payload_bytes: PAYLOAD_BYTES,
      seals_per_s: sealsPerS,
      seal_share_of_raw: sealsPerS / raw.sealsPerS,
      opens_per_s: opensPerS,
      open_share_of_raw: opensPerS / raw.opensPerS,
      pulses_per_s: pulsesPerS,
      revealed: SEALS,
      reveal_cpu_ms: measureReveal(scheme, SEALS, openedMax),
    };
  });
}

function sealTable(results: readonly BenchResult[]): string {
  const rows = results.map((result) => {
    const number = (name: string) => Number(result[name]);
    const scheme = String(result['scheme']);
    const budgets = SCHEMES.get(scheme === 'tlock' ? 'tlock' : 'x25519')?.budgets;
    const share = (name: string, budget: number | undefined) =>
      `${(100 * number(name)).toPrecision(2)} %${budget === undefined ? '' : ` (>= ${100 * budget} %)`}`;
    const openings = (number('reveal_cpu_ms') * number('opens_per_s')) / (1_000 * number('revealed'));
    const cells = [
      scheme,
      number('seals_per_s').toFixed(0),
      share('seal_share_of_raw', budgets?.sealShare),
      number('opens_per_s').toFixed(0),
      share('open_share_of_raw', budgets?.openShare),
      number('pulses_per_s').toFixed(0),
      number('reveal_cpu_ms').toFixed(0),
      `${openings.toFixed(2)}${budgets === undefined ? '' : ` (<= ${budgets.revealOpenings})`}`,
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `Weights of 256 uids, ${PAYLOAD_BYTES} bytes. Revealed: ${SUBNETS} subnets of ${VALIDATORS} validators.`,
    '| scheme | seals/s | of node:crypto (budget) | opens/s | of node:crypto (budget) | pulses/s | reveal CPU ms | openings per reveal (budget) |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
