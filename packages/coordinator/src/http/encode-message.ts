import { type MessageCodec, toJson } from '@yumanet/protocol';
import type { WireForm } from './wire-form.ts';

/** The bytes of an answer. Cost grows with the message. */
export function encodeMessage<T extends object>(codec: MessageCodec<T>, message: T, form: WireForm): Buffer {
  if (form === 'json') return Buffer.from(JSON.stringify(toJson(codec, message)));
  const bytes = codec.encode(message);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
