import { describe, expect, it } from 'vitest';
import { checkVectorFile } from '../../src/vectors/check-vector-file.ts';

const CASE = { issuance: '0', emission: '1000000000' };
const FILE = { schema: 'emission-1', name: 'block_emission', note: '', seed: 1, cases: [CASE] };

function messagesOf(file: unknown): string[] {
  const report = checkVectorFile(file);
  expect(report.passed).toBe(0);
  return report.failures.map(({ message }) => message);
}

describe('checkVectorFile', () => {
  it('counts passed cases and names failed ones', () => {
    expect(checkVectorFile(FILE)).toEqual({ passed: 1, failures: [] });
    const two = checkVectorFile({ ...FILE, cases: [{ ...CASE, emission: '7' }, CASE] });
    expect(two).toEqual({
      passed: 1,
      failures: [{ id: '#0', message: '#0.emission: expected "7", computed 1000000000' }],
    });
  });

  it('dispatches by what the file says, not by other fields', () => {
    expect(checkVectorFile({ ...FILE, fn: 'exp_safe' }).passed).toBe(1);
  });

  it.each([
    ['null', null, /not a JSON object/],
    ['a list', [], /not a JSON object/],
    ['an empty object', {}, /no schema/],
    ['another schema', { ...FILE, schema: 'emission-2' }, /schema emission-2 is not known/],
    ['a schema that every object has', { ...FILE, schema: 'constructor' }, /not known/],
    ['no name', { ...FILE, name: undefined }, /no name/],
    ['another name', { ...FILE, name: 'block_emissions' }, /block_emissions is not known/],
    ['another fn', { schema: 'math-1', fn: 'exp', cases: [] }, /fn exp is not known/],
    ['no cases', { ...FILE, cases: [] }, /no cases/],
    ['cases that are no list', { ...FILE, cases: {} }, /no cases/],
    ['a case that is no object', { ...FILE, cases: [1] }, /malformed: #0 is not an object/],
    ['a missing output', { ...FILE, cases: [{ issuance: '0' }] }, /emission is missing/],
    ['a missing input', { ...FILE, cases: [{ emission: '0' }] }, /issuance is missing/],
    ['a field too many', { ...FILE, cases: [{ ...CASE, rank: 0 }] }, /rank is not a known field/],
    ['a float', { ...FILE, cases: [{ ...CASE, issuance: 0.5 }] }, /issuance is not an integer/],
    ['a number beyond what a double holds', { ...FILE, cases: [{ ...CASE, issuance: 2 ** 60 }] }, /not an integer/],
    ['text that is no integer', { ...FILE, cases: [{ ...CASE, issuance: '0x10' }] }, /not an integer/],
    ['an integer beyond u64', { ...FILE, cases: [{ ...CASE, issuance: String(2n ** 64n) }] }, /not a u64/],
    ['an epoch case without input', { schema: 'epoch-1', cases: [{ id: 'a' }] }, /input is missing/],
    ['a bench without input', { schema: 'epoch-bench-1', id: 'a' }, /input is missing/],
    ['a pool without steps', { schema: 'yumanet/pool-swaps/1', cases: [{ id: 'a' }] }, /before is missing/],
  ])('fails on %s', (_, file, message) => {
    expect(messagesOf(file)).toEqual([expect.stringMatching(message)]);
  });

  it('takes further schemas from others, but not instead of its own', () => {
    const extra = new Map([
      ['other-1', () => ({ passed: 3, failures: [] })],
      ['emission-1', () => ({ passed: 9, failures: [] })],
    ]);
    expect(checkVectorFile({ schema: 'other-1' }, extra).passed).toBe(3);
    expect(checkVectorFile(FILE, extra).passed).toBe(1);
  });
});
