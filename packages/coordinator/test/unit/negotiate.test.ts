import { describe, expect, it } from 'vitest';
import { accepts, negotiateForm } from '../../src/http/negotiate.ts';
import { formOfContentType } from '../../src/http/wire-form.ts';

describe('the form of an answer', () => {
  it.each([
    [undefined, 'json'],
    ['*/*', 'json'],
    ['application/json', 'json'],
    ['application/x-protobuf', 'protobuf'],
    ['Application/X-Protobuf', 'protobuf'],
    ['application/*', 'json'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'json'],
    ['application/x-protobuf, application/json;q=0.5', 'protobuf'],
    ['application/json;q=0.4, application/x-protobuf;q=0.5', 'protobuf'],
    ['application/json;q=0.5, application/x-protobuf;q=0.5', 'json'],
    ['application/json;q=0, */*', 'protobuf'],
    ['application/x-protobuf;q=0, */*;q=0.1', 'json'],
    ['text/html', undefined],
    ['application/json;q=0', undefined],
    ['application/json;q=2', undefined],
    ['application/json;q=-1', undefined],
    ['', undefined],
    [`${'a/b,'.repeat(1_000)}application/json`, undefined],
  ])('for Accept %j is %j', (accept, expected) => {
    expect(negotiateForm(accept)).toBe(expected);
  });

  it('lets a stream through for who accepts it', () => {
    expect(accepts(undefined, 'text/event-stream')).toBe(true);
    expect(accepts('text/event-stream', 'text/event-stream')).toBe(true);
    expect(accepts('text/*', 'text/event-stream')).toBe(true);
    expect(accepts('application/json', 'text/event-stream')).toBe(false);
  });
});

describe('the form of a body', () => {
  it.each([
    ['application/json', 'json'],
    ['application/json; charset=utf-8', 'json'],
    ['APPLICATION/JSON;charset="UTF-8"', 'json'],
    ['application/x-protobuf', 'protobuf'],
    ['application/x-protobuf; proto=yumanet.v1.SignedExtrinsic', 'protobuf'],
    ['application/json; charset=latin1', undefined],
    ['text/plain', undefined],
    ['application/x-www-form-urlencoded', undefined],
    ['multipart/form-data; boundary=x', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('for Content-Type %j is %j', (type, expected) => {
    expect(formOfContentType(type)).toBe(expected);
  });
});
