import { describe, expect, it } from 'vitest';
import { listVectorFiles } from '../support/vector-files.ts';

describe('the folder of vectors', () => {
  it('holds nothing outside the folders that have a test', () => {
    const places = new Set(listVectorFiles('').map((path) => path.split('/')[0]));
    expect([...places].sort()).toEqual(['README.md', 'bench', 'economics', 'emission', 'epoch', 'math']);
  });

  it('holds nothing but vector files and their description', () => {
    expect(listVectorFiles('').filter((path) => path !== 'README.md' && !/\.json(\.gz)?$/.test(path))).toEqual([]);
  });
});
