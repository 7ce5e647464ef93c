import { JSON_TYPE, PROTOBUF_TYPE, type WireForm } from './wire-form.ts';

/** Longer headers are refused: nobody lists more types than this by hand or by browser. */
const ACCEPT_LETTERS_MAX = 1_024;

interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

/**
 * The form that an Accept header likes best, by its q-values (RFC 9110 section 12.5.1): JSON without a header, and when
 * both are liked the same, so that browsers and curl get text. Undefined when it allows neither.
 */
export function negotiateForm(accept: string | undefined): WireForm | undefined {
  if (accept === undefined || accept === '*/*' || accept === JSON_TYPE) return 'json';
  if (accept === PROTOBUF_TYPE) return 'protobuf';
  const ranges = readRanges(accept);
  const json = qualityOf(ranges, JSON_TYPE);
  const protobuf = qualityOf(ranges, PROTOBUF_TYPE);
  if (json === 0 && protobuf === 0) return undefined;
  return json >= protobuf ? 'json' : 'protobuf';
}

/** True when an Accept header allows this type. */
export function accepts(accept: string | undefined, type: string): boolean {
  return accept === undefined || qualityOf(readRanges(accept), type) > 0;
}

function readRanges(accept: string): MediaRange[] {
  if (accept.length > ACCEPT_LETTERS_MAX) return [];
  return accept
    .toLowerCase()
    .split(',')
    .map((text) => {
      const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice('q='.length);
      return { type, quality: quality === undefined ? 1 : readQuality(quality) };
    });
}

/** A quality that does not parse refuses its type. */
function readQuality(text: string): number {
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(text) ? Number(text) : 0;
}

/** The most specific range decides: the type itself, then its family, then anything. */
function qualityOf(ranges: readonly MediaRange[], type: string): number {
  const family = `${type.slice(0, type.indexOf('/'))}/*`;
  const range = [type, family, '*/*']
    .map((name) => ranges.find((candidate) => candidate.type === name))
    .find((found) => found !== undefined);
  return range?.quality ?? 0;
}
