import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/compression/corpus.ts';

function corpusFile(name: string): Buffer {
  return readFileSync(new URL(`../../corpus/${name}`, import.meta.url));
}

describe('the embedded corpus', () => {
  const corpus = loadCorpus();

  it('is the text of the corpus folder', () => {
    expect(Buffer.compare(corpus.text, corpusFile('rules.txt'))).toBe(0);
  });

  it('is the numbers of the corpus folder', () => {
    expect(Buffer.compare(corpus.binary, corpusFile('numbers.bin'))).toBe(0);
  });

  it('has its licence beside it', () => {
    expect(corpusFile('LICENSE').toString()).toContain('MIT License');
    expect(corpusFile('README.md').toString()).toContain('rules.txt');
  });
});
