/** An HTTP answer that does not end, as a port: `undici` in a program, a script of chunks in a test. */

/** What to open. */
export interface StreamRequest {
  /** Absolute, such as `http://127.0.0.1:9955/v1/blocks/stream`. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Where its parts go. After `onEnd` nothing is called any more. */
export interface StreamHandlers {
  onOpen(status: number, contentType: string): void;
  onChunk(chunk: Uint8Array): void;
  /** Called once, also when the connection was never made; not called after the caller closed the stream. */
  onEnd(reason: string): void;
}

/** Opens streams; never throws for what the other side does. */
export interface StreamTransport {
  /** Returns how to close it at once. */
  open(request: StreamRequest, handlers: StreamHandlers): () => void;
}
