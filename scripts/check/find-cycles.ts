import { posix } from 'node:path';
import { findImports } from './find-imports.ts';
import type { Finding } from './finding.ts';
import type { SourceFile } from './parse-source.ts';

/** Cycles between files over relative imports of every kind, types included. One finding per cycle, at its first file. */
export function findCycles(files: readonly SourceFile[]): Finding[] {
  const edges = new Map(files.map((file) => [file.path, importedFiles(file)]));
  const state = new Map<string, 'open' | 'done'>();
  const findings: Finding[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    const start = trail.indexOf(path);
    if (start !== -1) {
      findings.push(cycleFinding(trail.slice(start)));
      return;
    }
    state.set(path, 'open');
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of edges.keys()) visit(path, []);
  return findings;
}

function cycleFinding(cycle: readonly string[]): Finding {
  const [path = ''] = cycle;
  return { rule: 'import-cycle', path, line: 0, message: `cycle: ${[...cycle, path].join(' -> ')}` };
}

function importedFiles(file: SourceFile): string[] {
  return findImports(file).flatMap(({ specifier, kind }) =>
    specifier?.startsWith('.') && kind !== 'file-url' ? [posix.join(posix.dirname(file.path), specifier)] : [],
  );
}
