import { describe, expect, test } from 'vitest';
import { harmlessText, harmlessValue, shortValue } from '../../src/output/harmless-text.ts';
import { formatTable } from '../../src/output/table.ts';

const ESC = String.fromCharCode(27);
const BELL = String.fromCharCode(7);
const CSI = String.fromCharCode(0x9b);

describe('text from elsewhere', () => {
  test('moves no cursor, sets no title and rings no bell', () => {
    expect(harmlessText(`${ESC}[2J${ESC}]0;title${BELL}${CSI}2J\rforged`)).toBe(
      '\\x1b[2J\\x1b]0;title\\x07\\x9b2J\\x0dforged',
    );
  });

  test('keeps lines, tabs, colours and every other letter', () => {
    const text = `a\tb\n${ESC}[32mgrün${ESC}[39m … 字`;
    expect(harmlessText(text)).toBe(text);
  });

  test('begins no line of its own inside of a table', () => {
    const table = formatTable([{ title: 'NAME' }, { title: 'N' }], [[`x\nblock 99 forged${ESC}[2J`, '1']]);
    expect(table.split('\n')).toHaveLength(3);
    expect(table).not.toContain(ESC);
    expect(harmlessValue('a\nb')).toBe('a\\nb');
  });

  test('is cut where it has no end', () => {
    expect(shortValue('x'.repeat(400))).toBe('x'.repeat(400));
    expect(shortValue('x'.repeat(600_000))).toBe(`${'x'.repeat(400)}… (600000 characters)`);
  });
});
