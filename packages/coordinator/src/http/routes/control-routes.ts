import {
  Dump,
  DumpRequest,
  LoadResponse,
  RecordRequest,
  RevertRequest,
  RevertResponse,
  SnapshotInfo,
  SnapshotList,
  SnapshotReference,
  SnapshotRequest,
} from '@yumanet/protocol/messages';
import type { Loaded, Reverted, SnapshotKey } from '../../control/chain-controls.ts';
import type { RestorePoint } from '../../store/block-store.ts';
import { DUMP_BODY_BYTES_MAX } from '../http-limits.ts';
import type { Parsed } from '../parsed.ts';
import { type Answer, message, type Route, readRoute, refusal, writeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { malformed } from './extrinsic-routes.ts';

/** A letter first, so that no name looks like an id. */
const SNAPSHOT_NAME = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;

/** Controls that move the whole chain. None of them is in a block: they change which blocks there are. */
export function controlRoutes(services: Services): Route[] {
  return [...snapshotRoutes(services), ...fileRoutes(services)];
}

const common = { method: 'POST', tag: 'developer', isDev: true, pathParameters: {}, queryParameters: {} } as const;

function snapshotRoutes({ controls }: Services): Route[] {
  return [
    writeRoute({
      ...common,
      path: '/dev/snapshot',
      summary: 'Keep the head, the time and the pool as they are now, to revert to any number of times',
      request: SnapshotRequest,
      response: SnapshotInfo,
      success: { 200: 'The snapshot' },
      answer: ({ body: { name } }) => {
        if (name !== undefined && !SNAPSHOT_NAME.test(name)) {
          return malformed(
            'SnapshotRequest.name',
            'is no letter followed by up to 63 letters, digits, ".", "_" and "-"',
          );
        }
        return answerOf(controls.takeSnapshot(name), infoOf);
      },
    }),
    readRoute({
      ...common,
      method: 'GET',
      path: '/dev/snapshots',
      summary: 'The snapshots there are, the oldest first',
      response: SnapshotList,
      success: { 200: 'All of them' },
      answer: () => message(listOf(controls.listSnapshots())),
    }),
    writeRoute({
      ...common,
      path: '/dev/remove-snapshot',
      summary: 'Forget a snapshot, and the blocks that only it needed',
      request: SnapshotReference,
      response: SnapshotList,
      success: { 200: 'Those that are left' },
      answer: async ({ body: { snapshot } }) => {
        const key: SnapshotKey = snapshot.case === 'id' ? { id: snapshot.value } : { name: snapshot.value };
        return answerOf(await controls.removeSnapshot(key), listOf);
      },
    }),
    writeRoute({
      ...common,
      path: '/dev/revert',
      summary: 'Take the chain back to a snapshot or to an earlier block; later blocks are gone',
      request: RevertRequest,
      response: RevertResponse,
      success: { 200: 'The head from now on' },
      answer: async ({ body: { target } }) => answerOf(await controls.revert(targetOf(target)), revertResponse),
    }),
  ];
}

function targetOf(target: RevertRequest['target']) {
  switch (target.case) {
    case 'id':
      return { id: target.value };
    case 'name':
      return { name: target.value };
    case 'block':
      return { block: target.value };
  }
}

function revertResponse({ head, droppedBlocks, restoredBlocks }: Reverted): RevertResponse {
  const { number, hash, header } = head;
  return { head: number, headHash: hash, stateDigest: header.stateDigest, droppedBlocks, restoredBlocks };
}

function fileRoutes({ controls, chain }: Services): Route[] {
  return [
    writeRoute({
      ...common,
      path: '/dev/dump',
      summary: 'The whole chain as one message: state, blocks unless left out, clock and pool',
      request: DumpRequest,
      response: Dump,
      success: { 200: 'The dump' },
      answer: async ({ body: { withoutHistory } }) =>
        answerOf(await controls.dump({ withHistory: !withoutHistory, withPool: true }), same),
    }),
    writeRoute({
      ...common,
      path: '/dev/record',
      summary: 'What happened on this chain as one message: its first state and every block, to be replayed elsewhere',
      request: RecordRequest,
      response: Dump,
      success: { 200: 'The recording' },
      answer: async () => answerOf(await controls.dump({ withHistory: true, withPool: false }), same),
    }),
    writeRoute({
      ...common,
      path: '/dev/load',
      summary: 'Put the chain of a dump in the place of this one; its blocks are executed again first',
      request: Dump,
      bodyBytesMax: DUMP_BODY_BYTES_MAX,
      response: LoadResponse,
      success: { 200: 'The head from now on' },
      answer: async ({ body }) =>
        answerOf(await controls.load(body), (loaded) => loadResponse(loaded, chain.genesisHash())),
    }),
  ];
}

function answerOf<T, R>(result: Parsed<T>, write: (value: T) => R): Answer<R> {
  return result.ok ? message(write(result.value)) : refusal(result.refusal);
}

function loadResponse({ head, poolEntries }: Loaded, genesisHash: Uint8Array): LoadResponse {
  const { number, hash, header } = head;
  return { head: number, headHash: hash, stateDigest: header.stateDigest, genesisHash, poolEntries };
}

function same<T>(value: T): T {
  return value;
}

function listOf(points: readonly RestorePoint[]): SnapshotList {
  return { snapshots: points.map(infoOf) };
}

function infoOf({ id, name, block, hash, timestampMs, pool }: RestorePoint): SnapshotInfo {
  return { id, name, block, blockHash: hash, timestampMs, poolEntries: pool.length };
}
