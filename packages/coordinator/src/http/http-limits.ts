/** Bounds of the HTTP server. Those of node:http are its own defaults made explicit, or tighter. */

/** Bytes of a request body. The largest honest one, weights for a full subnet, has a few kilobytes. */
export const BODY_BYTES_MAX = 1024 * 1024;

/** Bytes of a dump that is loaded: its blocks at most 256 MiB, and a state. JSON takes more than twice the bytes. */
export const DUMP_BODY_BYTES_MAX = 384 * 1024 * 1024;

/** Time for a client to send its headers. */
export const HEADERS_TIMEOUT_MS = 10_000;

/** Time for a client to send its whole request; answers may take longer (`wait=included`). */
export const REQUEST_TIMEOUT_MS = 30_000;

/** How long an idle connection is kept. Longer than clients keep theirs (undici: 4 s), so that they close it first. */
export const KEEP_ALIVE_TIMEOUT_MS = 10_000;

/** Connections at the same time; one more is closed at once. */
export const CONNECTIONS_MAX = 2_048;

/** Bytes of all headers of a request. */
export const HEADER_BYTES_MAX = 16 * 1024;

/** Letters of one path parameter: more than a storage key of several accounts has. */
export const PATH_PARAMETER_LETTERS_MAX = 512;

/** Encoded answers that are kept until the next block. */
export const ANSWER_CACHE_BYTES_MAX = 64 * 1024 * 1024;
