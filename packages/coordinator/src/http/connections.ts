import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What the connections of a server have in hand. */
export interface Connections {
  /** The answer that this connection waits for; undefined between requests and before the first one is read. */
  answerOf(connection: Duplex): ServerResponse | undefined;
}

/** Watches the connections of a server from now on: to be called before it listens. */
export function trackConnections(server: Server): Connections {
  const answers = new Map<Duplex, ServerResponse>();
  const track = ({ socket }: IncomingMessage, response: ServerResponse) => {
    answers.set(socket, response);
    response.once('close', () => {
      if (answers.get(socket) === response) answers.delete(socket);
    });
  };
  server.prependListener('request', track);
  return { answerOf: (connection) => answers.get(connection) };
}
