/** Endless HTTP answers over undici behind the `StreamTransport` port. */
import type { Dispatcher } from 'undici';
import type { StreamTransport } from '../client/stream-transport.ts';
import { createAgent } from './undici-transport.ts';

/** Stream transport that can be shut down. */
export interface ClosableStreams extends StreamTransport {
  close(): Promise<void>;
}

/** Streams with their own connections. Silence is the caller's to notice. */
export function createStreams(): ClosableStreams {
  const agent = createAgent();
  return {
    open(request, handlers) {
      let isOver = false;
      let controller: Dispatcher.DispatchController | undefined;

      function end(reason: string): void {
        if (isOver) return;
        isOver = true;
        handlers.onEnd(reason);
      }

      const target = new URL(request.url);
      const path = target.pathname + target.search;
      agent.dispatch(
        { origin: target.origin, path, method: 'GET', headers: { ...request.headers } },
        {
          onRequestStart(startedController) {
            controller = startedController;
            if (isOver) controller.abort(new Error('closed before it was sent'));
          },
          onResponseStart(_controller, status, headers) {
            const contentType = headers['content-type'];
            if (!isOver && status >= 200) handlers.onOpen(status, typeof contentType === 'string' ? contentType : '');
          },
          onResponseData(_controller, chunk) {
            if (!isOver) handlers.onChunk(chunk);
          },
          onResponseEnd: () => end('the coordinator ended the stream'),
          onResponseError: (_controller, error) => end(error.message === '' ? error.name : error.message),
        },
      );
      return () => {
        isOver = true;
        controller?.abort(new Error('closed'));
      };
    },
    close: () => agent.destroy(),
  };
}
