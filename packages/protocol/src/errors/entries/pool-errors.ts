/** Refusals before a block, and of origins. Source: Substrate's transaction pool; docs/rules/subnets.md section 8. */
import { entry } from '../error-entry.ts';

export const poolErrors = {
  BadProof: entry(
    'unauthenticated',
    'The signature does not fit the extrinsic.',
    'Sign the canonical bytes with the key of signer; POST /v1/encode returns them.',
  ),
  Stale: entry(
    'expired',
    'The nonce is below the next nonce of the account.',
    'Sign again with the nonce named in account_nonce.',
  ),
  Future: entry(
    'too_early',
    'The nonce is too far ahead of the account to be held.',
    'Send the missing nonces first, from the one named in account_nonce.',
  ),
  AlreadyImported: entry(
    'already_exists',
    'The same extrinsic is already in the pool or in a block.',
    'Ask GET /v1/extrinsics/{hash} where it is; for the same call again, sign it with the next nonce.',
  ),
  TooLowPriority: entry(
    'already_exists',
    'Another extrinsic of this signer with this nonce waits in the pool.',
    'Wait until it is in a block, or sign with the next nonce.',
  ),
  ImmediatelyDropped: entry('unavailable', 'The pool is full.', 'Send it again after the next block.'),
  AncientBirthBlock: entry(
    'expired',
    'The last block that may include the extrinsic has passed.',
    'Sign again with a later valid_until.',
  ),
  ChainReverted: entry(
    'expired',
    'The chain was taken back, or another one loaded, while the request waited.',
    'Look at the head and send it again if it still makes sense.',
  ),
  MortalityTooLong: entry(
    'invalid_argument',
    'The extrinsic stays valid for longer than the chain accepts.',
    'Use a valid_until of at most the block named in valid_until_max.',
  ),
  BadGenesis: entry(
    'invalid_argument',
    'The extrinsic was signed for another chain.',
    'Read genesis_hash from GET /v1/chain and sign again.',
  ),
  BadSigner: entry(
    'not_authorized',
    'Only the sudo key may send this call.',
    'Sign with the key that GET /v1/chain names as sudo_key.',
  ),
  BadCall: entry(
    'bad_request',
    'The call does not decode.',
    'Correct what field and problem name, or encode a Call of this version of the protocol.',
  ),
  BadOrigin: entry(
    'not_authorized',
    'The signer may not make this call.',
    'Sign with the key named in needs: owner is the coldkey of the subnet, root the sudo key with a sudo call.',
  ),
  RequireSudo: entry(
    'not_authorized',
    'Only the sudo key may send this call.',
    'Sign with the key that GET /v1/chain names as sudo_key.',
  ),
  CannotLookup: entry(
    'not_found',
    'An account named by the call could not be looked up.',
    'Check the accounts of the call.',
  ),
  Payment: entry(
    'insufficient_balance',
    'The signer cannot pay the transaction fee.',
    'Add TAO to the account: yumanet faucet.',
  ),
  ExhaustsResources: entry(
    'limit_exceeded',
    'The extrinsic does not fit into a block.',
    'Send it again after the next block, or make it smaller.',
  ),
  RateLimitExceeded: entry(
    'rate_limited',
    'A rate limit of the signer has not passed yet.',
    'Wait the blocks named in blocks_to_wait.',
  ),
  BadRequest: entry(
    'invalid_argument',
    'The pool refused the call without a more exact reason.',
    'Simulate the call to see its own error.',
  ),
  InvalidRealAccount: entry('invalid_argument', 'The account that is acted for is not valid.', 'Check the proxy call.'),
  FailedShieldedTxParsing: entry(
    'invalid_argument',
    'The shielded extrinsic could not be parsed.',
    'Encrypt it again.',
  ),
  InvalidShieldedTxPubKeyHash: entry(
    'invalid_argument',
    'The shielded extrinsic is for another key.',
    'Encrypt it for the current key.',
  ),
};
