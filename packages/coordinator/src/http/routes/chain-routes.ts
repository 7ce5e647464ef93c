import { accountToBytes, refuse } from '@yumanet/protocol';
import { Block, ChainInfo, PoolStatus } from '@yumanet/protocol/messages';
import { readChain } from '@yumanet/runtime';
import type { LiveChain } from '../../chain/live-chain.ts';
import type { PoolEntry } from '../../pool/pool-entry.ts';
import type { BlockStore } from '../../store/block-store.ts';
import { type BlockReference, blockParameter, integerParameter, withDefault } from '../parameter.ts';
import { message, type Route, readRoute, refusal } from '../route.ts';
import type { Services } from '../services.ts';

const POOL_PAGE_ENTRIES_DEFAULT = 100;
const POOL_PAGE_ENTRIES_MAX = 1_000;
const ZERO_ACCOUNT = new Uint8Array(32);

/** The chain as a whole, its blocks, and what waits for the next one. */
export function chainRoutes(services: Services): Route[] {
  return [
    readRoute({
      method: 'GET',
      path: '/v1/chain',
      tag: 'chain',
      summary: 'Genesis, rules, head, mode, issuance and emission',
      pathParameters: {},
      queryParameters: {},
      response: ChainInfo,
      success: { 200: 'The chain' },
      answer: () => message(chainInfo(services)),
    }),
    readRoute({
      method: 'GET',
      path: '/v1/blocks/{block}',
      tag: 'chain',
      summary: 'A block with its extrinsics, receipts and events',
      pathParameters: { block: blockParameter },
      queryParameters: {},
      response: Block,
      success: { 200: 'The block' },
      answer: ({ path }) => {
        const block = findBlock(services, path.block);
        const facts = { head: services.chain.head().number };
        return block === undefined ? refusal(refuse('request', 'BlockNotFound', facts)) : message(block);
      },
    }),
    readRoute({
      method: 'GET',
      path: '/v1/pool',
      tag: 'extrinsics',
      summary: 'What waits for a block',
      pathParameters: {},
      queryParameters: {
        limit: withDefault(
          integerParameter('Entries to list, in order of arrival', 0, POOL_PAGE_ENTRIES_MAX),
          POOL_PAGE_ENTRIES_DEFAULT,
        ),
      },
      response: PoolStatus,
      success: { 200: 'Counts, and the first entries in order of arrival' },
      answer: ({ query }) => message(poolStatus(services, query.limit)),
    }),
  ];
}

function chainInfo({ chain, producer, isDev }: Services): ChainInfo {
  const { name, intervalMs } = producer.mode();
  return readChain(chain.state, { mode: { mode: name, intervalMs }, dev: isDev });
}

/** Of the base only its header is kept: for the genesis that is all there ever was. */
function findBlock({ chain, store }: Services, reference: BlockReference): Block | undefined {
  const { header, hash } = chain.base().snapshot;
  const number = reference.kind === 'hash' ? numberOf(chain, store, reference.hash) : numberIn(chain, reference);
  if (number === undefined) return undefined;
  if (number !== header.number) return store.readBlock(number)?.block;
  return { hash, header, extrinsics: [], receipts: [], events: [] };
}

function numberIn(chain: LiveChain, reference: Exclude<BlockReference, { readonly kind: 'hash' }>): bigint {
  return reference.kind === 'head' ? chain.head().number : reference.number;
}

function numberOf(chain: LiveChain, store: BlockStore, hash: Uint8Array): bigint | undefined {
  const base = chain.base().snapshot;
  return Buffer.compare(hash, base.hash) === 0 ? base.header.number : store.findBlockNumber(hash);
}

function poolStatus({ pool }: Services, limit: number): PoolStatus {
  const readySequences = new Set(pool.selectReady(WHOLE_POOL).map(({ sequence }) => sequence));
  const { ready, future } = pool.counts();
  const entries = [...pool.entries()].slice(0, limit);
  return {
    ready,
    future,
    capacity: pool.limits.entriesMax,
    entries: entries.map((entry) => poolEntry(entry, readySequences.has(entry.sequence) ? 'ready' : 'future')),
  };
}

const WHOLE_POOL = { countMax: Number.MAX_SAFE_INTEGER, bytesMax: Number.MAX_SAFE_INTEGER };

/** A developer control has no signer, nonce or end: it is shown with the zero account. */
function poolEntry({ hash, signed, callName }: PoolEntry, state: 'ready' | 'future') {
  return {
    hash,
    signer: signed === undefined ? ZERO_ACCOUNT : accountToBytes(signed.signer),
    nonce: signed?.nonce ?? 0n,
    call: callName,
    state,
    validUntil: signed?.validUntil ?? 0n,
  };
}
