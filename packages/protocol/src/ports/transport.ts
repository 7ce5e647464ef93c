/** One HTTP request of a neuron or client, body in full. */
export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Absolute, such as `http://127.0.0.1:8091/v1/task`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/** Bounds of one exchange. */
export interface TransportLimits {
  /** Total time from the call to the last byte of the answer: connect, headers and the whole body. */
  readonly timeoutMs: number;
  /** The answer's body may have at most this many bytes; one more ends the exchange. */
  readonly responseBytesMax: number;
  /** Ends the exchange early. */
  readonly signal?: AbortSignal;
  /**
   * Told how far the exchange is: `sent` on a standing connection, right before the first byte is written; `headers` once
   * the answer's status and headers are there. Each at most once, in this order, never after the result.
   */
  readonly onProgress?: (step: 'sent' | 'headers') => void;
}

/** An answer, or why there is none. */
export type TransportResult =
  | {
      readonly kind: 'response';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      /** From the first byte sent to the last byte received. */
      readonly elapsedMs: number;
    }
  | {
      readonly kind: 'timeout' | 'too_large' | 'unreachable' | 'aborted';
      readonly message: string;
      readonly elapsedMs: number;
    };

/** HTTP as a port: never throws for what the other side does. */
export interface Transport {
  request(request: TransportRequest, limits: TransportLimits): Promise<TransportResult>;
}
