import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPatch, diffLines } from '../../../src/code/patch.ts';

const SOURCE = 'one\ntwo\nthree';

describe('applyPatch', () => {
  it('replaces, inserts before, deletes and appends', () => {
    const edits = [
      { firstLine: 1, removedCount: 0, text: 'zero' },
      { firstLine: 1, removedCount: 1, text: 'ONE\nand a half' },
      { firstLine: 2, removedCount: 1, text: '' },
      { firstLine: 4, removedCount: 0, text: 'four' },
    ];
    expect(applyPatch(SOURCE, edits)).toEqual({
      source: 'zero\nONE\nand a half\nthree\nfour',
      chars: 'zero\none\nONE\nand a half\ntwo\nfour\n'.length,
    });
  });

  it('leaves everything without edits', () => {
    expect(applyPatch(SOURCE, [])).toEqual({ source: SOURCE, chars: 0 });
  });

  it.each([
    ['line 0', [{ firstLine: 0, removedCount: 1, text: 'x' }]],
    ['a line behind the end', [{ firstLine: 5, removedCount: 0, text: 'x' }]],
    ['more lines than there are', [{ firstLine: 3, removedCount: 2, text: 'x' }]],
    ['2^32 - 1 lines', [{ firstLine: 1, removedCount: 4_294_967_295, text: 'x' }]],
    ['nothing', [{ firstLine: 1, removedCount: 0, text: '' }]],
    [
      'an overlap',
      [
        { firstLine: 1, removedCount: 2, text: 'x' },
        { firstLine: 2, removedCount: 1, text: 'y' },
      ],
    ],
    [
      'lines out of order',
      [
        { firstLine: 3, removedCount: 1, text: 'x' },
        { firstLine: 1, removedCount: 1, text: 'y' },
      ],
    ],
    ['too many edits', Array.from({ length: 65 }, () => ({ firstLine: 1, removedCount: 0, text: 'x' }))],
  ])('refuses %s', (_, edits) => {
    expect(applyPatch(SOURCE, edits)).toBeUndefined();
  });

  it('takes a module of 16,384 characters and no more', () => {
    const grown = (size: number) => applyPatch('', [{ firstLine: 1, removedCount: 1, text: 'x'.repeat(size) }]);
    expect(grown(16_384)?.source.length).toBe(16_384);
    expect(grown(16_385)).toBeUndefined();
  });
});

describe('diffLines', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', '}', ' '), { minLength: 1, maxLength: 12 })
    .map((lines) => lines.join('\n'));

  it('gives a patch that leads from one text to the other', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyPatch(before, diffLines(before, after))?.source).toBe(after);
      }),
    );
  });

  it('is empty for equal texts, and one line for one changed line', () => {
    expect(diffLines(SOURCE, SOURCE)).toEqual([]);
    expect(diffLines(SOURCE, 'one\nTWO\nthree')).toEqual([{ firstLine: 2, removedCount: 1, text: 'TWO' }]);
  });

  it('replaces very long texts as a whole', () => {
    const long = Array.from({ length: 501 }, (_, index) => String(index)).join('\n');
    expect(diffLines(long, 'x')).toEqual([{ firstLine: 1, removedCount: 501, text: 'x' }]);
  });
});
