import type { ReporterOptions } from 'knip';

/** A reporter for knip that says how many files it read: knip itself is silent about it. */
export default function knipCounter({ counters }: Pick<ReporterOptions, 'counters'>): void {
  process.stdout.write(`knip read ${counters.processed} files\n`);
}
