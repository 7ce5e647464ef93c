/** Which errors a route can answer with, as the error catalogue knows them from those who provoked them. */
import { type ErrorName, errorCatalogue, errorNames, httpStatusOf, originOf } from '@yumanet/protocol';
import type { Route } from './route.ts';

/** How the catalogue names routes that have an error in common. */
export const ANY_ROUTE = 'any route';
export const ANY_BODY_ROUTE = 'any route with a body';
export const ANY_DEV_ROUTE = 'any /dev route';
export const ANY_PAST_ROUTE = 'any route with ?at=';

/** The routes that make a call, whichever it is. */
const CALL_ROUTES: readonly string[] = ['/v1/extrinsics', '/v1/simulate', '/dev/impersonate'];

/** Names of the errors by status, in the order of the catalogue. */
export function errorsOfRoute(route: Route): ReadonlyMap<string, readonly ErrorName[]> {
  const raisers = raisersOf(route);
  const makesCalls = route.method === 'POST' && CALL_ROUTES.includes(route.path);
  const names = errorNames.filter((name) =>
    originOf(name).raisedBy.some((raiser) => raisers.includes(raiser) || (makesCalls && isCall(raiser))),
  );
  return Map.groupBy(names, (name) => String(httpStatusOf(errorCatalogue[name].code)));
}

function raisersOf({ method, path, request, isDev, queryParameters }: Route): string[] {
  return [
    `${method} ${path}`,
    ANY_ROUTE,
    ...(request === undefined ? [] : [ANY_BODY_ROUTE]),
    ...(isDev === true ? [ANY_DEV_ROUTE] : []),
    ...('at' in queryParameters ? [ANY_PAST_ROUTE] : []),
  ];
}

/** Routes have a space in their names, calls have none. */
function isCall(raiser: string): boolean {
  return !raiser.includes(' ');
}
