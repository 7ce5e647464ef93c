/** Refusals of the HTTP interfaces themselves: coordinator and miners. */
import { entry } from '../error-entry.ts';

export const requestErrors = {
  MalformedBody: entry(
    'bad_request',
    'The body does not decode.',
    'Send the message that the route declares in /openapi.json.',
  ),
  InvalidParameter: entry('bad_request', 'A path or query parameter is malformed.', 'See the route in /openapi.json.'),
  UnsupportedMediaType: entry(
    'unsupported_media_type',
    'The Content-Type is none that this route reads.',
    'Send application/x-protobuf or application/json.',
  ),
  NotAcceptable: entry(
    'not_acceptable',
    'The Accept header allows no form that this route writes.',
    'Accept application/x-protobuf or application/json.',
  ),
  BodyTooLarge: entry(
    'payload_too_large',
    'The body is larger than this route reads.',
    'Send at most the bytes named in bytes_max.',
  ),
  RouteNotFound: entry('not_found', 'There is no such route.', 'See /openapi.json for the routes.'),
  MethodNotAllowed: entry(
    'method_not_allowed',
    'The route does not have this method.',
    'See /openapi.json for the methods.',
  ),
  BlockNotFound: entry('not_found', 'There is no such block.', 'Use a block up to the head.'),
  AccountNotFound: entry(
    'not_found',
    'The chain does not know this account.',
    'Check the address, or fund it: yumanet faucet.',
  ),
  DelegateNotFound: entry(
    'not_found',
    'The hotkey has declared no take: it is no delegate.',
    'GET /v1/delegates lists them.',
  ),
  ExtrinsicNotFound: entry(
    'not_found',
    'No extrinsic with this hash is known.',
    'Send it again if it was never acknowledged.',
  ),
  StorageItemNotFound: entry(
    'not_found',
    'There is no storage item of this name.',
    'Use the name of the reference chain, such as Burn.',
  ),
  StateNotKept: entry(
    'not_found',
    'The chain was loaded without its history, so that nothing before first_block is known.',
    'Use a block from first_block on, or leave out ?at= for the head.',
  ),
  StateNotReady: entry(
    'unavailable',
    'The state as of that block is being made again by executing the blocks before it, and is not ready yet.',
    'Ask again: the work goes on, and blocks_left says how much of it there is.',
  ),
  SnapshotNotFound: entry(
    'not_found',
    'There is no snapshot of this id or name.',
    'See which there are: yumanet snapshot --list.',
  ),
  TooManySnapshots: entry(
    'limit_exceeded',
    'There are as many snapshots as are kept.',
    'Remove one: yumanet snapshot --remove NAME.',
  ),
  DumpRejected: entry(
    'invalid_argument',
    'The dump is no chain that can go on here.',
    'See problem for what is wrong with it; dump the chain again with this version.',
  ),
  DumpTooLarge: entry(
    'limit_exceeded',
    'The blocks of the chain do not fit into one file.',
    'Dump it without its history.',
  ),
  NoEpochKept: entry(
    'not_found',
    'No epoch of this subnet ran since the coordinator started or since its checkpoint, so there is none to explain.',
    'Ask again after the epoch in block next_epoch_block; without that fact the subnet runs no epochs.',
  ),
  DevDisabled: entry('disabled', 'The developer controls are off.', 'Start the coordinator with --dev.'),
  ForeignOrigin: entry(
    'not_authorized',
    'A web page of another origin may not use this route.',
    'Call it from a program, without an Origin header.',
  ),
  ForeignHost: entry(
    'not_authorized',
    'The Host header is not one this server is known by.',
    'Call it by its own address.',
  ),
  ServerBusy: entry('unavailable', 'The server has as many requests as it can hold.', 'Try again in a moment.'),
  Timeout: entry('timeout', 'There was no answer in time.', 'Ask for the state before sending it again.'),
  StorageFull: entry(
    'unavailable',
    'The disk with the chain is full; nothing was changed.',
    'Make room and try again.',
  ),
  InternalError: entry('internal', 'The server failed.', 'See its log under the request id.'),

  MalformedAuth: entry(
    'unauthenticated',
    'An authentication header is missing or malformed.',
    'Sign the request with btauth/1.',
  ),
  WrongReceiver: entry(
    'unauthenticated',
    'The request was signed for another receiver.',
    'Sign it for the hotkey of this server.',
  ),
  StaleRequest: entry(
    'unauthenticated',
    'The nonce is too old or too far ahead.',
    'Sign at the moment of sending and check the clock.',
  ),
  BadSignature: entry(
    'unauthenticated',
    'The signature does not fit the request.',
    'Sign method, target and body exactly as they are sent.',
  ),
  ReplayedRequest: entry(
    'unauthenticated',
    'The nonce was already used by this sender.',
    'Sign every attempt with a nonce of its own.',
  ),
  ReplayStoreFull: entry(
    'unavailable',
    'The server remembers as many nonces as it can hold, so it cannot tell a replay.',
    'Try again in a minute.',
  ),
  UnwelcomeCaller: entry(
    'not_authorized',
    'The server knows the caller and does not serve it; reason says why.',
    'Register the hotkey, get a validator permit or more stake, or ask who runs the server, as the reason says.',
  ),
  PaymentRequired: entry(
    'payment_required',
    'The server answers only what was paid for, and this was not; reason says why.',
    'Pay price_rao to coldkey and name the transfer in the target, as docs/payments.md says.',
  ),
  TooManyRequests: entry(
    'rate_limited',
    'The caller sent more requests than the server allows.',
    'Wait before the next request.',
  ),
  UnknownTask: entry(
    'bad_request',
    'The server does not do tasks of this kind.',
    'Ask GET /v1/info which kinds it does.',
  ),
};
