/** An answer that does not end, over the simulated network: its parts keep their order, and the connection may break or die. */
import type { StreamHandlers, StreamRequest } from '@yumanet/sdk/client';
import type { Life } from '../world/life.ts';
import { cutBytes } from './cut-bytes.ts';
import type { InjectedCall, InjectedStream } from './injected-app.ts';
import type { Endpoint, NetworkContext } from './network-context.ts';

/** As the real transport gives up on a connection that is not answered. */
const CONNECT_TIMEOUT_MS = 5_000;
const CUT_PERMILLE = 500;

/** The client's side of a connection. */
interface Connection {
  readonly number: number;
  readonly life: Life;
  readonly handlers: StreamHandlers;
  isOver(): boolean;
  /** Runs `act` unless the connection is over or its client crashes right there. */
  receive(act: () => void): void;
  end(reason: string): void;
  onOver(listener: () => void): void;
}

/** Returns how to close it. */
export function openStream(
  context: NetworkContext,
  life: Life,
  request: StreamRequest,
  handlers: StreamHandlers,
): () => void {
  if (!life.isAlive()) return () => {};
  const { clock, faults, nameAt, note } = context;
  const { origin } = new URL(request.url);
  const { connection, close } = createConnection(context, life, handlers);
  note(
    `${life.name} -> ${nameAt(origin)} stream ${connection.number} after ${request.headers['last-event-id'] ?? 'now'}`,
  );
  const [arrival] = faults.message(life.name, nameAt(origin)).arrivals;
  if (arrival === undefined) {
    clock.startTimer(CONNECT_TIMEOUT_MS, () => connection.receive(() => connection.end('connect timeout')));
  } else {
    clock.startTimer(arrival.delayMs, () => connect(context, connection, request));
  }
  return close;
}

function createConnection(
  { faults, nextConnection, note }: NetworkContext,
  life: Life,
  handlers: StreamHandlers,
): { readonly connection: Connection; readonly close: () => void } {
  const number = nextConnection();
  const listeners: (() => void)[] = [];
  let isOver = false;
  const close = () => {
    if (isOver) return;
    isOver = true;
    forgetLife();
    for (const listener of listeners) listener();
  };
  const forgetLife = life.onEnd(close);
  return {
    close,
    connection: {
      number,
      life,
      handlers,
      isOver: () => isOver,
      receive: (act) => {
        if (!isOver && !faults.crashes(life, 'a part of a stream')) act();
      },
      end: (reason) => {
        if (isOver) return;
        note(`${life.name} stream ${number} = ${reason}`);
        close();
        handlers.onEnd(reason);
      },
      onOver: (listener) => listeners.push(listener),
    },
  };
}

function connect(context: NetworkContext, connection: Connection, request: StreamRequest): void {
  const { clock, faults, nameAt } = context;
  const { origin } = new URL(request.url);
  const endpoint = context.endpointAt(origin);
  if (connection.isOver()) return;
  if (endpoint === undefined || faults.crashes(endpoint.life, 'a request')) {
    const { delayMs } = faults.part(nameAt(origin), connection.life.name);
    clock.startTimer(delayMs, () => connection.receive(() => connection.end('no connection')));
    return;
  }
  const call = endpoint.app.open(request);
  connection.onOver(() => hangUpSoon(context, connection, endpoint, call));
  const answer = (stream: InjectedStream | undefined) => {
    if (stream !== undefined && endpoint.life.isAlive()) carry(context, connection, endpoint, stream);
  };
  call.answer.then(answer).catch(context.onBug);
}

/** Carries every part to the client, in order. */
function carry(context: NetworkContext, connection: Connection, endpoint: Endpoint, stream: InjectedStream): void {
  const { clock, faults, note, witness } = context;
  const { handlers, life, number } = connection;
  let isDead = false;
  let lastArrivalMs = 0;

  function send(act: () => void, delayMs: number): void {
    const nowMs = clock.monotonicMs();
    lastArrivalMs = Math.max(lastArrivalMs, nowMs + delayMs);
    clock.startTimer(lastArrivalMs - nowMs, () => connection.receive(act));
  }

  function sendPart(act: (isCut: boolean) => void): void {
    if (isDead) return;
    const fate = faults.part(endpoint.life.name, life.name);
    isDead = fate.kind !== 'whole';
    if (fate.kind === 'stalled') {
      note(`${life.name} stream ${number} is open and dead`);
      return;
    }
    send(() => {
      act(fate.kind === 'cut');
      if (fate.kind === 'cut') connection.end('the connection broke');
    }, fate.delayMs);
  }

  sendPart(() => handlers.onOpen(stream.status, stream.headers['content-type'] ?? ''));
  stream.listen({
    onPart: (part) => {
      if (!endpoint.life.isAlive()) return;
      witness.onStreamPart(endpoint, number, part);
      sendPart((isCut) => handlers.onChunk(isCut ? cutBytes(part, CUT_PERMILLE) : part));
    },
    onEnd: () => {
      if (endpoint.life.isAlive()) sendPart(() => connection.end('the other side ended it'));
    },
  });
  const forgetLife = endpoint.life.onEnd(() => sendPart(() => connection.end('the connection broke')));
  connection.onOver(forgetLife);
}

function hangUpSoon(
  { clock, faults }: NetworkContext,
  connection: Connection,
  endpoint: Endpoint,
  call: InjectedCall<InjectedStream>,
): void {
  const [arrival] = faults.message(connection.life.name, endpoint.life.name).arrivals;
  if (arrival === undefined) return;
  clock.startTimer(arrival.delayMs, () => {
    if (endpoint.life.isAlive()) call.hangUp();
  });
}
