/** What a check needs of HTTP: more ways to send a request than a well-behaved client has. Nothing here throws for what a server does. */

/** A request. `content-length` is set from the body unless the kind of the body says otherwise. */
export interface ProbeRequest {
  readonly method: 'GET' | 'POST';
  /** Path and query. */
  readonly path: string;
  /** A list is a header that is sent several times. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Uint8Array;
  /** What `content-length` says instead of the body's size. */
  readonly announcedBytes?: number;
  /** `withheld`: the rest of what was announced never comes. `endless`: zeros in chunks until the server answers. */
  readonly bodyKind?: 'withheld' | 'endless';
  /** Where an endless body ends after all. */
  readonly bytesMax?: number;
}

/** An answer, or why there is none. */
export type ProbeResult =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
      readonly body: Uint8Array;
      /** The connection had served a request before. */
      readonly isReused: boolean;
      /** From the call to the last byte of the answer, in milliseconds. */
      readonly elapsedMs: number;
    }
  | { readonly kind: 'silent' | 'closed'; readonly message: string };

/** A request that was begun and waits. */
export interface HeldRequest {
  /** Drops the connection. */
  release(): void;
}

/** Requests one after another on one connection, as long as the server lets it live. */
export interface KeptConnection {
  send(request: ProbeRequest, timeoutMs: number): Promise<ProbeResult>;
  close(): void;
}

/** One server. */
export interface Probe {
  /** One request on a connection of its own. */
  send(request: ProbeRequest, timeoutMs: number): Promise<ProbeResult>;
  keep(): KeptConnection;
  /** Sends the head and the body that is there, and leaves the request unfinished. */
  hold(request: ProbeRequest, timeoutMs: number): Promise<HeldRequest>;
  /** Drops every connection. */
  close(): void;
}
