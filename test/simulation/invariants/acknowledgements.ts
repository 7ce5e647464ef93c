/**
 * What the coordinator has told anybody about its chain, taken where it leaves the coordinator: whether the network then
 * delivered it does not matter. None of it may ever be lost or become something else, whatever crashes; only a revert may take it back.
 */
import type { BlockStore } from '@yumanet/coordinator';
import { bytesToHex, fromJson, hexToBytes, type TransportRequest } from '@yumanet/protocol';
import {
  BlockNotice,
  ChainInfo,
  ExtrinsicStatus,
  MineResponse,
  RevertNotice,
  RevertResponse,
} from '@yumanet/protocol/messages';
import type { InjectedAnswer } from '../network/injected-app.ts';
import type { Violation } from '../world/violation.ts';
import { streamEvents } from './stream-events.ts';

export interface Acknowledgements {
  onAnswer(request: TransportRequest, answer: InjectedAnswer): Violation | undefined;
  onStreamPart(part: Uint8Array): Violation | undefined;
  /** Is all of it still so? */
  check(store: BlockStore): Violation | undefined;
  /** The blocks after this one were taken back by somebody who may: what was told of them counts no more. */
  forgetAfter(block: bigint): void;
  /** Every answer to what was asked before is out. */
  onQuiet(): void;
}

const SUBMISSION_ROUTES = /^\/(v1\/extrinsics|dev\/(faucet|sudo|set-balance|set-storage|impersonate|clock))/;

export function createAcknowledgements(): Acknowledgements {
  /** Number and hash of each block, and the block of each extrinsic, as first told. */
  const blocks = new Map<bigint, string>();
  const places = new Map<string, bigint>();

  function tell<K, V>(kind: string, told: Map<K, V>, key: K, value: V): Violation | undefined {
    const before = told.get(key);
    told.set(key, before ?? value);
    if (before === undefined || before === value) return undefined;
    return { invariant: 'acknowledged-stays', detail: `${kind} ${key} was told as ${before} and then as ${value}` };
  }

  /** An answer of the time before a revert may still be on its way out when the chain has moved already. */
  let takenBackAfter: bigint | undefined;
  const isOutdated = (block: bigint) => takenBackAfter !== undefined && block > takenBackAfter;

  const tellBlock = (number: bigint, hash: Uint8Array) =>
    isOutdated(number) ? undefined : tell('block', blocks, number, bytesToHex(hash));

  function tellStatus({ block, blockHash, receipt, state }: ExtrinsicStatus): Violation | undefined {
    if (state !== 'included' || block === undefined || blockHash === undefined || receipt === undefined)
      return undefined;
    return tellBlock(block, blockHash) ?? tell('extrinsic', places, bytesToHex(receipt.hash), block);
  }

  return {
    onAnswer: ({ url }, { status, body }) => {
      const { pathname } = new URL(url);
      if (status < 200 || status > 299) return undefined;
      if (SUBMISSION_ROUTES.test(pathname)) return tellStatus(ExtrinsicStatus.decode(body));
      if (pathname === '/dev/mine') {
        const { head, headHash } = MineResponse.decode(body);
        return tellBlock(head, headHash);
      }
      if (pathname === '/dev/revert') {
        const { head, headHash } = RevertResponse.decode(body);
        return tellBlock(head, headHash);
      }
      if (pathname !== '/v1/chain') return undefined;
      const { head, headHash } = ChainInfo.decode(body);
      return tellBlock(head.number, headHash);
    },
    onStreamPart: (part) => {
      for (const { kind, number, data } of streamEvents(part)) {
        const json: unknown = JSON.parse(data);
        const { hash } = kind === 'block' ? fromJson(BlockNotice, json) : fromJson(RevertNotice, json);
        const violation = tellBlock(number, hash);
        if (violation !== undefined) return violation;
      }
      return undefined;
    },
    check: (store) => findLost(store, blocks, places),
    forgetAfter: (block) => {
      takenBackAfter = block;
      for (const number of blocks.keys()) if (number > block) blocks.delete(number);
      for (const [hash, number] of places) if (number > block) places.delete(hash);
    },
    onQuiet: () => {
      takenBackAfter = undefined;
    },
  };
}

function findLost(
  store: BlockStore,
  blocks: ReadonlyMap<bigint, string>,
  places: ReadonlyMap<string, bigint>,
): Violation | undefined {
  for (const [number, hash] of blocks) {
    const kept = number === 0n ? 0n : store.findBlockNumber(hexToBytes(hash));
    if (kept === number) continue;
    const detail = `block ${number} was told with hash ${hash}; the chain has ${store.readHeadNumber()} blocks and not this one`;
    return { invariant: 'acknowledged-block-lost', detail };
  }
  for (const [hash, block] of places) {
    const kept = store.findExtrinsic(hexToBytes(hash))?.block;
    if (kept === block) continue;
    return {
      invariant: 'acknowledged-block-lost',
      detail: `extrinsic ${hash} was told to be in block ${block}, it is in ${kept}`,
    };
  }
  return undefined;
}
