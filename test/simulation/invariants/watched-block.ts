/** A block as the invariants look at it, with what the state was right after it. */
import type { LiveChain } from '@yumanet/coordinator';
import { type AccountId, accountFromBytes, toNetuid } from '@yumanet/protocol';
import type { Block, Metagraph } from '@yumanet/protocol/messages';
import {
  BlockEmission,
  type BrokenInvariant,
  findBrokenInvariants,
  readAccount,
  readMetagraph,
  SubnetProtocolAlpha,
  TotalIssuance,
} from '@yumanet/runtime';
import { NETUID } from '../actors/addresses.ts';

export interface WatchedBlock {
  readonly block: Block;
  readonly number: bigint;
  /** Undefined when the coordinator cannot show this state any more: it started from a younger checkpoint. */
  readonly state: StateView | undefined;
}

export interface StateView {
  readonly broken: readonly BrokenInvariant[];
  readonly issuanceRao: bigint;
  /** TAO that the block could issue at most. */
  readonly blockEmissionRao: bigint;
  /** Alpha that the chain bought so far. */
  readonly protocolAlphaRao: bigint;
  readonly metagraph: Metagraph;
  /** Of every signer in the block. */
  readonly nonces: ReadonlyMap<AccountId, bigint>;
}

export function watchBlock(chain: LiveChain, block: Block): WatchedBlock {
  const { number } = block.header;
  return { block, number, state: number < chain.firstReadableBlock() ? undefined : viewState(chain, block) };
}

function viewState(chain: LiveChain, { header, extrinsics }: Block): StateView {
  return chain.readAt(header.number, (state) => {
    const metagraph = readMetagraph(state, toNetuid(NETUID));
    if (!metagraph.ok) throw new Error(`subnet ${NETUID} is gone`);
    const signers = extrinsics.flatMap(({ extrinsic }) =>
      extrinsic.case === 'signed' ? [accountFromBytes(extrinsic.value.signer)] : [],
    );
    return {
      broken: findBrokenInvariants(state),
      issuanceRao: state.get(TotalIssuance),
      blockEmissionRao: state.get(BlockEmission),
      protocolAlphaRao: state.get(SubnetProtocolAlpha, toNetuid(NETUID)),
      metagraph: metagraph.value,
      nonces: new Map(signers.map((signer) => [signer, readAccount(state, signer).nonce])),
    };
  });
}
