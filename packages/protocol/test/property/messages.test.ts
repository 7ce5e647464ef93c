import { fromJson, jsonSchemasOf, toJson, WireError } from '@yumanet/protocol';
import * as messages from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryMessage, isCodec } from '../arbitrary-message.ts';

const codecs = Object.values(messages).filter(isCodec);
const RUNS = 25;

/** Decimal text beyond 2^53 - 1 in a bare text is read as the number it looks like: the one value JSON cannot tell. */
function isTellable(json: string): boolean {
  return !/"[1-9][0-9]{15,19}"/.test(json);
}

describe.each(codecs.map((codec) => [codec.schema.name, codec] as const))('%s', (_name, codec) => {
  it('is the same after protobuf and back', () => {
    fc.assert(
      fc.property(arbitraryMessage(codec), (message) => {
        const bytes = codec.encode(message);
        expect(codec.decode(bytes)).toEqual(message);
        expect(codec.encode(codec.decode(bytes))).toEqual(bytes);
      }),
      { numRuns: RUNS },
    );
  });

  it('is the same after JSON text and back', () => {
    fc.assert(
      fc.property(arbitraryMessage(codec), (message) => {
        const text = JSON.stringify(toJson(codec, message));
        fc.pre(codec.schema.bare !== true || isTellable(text));
        expect(codec.encode(fromJson(codec, JSON.parse(text)))).toEqual(codec.encode(message));
      }),
      { numRuns: RUNS },
    );
  });

  it('decodes every proper prefix to a message or refuses it', () => {
    fc.assert(
      fc.property(arbitraryMessage(codec, 3), (message) => {
        const bytes = codec.encode(message);
        for (let length = 0; length < Math.min(bytes.length, 300); length += 1) {
          expectMessageOrRefusal(() => codec.decode(bytes.subarray(0, length)));
        }
      }),
      { numRuns: 5 },
    );
  });

  it('decodes any bytes to a message or refuses them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => expectMessageOrRefusal(() => codec.decode(bytes))),
      { numRuns: 200 },
    );
  });

  it('survives one changed byte', () => {
    fc.assert(
      fc.property(arbitraryMessage(codec, 3), fc.nat(), fc.integer({ min: 1, max: 255 }), (message, place, flip) => {
        const bytes = codec.encode(message);
        if (bytes.length === 0) return;
        const index = place % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ flip;
        expectMessageOrRefusal(() => codec.decode(bytes));
      }),
      { numRuns: RUNS },
    );
  });

  it('reads any JSON as a message or refuses it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expectMessageOrRefusal(() => fromJson(codec, value))),
      { numRuns: RUNS },
    );
  });
});

/** A decoder answers with a message or with a refusal, never with another error. */
function expectMessageOrRefusal(read: () => object): void {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(WireError);
  }
}

it('covers every message', () => {
  expect(codecs.length).toBe(Object.keys(messages).length);
  expect(codecs.length).toBeGreaterThan(100);
  expect(Object.keys(jsonSchemasOf(codecs)).length).toBe(codecs.length);
});
