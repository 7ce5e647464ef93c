/**
 * Plants a one-bit error in every output field of every vector file and expects the check to fail. A field that could
 * be changed without a failure would be a field that nobody compares.
 */

import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/vectors/case-reader.ts';
import { checkVectorFile } from '../../src/vectors/check-vector-file.ts';
import { EMISSION_FUNCTIONS } from '../../src/vectors/emission-amounts.ts';
import { SEQUENCE_FUNCTIONS } from '../../src/vectors/emission-sequences.ts';
import { SUBNET_FUNCTIONS } from '../../src/vectors/emission-subnets.ts';
import { MATRIX_FUNCTIONS } from '../../src/vectors/math-matrices.ts';
import { SCALAR_FUNCTIONS } from '../../src/vectors/math-scalars.ts';
import { VECTOR_FUNCTIONS } from '../../src/vectors/math-vectors.ts';
import { listVectorFiles, readVectorFile } from '../support/vector-files.ts';

type Path = readonly (string | number)[];

const COMPUTATIONS = new Map([
  ...SCALAR_FUNCTIONS,
  ...VECTOR_FUNCTIONS,
  ...MATRIX_FUNCTIONS,
  ...EMISSION_FUNCTIONS,
  ...SUBNET_FUNCTIONS,
  ...SEQUENCE_FUNCTIONS,
]);

/** Cases of a file in which errors are planted, spread over the file. */
const CASES_PER_FILE = 8;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function recordAt(value: unknown, key: string): Readonly<Record<string, unknown>> {
  const inner = isRecord(value) ? value[key] : undefined;
  if (!isRecord(inner)) throw new Error(`${key} is not an object`);
  return inner;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const inner = isRecord(value) ? value[key] : undefined;
  if (!Array.isArray(inner)) throw new Error(`${key} is not a list`);
  return inner;
}

/** Paths to the output fields of a case. */
function outputPaths(file: Readonly<Record<string, unknown>>, value: unknown): Path[] {
  if (file['schema'] === 'epoch-1') {
    const debug = isRecord(value) && isRecord(value['debug']) ? Object.keys(value['debug']) : [];
    return [
      ...Object.keys(recordAt(value, 'sparse')).map((key) => ['sparse', key]),
      // Alphas are read only where a weight for bonds stands; they have their own test below.
      ...debug.filter((key) => key !== 'alphas').map((key) => ['debug', key]),
    ];
  }
  if (file['schema'] === 'yumanet/pool-swaps/1') {
    return listAt(value, 'steps').flatMap((_, step) => [
      ['steps', step, 'result'],
      ['steps', step, 'after'],
    ]);
  }
  const compute = COMPUTATIONS.get(String(file['fn'] ?? file['name']));
  if (compute === undefined || !isRecord(value)) throw new Error('the file has no computation');
  return Object.keys(compute(readCase(value, 'case'))).map((key) => [key]);
}

/** The value with the lowest bit of its last scalar changed; undefined when it has no scalar. */
function withPlantedError(value: unknown): unknown {
  if (Array.isArray(value)) {
    const changed = value.map(withPlantedError);
    const last = changed.findLastIndex((item) => item !== undefined);
    return last < 0 ? undefined : value.map((item, index) => (index === last ? changed[last] : item));
  }
  if (isRecord(value)) {
    const entries = Object.entries(value);
    const changed = entries.map(([, item]) => withPlantedError(item));
    const last = changed.findLastIndex((item) => item !== undefined);
    if (last < 0) return undefined;
    return Object.fromEntries(entries.map(([key, item], index) => [key, index === last ? changed[last] : item]));
  }
  if (typeof value === 'number') return value ^ 1;
  if (typeof value === 'boolean') return !value;
  if (value === null) return '1';
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return String(BigInt(value) ^ 1n);
  return `${String(value)}?`;
}

/** A copy of the value in which `change` was applied at a path. */
function changeAt(value: unknown, path: Path, change: (inner: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? changeAt(item, rest, change) : item));
  if (!isRecord(value)) throw new Error(`there is nothing at ${String(key)}`);
  return { ...value, [key]: changeAt(value[key], rest, change) };
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (Array.isArray(inner) ? inner[Number(key)] : isRecord(inner) ? inner[key] : undefined),
    value,
  );
}

describe('a planted one-bit error fails the check', () => {
  const files = ['epoch', 'math', 'emission', 'economics'].flatMap(listVectorFiles);

  it.each(files)('%s', (path) => {
    const file = readVectorFile(path);
    if (!isRecord(file)) throw new Error('the file is not an object');
    const cases = listAt(file, 'cases');
    const stride = Math.max(1, Math.floor(cases.length / CASES_PER_FILE));
    const planted = new Set<string>();
    const named = new Set<string>();
    for (const [index, value] of cases.entries()) {
      for (const outputPath of outputPaths(file, value)) {
        const name = outputPath.filter((key) => typeof key === 'string').join('.');
        named.add(name);
        // Every field at least once, and all fields of some cases.
        if (planted.has(name) && index % stride !== 0) continue;
        if (withPlantedError(valueAt(value, outputPath)) === undefined) continue;
        planted.add(name);
        const wrong = changeAt(value, outputPath, withPlantedError);
        expect(checkVectorFile({ ...file, cases: [wrong] }), `${index} ${name}`).toMatchObject({ passed: 0 });
        expect(
          checkVectorFile({ ...file, cases: [changeAt(value, outputPath.slice(0, -1), without(outputPath))] }),
        ).toMatchObject({
          passed: 0,
        });
      }
    }
    expect([...planted].sort()).toEqual([...named].sort());
  });

  it('in an alpha at a weight for bonds, and in a link of a sequence', () => {
    const edges = readVectorFile('epoch/edges.json.gz');
    const [liquid] = listAt(edges, 'cases').filter(
      (value) => isRecord(value) && isRecord(value['debug']) && Array.isArray(value['debug']['alphas']),
    );
    const [uid, entries] = listAt(recordAt(liquid, 'debug'), 'weights_for_bonds')
      .map((entries, uid): [number, unknown] => [uid, entries])
      .filter(([, entries]) => Array.isArray(entries) && entries.length > 0)[0] ?? [-1, []];
    const column = valueAt(entries, [0, 0]);
    const wrongAlpha = changeAt(liquid, ['debug', 'alphas', uid, Number(column)], withPlantedError);
    expect(checkVectorFile({ schema: 'epoch-1', cases: [liquid] })).toEqual({ passed: 1, failures: [] });
    expect(checkVectorFile({ schema: 'epoch-1', cases: [wrongAlpha] })).toMatchObject({ passed: 0 });

    const [first, second] = listAt(readVectorFile('epoch/sequences-classic.json.gz'), 'cases').slice(2, 4);
    const otherSequence = changeAt(second, ['id'], () => 'another-sequence/e03');
    const wrongLink = changeAt(first, ['input', 'weights'], (rows) => changeAt(rows, [0], () => []));
    expect(checkVectorFile({ schema: 'epoch-1', cases: [first, second] })).toMatchObject({ passed: 2 });
    const broken = checkVectorFile({ schema: 'epoch-1', cases: [wrongLink, second] });
    expect(broken.passed).toBe(0);
    expect(checkVectorFile({ schema: 'epoch-1', cases: [wrongLink, otherSequence] })).toMatchObject({ passed: 1 });
  });
});

/** The record without the last key of a path. */
function without(path: Path): (record: unknown) => unknown {
  return (record) => {
    if (!isRecord(record)) throw new Error('there is no record to take a field from');
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== path.at(-1)));
  };
}
