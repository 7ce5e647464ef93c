import { DelegateList, DelegateResponse } from '@yumanet/protocol/messages';
import { readDelegate, readDelegates } from '@yumanet/runtime';
import { accountParameter, atParameter } from '../parameter.ts';
import { parsed } from '../parsed.ts';
import { type Route, readRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { readAsOf } from './read-as-of.ts';

const common = { method: 'GET', tag: 'accounts', isCached: true, queryParameters: { at: atParameter } } as const;

/** Hotkeys that have declared a take. */
export function delegateRoutes(services: Services): Route[] {
  return [
    readRoute({
      ...common,
      path: '/v1/delegates',
      summary: 'The hotkeys that have declared a take, with who stakes to them',
      pathParameters: {},
      response: DelegateList,
      success: { 200: 'The delegates in the order of their hotkeys' },
      answer: ({ query }) => readAsOf(services, query.at, (state) => parsed(readDelegates(state))),
    }),
    readRoute({
      ...common,
      path: '/v1/delegates/{ss58}',
      summary: 'One of them',
      pathParameters: { ss58: accountParameter },
      response: DelegateResponse,
      success: { 200: 'The delegate' },
      answer: ({ path, query }) => readAsOf(services, query.at, (state) => readDelegate(state, path.ss58)),
    }),
  ];
}
