import { fromJson, type MessageCodec, refuse, WireError } from '@yumanet/protocol';
import { type Parsed, parsed, refused } from './parsed.ts';
import type { WireForm } from './wire-form.ts';

/** A JSON number without fraction and exponent. */
const INTEGER_SOURCE = /^-?(?:0|[1-9][0-9]*)$/;

/** The message in a request body; `MalformedBody` says at which path it is wrong. */
export function decodeBody<T extends object>(codec: MessageCodec<T>, bytes: Uint8Array, form: WireForm): Parsed<T> {
  try {
    return parsed(form === 'protobuf' ? codec.decode(bytes) : fromJson(codec, parseJson(bytes)));
  } catch (error) {
    const problem = problemOf(error, codec.schema.name);
    if (problem === undefined) throw error;
    const { path, text } = problem;
    return refused(
      refuse('request', 'MalformedBody', { path, problem: text }, `The body does not decode: ${path}: ${text}.`),
    );
  }
}

/**
 * JSON with the numbers kept honest: what `JSON.parse` would round or take for an integer, such as 1.0, 1e3 or
 * 9007199254740990.5, becomes NaN while its source text is still known, and no field takes that.
 */
function parseJson(bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
    typeof value === 'number' && !INTEGER_SOURCE.test(context?.source ?? '') ? Number.NaN : value,
  );
}

interface Problem {
  readonly path: string;
  readonly text: string;
}

/** What the decoders throw for input; anything else is a bug and rises. */
function problemOf(error: unknown, message: string): Problem | undefined {
  if (error instanceof WireError) return { path: error.path, text: error.problem };
  if (error instanceof SyntaxError) return { path: message, text: 'is no JSON' };
  if (error instanceof RangeError) return { path: message, text: 'is nested too deep' };
  const isNoUtf8 = error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
  return isNoUtf8 ? { path: message, text: 'is no UTF-8' } : undefined;
}
