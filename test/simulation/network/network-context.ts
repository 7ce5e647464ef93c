/** What the network's parts share. */
import type { Clock, TransportRequest } from '@yumanet/protocol';
import type { Faults } from '../plan/faults.ts';
import type { Life } from '../world/life.ts';
import type { InjectedAnswer, InjectedApp } from './injected-app.ts';

/** An app that answers at an address, for as long as its actor lives. */
export interface Endpoint {
  readonly life: Life;
  readonly app: InjectedApp;
}

/** What invariants want to see of the traffic. */
export interface Witness {
  /** A request leaves its sender. */
  onRequest(from: Life, request: TransportRequest): void;
  /** An answer leaves an endpoint: from here on somebody may have seen it, whatever the network does to it. */
  onAnswer(endpoint: Endpoint, request: TransportRequest, answer: InjectedAnswer): void;
  /** A part of a stream leaves an endpoint. `connection` is the number of the connection. */
  onStreamPart(endpoint: Endpoint, connection: number, part: Uint8Array): void;
}

export interface NetworkParts {
  readonly clock: Clock;
  readonly faults: Faults;
  readonly witness: Witness;
  note(line: string): void;
  /** The simulated system threw where nothing may be thrown. */
  onBug(error: unknown): void;
}

/** What one exchange or stream needs. */
export interface NetworkContext extends NetworkParts {
  /** The endpoint at an origin such as `http://127.0.0.1:8091`, if it lives. */
  endpointAt(origin: string): Endpoint | undefined;
  /** The actor at an origin, also when it is down. */
  nameAt(origin: string): string;
  nextConnection(): number;
}
