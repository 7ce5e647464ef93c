/** Fields of classic requests: exactly of their type, or refused by name. */
import { describe, expect, it } from 'vitest';
import { decodeBase64, decodeFields, decodeJsonObject, decodeStatus } from '../../src/classic/decode-synapse-body.ts';

const shape = { name: 'X', required: { n: 'int', s: 'str', b: 'bool' }, hashed: [] } as const;
const good = { n: 1, s: 'é', b: false };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the fields of a class', () => {
  it('are read, and nothing else', () => {
    expect(decodeFields(shape, { ...good, name: 'X', axon: {}, other: [1] })).toEqual(good);
    const edges = { ...good, n: -Number.MAX_SAFE_INTEGER, s: '' };
    expect(decodeFields(shape, edges)).toEqual(edges);
  });

  it.each([
    ['n', undefined, 'is missing'],
    ['n', null, 'is no int'],
    ['n', '1', 'is no int'],
    ['n', 1.5, 'is no int'],
    ['n', 2 ** 53, 'is no int'],
    ['n', true, 'is no int'],
    ['s', 1, 'is no str'],
    ['s', '\ud800', 'is no str'],
    ['s', ['a'], 'is no str'],
    ['b', 0, 'is no bool'],
    ['b', 'true', 'is no bool'],
  ])('%s: %j %s', (name, value, problem) => {
    expect(() => decodeFields(shape, { ...good, [name]: value })).toThrow(new RegExp(`${name}.*${problem}`));
  });

  it.each([[null], [[]], ['x'], [undefined]])('are in no %j', (body) => {
    expect(() => decodeFields(shape, body)).toThrow('is no JSON object');
  });

  it('are not found on the prototype of an object', () => {
    expect(() => decodeFields({ name: 'X', required: { constructor: 'str' as const }, hashed: [] }, {})).toThrow(
      'is missing',
    );
  });
});

describe('an answer', () => {
  it.each(['', '[]', 'null', '{', '"a"', '1'])('%s is no JSON object', (text) => {
    expect(() => decodeJsonObject(bytes(text))).toThrow('is no JSON object');
  });

  it('must be UTF-8', () => {
    expect(() => decodeJsonObject(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))).toThrow(
      'is no JSON object',
    );
    expect(decodeJsonObject(bytes('{"a":1}'))).toEqual({ a: 1 });
  });

  it.each([
    ['200', 200],
    [200, 200],
    ['2e2', undefined],
    [' 200', undefined],
    ['', undefined],
    [null, undefined],
  ])('has the status %j as %j', (value, expected) => {
    expect(decodeStatus(value)).toBe(expected);
  });

  it('has bytes in canonical base64', () => {
    expect(decodeBase64('answer', 'AQcH')).toEqual(Uint8Array.of(1, 7, 7));
    expect(decodeBase64('answer', '')).toEqual(new Uint8Array(0));
    for (const text of ['AQc', 'AQcH=', 'AQ-_', 'AQ==AQ==', 'AR=', ' AQcH']) {
      expect(() => decodeBase64('answer', text), text).toThrow('is no base64');
    }
    expect(() => decodeBase64('answer', null)).toThrow('is no str');
  });
});
