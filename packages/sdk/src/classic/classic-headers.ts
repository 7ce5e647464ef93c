/** Headers of the classic protocol. Source: docs/rules/subnets.md sections 10.1 and 10.2. */

/** Who asks, and what the signature is over. Nothing of it is proved yet; absent headers are undefined. */
export interface ClassicClaim {
  /** ss58 text. */
  readonly hotkey: string | undefined;
  /** One per client object. */
  readonly uuid: string | undefined;
  /** Unix time in nanoseconds. */
  readonly nonce: bigint | undefined;
  /** The SDK's version as one number, such as 10005000 for 10.5.0. */
  readonly version: number | undefined;
  /** Hex text. */
  readonly signature: string | undefined;
  readonly bodyHash: string | undefined;
  readonly timeoutSeconds: number | undefined;
}

type HeaderMap = Readonly<Record<string, string | readonly string[] | undefined>>;

export const DENDRITE_PREFIX = 'bt_header_dendrite_';
export const AXON_PREFIX = 'bt_header_axon_';
export const INPUT_PREFIX = 'bt_header_input_obj_';
export const BODY_HASH_HEADER = 'computed_body_hash';

/** A whole number up to a u64. */
const WHOLE = /^[0-9]{1,20}$/;
/** Python's text of a float or an int. */
const FLOAT = /^[0-9]{1,9}(\.[0-9]{1,17})?$/;

/** Texts that are kept or signed; a uuid has 36 characters, a signature 130. */
const TEXT_SIZE_MAX = 256;
const TEXTS = ['hotkey', 'uuid', 'signature'].map((name) => DENDRITE_PREFIX + name);

/** The claim; or the first header that is too long, or no number where one must be. Header names are in lower case. */
export function readClassicHeaders(headers: HeaderMap): ClassicClaim | { readonly malformed: string } {
  const text = (name: string): string | undefined => {
    const value = headers[name];
    return typeof value === 'string' ? value : undefined;
  };
  const nonce = text(`${DENDRITE_PREFIX}nonce`);
  const version = text(`${DENDRITE_PREFIX}version`);
  const timeout = text('timeout');
  const long = [...TEXTS, BODY_HASH_HEADER].find((name) => (text(name)?.length ?? 0) > TEXT_SIZE_MAX);
  if (long !== undefined) return { malformed: long };
  if (nonce !== undefined && !WHOLE.test(nonce)) return { malformed: `${DENDRITE_PREFIX}nonce` };
  if (version !== undefined && !WHOLE.test(version)) return { malformed: `${DENDRITE_PREFIX}version` };
  if (timeout !== undefined && !FLOAT.test(timeout)) return { malformed: 'timeout' };
  return {
    hotkey: text(`${DENDRITE_PREFIX}hotkey`),
    uuid: text(`${DENDRITE_PREFIX}uuid`),
    nonce: nonce === undefined ? undefined : BigInt(nonce),
    version: version === undefined ? undefined : Number(version),
    signature: text(`${DENDRITE_PREFIX}signature`),
    bodyHash: text(BODY_HASH_HEADER),
    timeoutSeconds: timeout === undefined ? undefined : Number(timeout),
  };
}

/** What a dendrite signs. The axon puts its own hotkey in, so that a request for another one does not fit. */
export interface SignedParts {
  readonly nonce: string;
  readonly dendriteHotkey: string;
  readonly axonHotkey: string;
  readonly uuid: string;
  readonly bodyHash: string;
}

/** The signed bytes. */
export function classicMessage(parts: SignedParts): Uint8Array {
  const { axonHotkey, bodyHash, dendriteHotkey, nonce, uuid } = parts;
  return new TextEncoder().encode(`${nonce}.${dendriteHotkey}.${axonHotkey}.${uuid}.${bodyHash}`);
}
