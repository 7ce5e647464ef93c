/** What one block and the one before it must agree on. */
import { bytesToHex } from '@yumanet/protocol';
import type { Event } from '@yumanet/protocol/messages';
import type { BlockCheck } from './block-rule.ts';

/** Blocks form one chain whose time goes forward, also when the clock behind it does not. */
export const blocksFollow: BlockCheck = ({ block, number }, before) => {
  if (before === undefined) return undefined;
  const { header, hash } = before.block;
  const isNext = number === header.number + 1n && bytesToHex(block.header.parent) === bytesToHex(hash);
  if (!isNext) return { invariant: 'blocks-follow', detail: `block ${number} does not follow block ${header.number}` };
  if (block.header.timestampMs > header.timestampMs) return undefined;
  const detail = `block ${number} is of ${block.header.timestampMs} ms, its parent of ${header.timestampMs} ms`;
  return { invariant: 'time-goes-forward', detail };
};

/** The runtime's own invariants: TAO and alpha are somewhere, neurons are numbered without a gap. */
export const stateIsSound: BlockCheck = ({ number, state }) => {
  const [broken] = state?.broken ?? [];
  if (broken === undefined) return undefined;
  return { invariant: 'conservation', detail: `after block ${number}: ${broken.invariant} ${broken.detail}` };
};

/**
 * No TAO comes from nowhere: only a block's emission and its developer controls raise the issuance, and by no more than
 * they say.
 */
export const issuanceIsExplained: BlockCheck = (watched, before) => {
  const { block, number, state } = watched;
  if (state === undefined || before?.state === undefined) return undefined;
  const grownRao = state.issuanceRao - before.state.issuanceRao;
  const mintedRao = eventsOf(block.receipts).reduce((sum, event) => sum + mintedBy(event), 0n);
  const { blockEmissionRao } = state;
  if (grownRao <= mintedRao + blockEmissionRao) return undefined;
  return {
    invariant: 'conservation',
    detail: `block ${number} made ${grownRao} rao, its controls at most ${mintedRao}, its emission at most ${blockEmissionRao}`,
  };
};

/** Alpha outside of the pool grows by the block's emission and what the chain buys, else only where stake is bought or sold. */
export const alphaIsExplained: BlockCheck = (watched, before) => {
  const { block, number, state } = watched;
  if (state === undefined || before?.state === undefined) return undefined;
  const isTraded = eventsOf(block.receipts).some(
    ({ event }) => event.case === 'stakeAdded' || event.case === 'stakeRemoved',
  );
  const grownRao = state.metagraph.alphaOut - before.state.metagraph.alphaOut;
  const boughtRao = state.protocolAlphaRao - before.state.protocolAlphaRao;
  if (isTraded || grownRao === state.metagraph.alphaOutEmission + boughtRao) return undefined;
  const sources = `its emission is ${state.metagraph.alphaOutEmission}, the chain bought ${boughtRao}`;
  const detail = `block ${number} made ${grownRao} rao of alpha, ${sources}`;
  return { invariant: 'conservation', detail };
};

function eventsOf(receipts: readonly { readonly events: readonly Event[] }[]): Event[] {
  return receipts.flatMap(({ events }) => events);
}

function mintedBy({ event }: Event): bigint {
  if (event.case === 'faucet') return event.value.amount;
  return event.case === 'balanceSet' ? event.value.free : 0n;
}
