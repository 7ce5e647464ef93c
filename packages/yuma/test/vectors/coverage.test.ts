import { describe, expect, it } from 'vitest';
import { listVectorFiles } from '../support/vector-files.ts';

describe('the folder of vectors', () => {
  it('holds nothing outside the folders that have a test', () => {
    const folders = new Set(listVectorFiles('').map((path) => path.slice(0, Math.max(path.indexOf('/'), 0))));
    expect([...folders].sort()).toEqual(['bench', 'economics', 'emission', 'epoch', 'math']);
  });

  it('holds nothing but vector files', () => {
    expect(listVectorFiles('').filter((path) => !/\.json(\.gz)?$/.test(path))).toEqual([]);
  });
});
