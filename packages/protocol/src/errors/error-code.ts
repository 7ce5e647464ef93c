/**
 * Error classes: what a program branches on. The first group has the words of the ecosystem's SDK
 * (docs/rules/subnets.md section 8b), so that one habit serves both; the second is for what only an HTTP API refuses.
 */
export type ErrorCode = keyof typeof HTTP_STATUS_BY_CODE;

const HTTP_STATUS_BY_CODE = {
  insufficient_balance: 422,
  insufficient_liquidity: 422,
  rate_limited: 429,
  not_registered: 403,
  not_authorized: 403,
  already_exists: 409,
  not_found: 404,
  subnet_not_exists: 404,
  subtoken_disabled: 403,
  disabled: 403,
  too_early: 409,
  expired: 409,
  limit_exceeded: 422,
  unit_mismatch: 422,
  invalid_argument: 422,
  policy_violation: 422,
  internal: 500,
  unknown: 500,

  bad_request: 400,
  unauthenticated: 401,
  payment_required: 402,
  method_not_allowed: 405,
  not_acceptable: 406,
  payload_too_large: 413,
  unsupported_media_type: 415,
  unavailable: 503,
  timeout: 504,
} as const;

const STATUS_OF: ReadonlyMap<string, number> = new Map(Object.entries(HTTP_STATUS_BY_CODE));
const STATUS_OF_UNKNOWN_CODE = HTTP_STATUS_BY_CODE.unknown;

/** Every class. */
export const errorCodes: readonly string[] = [...STATUS_OF.keys()];

/** The HTTP status of a class; a class of a newer version is a 500. */
export function httpStatusOf(code: string): number {
  return STATUS_OF.get(code) ?? STATUS_OF_UNKNOWN_CODE;
}
