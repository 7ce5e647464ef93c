/** A signed request of a validator, as it goes over the wire, and every way to spoil it. */
import { type AccountId, type KeyPair, signRequest } from '@yumanet/protocol';
import { TaskRequest } from '@yumanet/protocol/messages';
import { fakeCrypto } from './neurons.ts';

export interface SignedTask {
  readonly method: 'POST';
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload: Buffer;
}

export function taskRequest(changes: Partial<TaskRequest> = {}): TaskRequest {
  const payload = Uint8Array.of(1, 7, 7);
  return {
    subnet: 'echo',
    netuid: 1,
    taskId: 't1',
    kind: 'bytes',
    payload,
    deadlineMs: 60_000n,
    block: 5n,
    ...changes,
  };
}

export interface Signing {
  readonly keyPair: KeyPair;
  readonly receiver: AccountId;
  readonly nonceNs: bigint;
  readonly body?: Uint8Array;
  readonly target?: string;
}

export function signedTask({
  keyPair,
  receiver,
  nonceNs,
  body = TaskRequest.encode(taskRequest()),
  target = '/v1/task',
}: Signing): SignedTask {
  const auth = signRequest(fakeCrypto, keyPair, { method: 'POST', target, body, nonceNs, receiver });
  return {
    method: 'POST',
    url: target,
    headers: { 'content-type': 'application/x-protobuf', accept: 'application/x-protobuf', ...auth },
    payload: Buffer.from(body),
  };
}
