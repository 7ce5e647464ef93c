import { type AccountId, accountToBytes } from '@yumanet/protocol';
import { AccountExtrinsics, AccountInfo, RootClaimList, StakeList, StorageResponse } from '@yumanet/protocol/messages';
import { readAccount, readRootClaims, readStakes, readStorage } from '@yumanet/runtime';
import {
  accountParameter,
  atParameter,
  beforeParameter,
  integerParameter,
  optional,
  textParameter,
  withDefault,
} from '../parameter.ts';
import { parsed } from '../parsed.ts';
import { message, type Route, readRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { readAsOf } from './read-as-of.ts';

const PAGE_ENTRIES_DEFAULT = 100;
const PAGE_ENTRIES_MAX = 1_000;
/** Longer than any item name, and than any key of three accounts. */
const STORAGE_NAME_LETTERS_MAX = 128;
const STORAGE_KEY_LETTERS_MAX = 512;

const pathParameters = { ss58: accountParameter };
const queryParameters = { at: atParameter };

/** What the chain knows about accounts, and any storage item by its name. */
export function accountRoutes(services: Services): Route[] {
  return [
    readRoute({
      method: 'GET',
      path: '/v1/accounts/{ss58}',
      tag: 'accounts',
      summary: 'Balance and nonce of an account; zero for one that the chain has not seen',
      pathParameters,
      queryParameters,
      response: AccountInfo,
      success: { 200: 'The account' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => parsed(readAccount(state, path.ss58))),
    }),
    readRoute({
      method: 'GET',
      path: '/v1/accounts/{ss58}/stakes',
      tag: 'accounts',
      summary: 'What an account has staked as a coldkey',
      pathParameters,
      queryParameters,
      response: StakeList,
      success: { 200: 'One entry per hotkey and subnet' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => parsed(readStakes(state, path.ss58))),
    }),
    readRoute({
      method: 'GET',
      path: '/v1/accounts/{ss58}/root-claims',
      tag: 'accounts',
      summary: 'What the root stake of an account has earned on subnets and can claim, and what claims become',
      pathParameters,
      queryParameters,
      response: RootClaimList,
      success: { 200: 'One entry per hotkey and subnet that has earned' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => parsed(readRootClaims(state, path.ss58))),
    }),
    readRoute({
      method: 'GET',
      path: '/v1/accounts/{ss58}/extrinsics',
      tag: 'accounts',
      summary:
        'The extrinsics that an account signed, or that a developer control ran for it, in pages of whole blocks',
      pathParameters,
      queryParameters: {
        before: beforeParameter,
        limit: withDefault(
          integerParameter('Extrinsics of a page; the rest of its oldest block comes with it', 1, PAGE_ENTRIES_MAX),
          PAGE_ENTRIES_DEFAULT,
        ),
      },
      response: AccountExtrinsics,
      success: { 200: 'Where they are, the newest first' },
      answer: ({ path, query: { before, limit } }) => message(listExtrinsics(services, path.ss58, { before, limit })),
    }),
    ...storageRoutes(services),
  ];
}

function listExtrinsics(
  { chain, store }: Services,
  account: AccountId,
  { before, limit }: { readonly before: bigint; readonly limit: number },
): AccountExtrinsics {
  const key = accountToBytes(account);
  const extrinsics = store.listExtrinsics(key, before, limit);
  const oldest = extrinsics.at(-1)?.block;
  const hasMore = oldest !== undefined && store.listExtrinsics(key, oldest, 1).length > 0;
  return { account: key, block: chain.headNumber(), extrinsics, next: hasMore ? oldest : undefined };
}

function storageRoutes(services: Services): Route[] {
  const item = textParameter('The name of a storage item, as on the reference chain: Burn', STORAGE_NAME_LETTERS_MAX);
  const key = textParameter(
    'The key, or the first parts of it, as path parts: 1/5; accounts as ss58',
    STORAGE_KEY_LETTERS_MAX,
  );
  const query = {
    at: atParameter,
    after: optional(textParameter('Goes on after this key: `next` of the page before', STORAGE_KEY_LETTERS_MAX)),
    limit: withDefault(integerParameter('Entries of a page', 1, PAGE_ENTRIES_MAX), PAGE_ENTRIES_DEFAULT),
  };
  const common = {
    method: 'GET',
    tag: 'chain',
    queryParameters: query,
    response: StorageResponse,
    success: { 200: 'A page of entries in the order of their keys' },
  } as const;
  return [
    readRoute({
      ...common,
      path: '/v1/storage/{item}',
      summary: 'All entries of a storage item, in pages',
      pathParameters: { item },
      answer: ({ path, query: { at, after, limit } }) =>
        readAsOf(services, at, (state) => readStorage(state, path.item, [], pageOf(after, limit))),
    }),
    readRoute({
      ...common,
      path: '/v1/storage/{item}/{key}',
      hasOpenEnd: true,
      summary: 'The entry of a storage item under a key, or the entries under the first parts of a key, in pages',
      pathParameters: { item, key },
      answer: ({ path, query: { at, after, limit } }) =>
        readAsOf(services, at, (state) => readStorage(state, path.item, path.key.split('/'), pageOf(after, limit))),
    }),
  ];
}

function pageOf(after: string | undefined, limit: number) {
  return after === undefined ? { limit } : { after, limit };
}
