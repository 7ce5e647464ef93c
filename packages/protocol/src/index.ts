/** The protocol: what processes of a network agree on. Generated messages are at `@yumanet/protocol/messages`. */
export { type BtauthRequest, btauthPayload } from './btauth/btauth-payload.ts';
export { checkBtauthVectors, type VectorFailure, type VectorResult } from './btauth/check-btauth-vectors.ts';
export {
  BTAUTH_PROTOCOL,
  HEADER_CRYPTO,
  HEADER_HOTKEY,
  HEADER_NONCE,
  HEADER_RECEIVER,
  HEADER_SIGNATURE,
  HEADER_VERSION,
  REPLAY_WINDOW_NS,
  REQUEST_AGE_NS_MAX,
  REQUEST_SKEW_NS_MAX,
} from './btauth/protocol.ts';
export { createReplayStore, type ReplayStore, type ReplayVerdict } from './btauth/replay-store.ts';
export { type RequestToSign, signRequest } from './btauth/sign-request.ts';
export {
  type AuthHeaderMap,
  type AuthRefusal,
  type AuthRefusalName,
  type ClaimedAuth,
  type RequestToVerify,
  readAuthHeaders,
  type SignedBody,
  type VerifiedSender,
  verifyRequest,
  verifySignedBody,
} from './btauth/verify-request.ts';
export { ACCOUNT_BYTES, accountFromBytes, accountToBytes, copyAccount } from './encoding/account-bytes.ts';
export { bytesToText, textToBytes } from './encoding/byte-text.ts';
export { bytesToHex, hexToBytes } from './encoding/hex.ts';
export { ss58Decode, ss58Encode } from './encoding/ss58.ts';
export { type ErrorName, errorCatalogue, errorNames, isErrorName } from './errors/error-catalogue.ts';
export { type ErrorCode, errorCodes, httpStatusOf } from './errors/error-code.ts';
export type { ErrorEntry } from './errors/error-entry.ts';
export type { ErrorOrigin } from './errors/error-origin.ts';
export { FaultError } from './errors/fault-error.ts';
export { firstStageOf, originOf, whyNotRaised } from './errors/origin-of.ts';
export { type Refusal, type RefusalFacts, type RefusalStage, refuse, toErrorInfo, toFacts } from './errors/refusal.ts';
export { type ExtrinsicFields, signExtrinsic } from './extrinsics/sign-extrinsic.ts';
export { extrinsicHash, extrinsicSigningBytes, type UnsignedExtrinsic } from './extrinsics/signing-bytes.ts';
export { findBadSignature, verifyExtrinsicSignature } from './extrinsics/verify-extrinsic-signature.ts';
export {
  type AccountId,
  asColdkey,
  asHotkey,
  type Coldkey,
  type Hotkey,
  type Netuid,
  toAccountId,
  toNetuid,
  toUid,
  type Uid,
} from './ids/decode-ids.ts';
export { fromJson } from './json/decode-json.ts';
export { toJson } from './json/encode-json.ts';
export { type JsonSchema, jsonSchemaOf, jsonSchemasOf } from './json/json-schema.ts';
export type { JsonValue } from './json/json-value.ts';
export { coldkeyHash } from './keys/coldkey-hash.ts';
export { deriveKeyPair } from './keys/derive-key-pair.ts';
export { LEASE_SECRET_PROBLEM, LEASE_SECRET_SHAPE } from './keys/lease-secret.ts';
export { type NeuronRole, neuronRoles, neuronUri } from './keys/neuron-uri.ts';
export { DEV_MINI_SECRET, parseSecretUri, type SecretUri } from './keys/secret-uri.ts';
export { isSignatureScheme } from './keys/signature-scheme.ts';
export type { ManifestNeuron, NetworkManifest, ProcessState } from './manifest/network-manifest.ts';
export type { CancelTimer, Clock } from './ports/clock.ts';
export type {
  Crypto,
  Junction,
  KeyPair,
  SealedPayload,
  SealScheme,
  SignatureClaim,
  SignatureScheme,
} from './ports/crypto.ts';
export type { Random } from './ports/random.ts';
export type { Transport, TransportLimits, TransportRequest, TransportResult } from './ports/transport.ts';
export {
  CHAIN_SEED_DEFAULT,
  COORDINATOR_PORT_DEFAULT,
  MINER_PORT_DEFAULT,
  RAO_PER_TAO,
  RULE_SET,
  SS58_PREFIX,
  VALIDATOR_PORT_DEFAULT,
} from './units/constants.ts';
export { type RevealedWeights, weightsCommitHash } from './weights/commit-hash.ts';
export { decodeWeightsPayload, encodeWeightsPayload, type WeightsPayload } from './weights/decode-weights-payload.ts';
export type { FieldSchema, MessageCodec, MessageSchema } from './wire/message-schema.ts';
export { WireError } from './wire/wire-error.ts';
export { NESTING_DEPTH_MAX, U32_MAX, U64_MAX } from './wire/wire-limits.ts';
