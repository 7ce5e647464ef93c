import { describe, expect, it } from 'vitest';
import { ColumnTable } from '../../src/state/column-table.ts';
import { Burn } from '../../src/state/items/registration-items.ts';
import { Journal } from '../../src/state/journal.ts';
import { SavedWords } from '../../src/state/saved-words.ts';
import { SUBNET } from '../support/test-chain.ts';

const PAGE = 64;

describe('saved words', () => {
  it('are never two at one place', () => {
    const saved = new SavedWords();
    const taken = Array.from({ length: 1_000 }, (_, index) => {
      const offset = saved.take(PAGE);
      saved.words.fill(index, offset, offset + PAGE);
      return { index, words: saved.words, offset };
    });
    for (const { index, words, offset } of taken) {
      expect([words[offset], words[offset + PAGE - 1]]).toEqual([index, index]);
    }
  });

  it('of writes that are rolled back are taken again: what is only tried takes no memory', () => {
    const journal = new Journal();
    const table = new ColumnTable(Burn, Burn.column, journal);
    table.write([SUBNET], 0n);
    const { words } = journal.saved;
    for (let round = 1n; round <= 10_000n; round += 1n) {
      const mark = journal.mark();
      table.write([SUBNET], round);
      expect(table.find([SUBNET])).toBe(round);
      journal.rollbackTo(mark);
    }
    expect(table.find([SUBNET])).toBe(0n);
    expect(journal.saved.words).toBe(words);
  });
});
