import { accountToBytes, refuse } from '@yumanet/protocol';
import { Block, ChainInfo, PoolStatus } from '@yumanet/protocol/messages';
import { readChain } from '@yumanet/runtime';
import type { PoolEntry } from '../../pool/pool-entry.ts';
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

function findBlock({ chain, store, genesis }: Services, reference: BlockReference): Block | undefined {
  const number = numberOf({ chain, store, genesis }, reference);
  if (number === undefined) return undefined;
  if (number > 0n) return store.readBlock(number)?.block;
  const { header, hash } = genesis.snapshot;
  return { hash, header, extrinsics: [], receipts: [], events: [] };
}

function numberOf(
  { chain, store, genesis }: Pick<Services, 'chain' | 'store' | 'genesis'>,
  reference: BlockReference,
): bigint | undefined {
  switch (reference.kind) {
    case 'head':
      return chain.head().number;
    case 'number':
      return reference.number;
    case 'hash':
      return Buffer.compare(reference.hash, genesis.snapshot.hash) === 0 ? 0n : store.findBlockNumber(reference.hash);
  }
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
