/** A validator that sends every row or commit twice: when the first is on chain, the same again under the next nonce. */
import {
  type Clock,
  type Crypto,
  neuronUri,
  signExtrinsic,
  type Transport,
  type TransportRequest,
} from '@yumanet/protocol';
import { Call, SignedExtrinsic } from '@yumanet/protocol/messages';
import { devKey } from '@yumanet/sdk/wallet';
import { NETUID } from '../actors/addresses.ts';
import { carriesWeights } from '../invariants/weights-rule.ts';
import type { Life } from '../world/life.ts';

export interface ResubmitParts {
  readonly clock: Clock;
  readonly crypto: Crypto;
  readonly life: Life;
  readonly transport: Transport;
}

/** By then the first row is in a block, most of the time. */
const RESUBMIT_MS = 2_500;
const LIMITS = { timeoutMs: 5_000, responseBytesMax: 65_536 };

export function resubmitWeights({ clock, crypto, life, transport }: ResubmitParts): Transport {
  const index = Number(life.name.replace(/\D/g, ''));
  const { pair } = devKey(crypto, neuronUri('validator', index, NETUID));

  function resubmit(request: TransportRequest, extrinsic: SignedExtrinsic): void {
    const { genesisHash, nonce, validUntil, call } = extrinsic;
    const again = { genesisHash, nonce: nonce + 1n, validUntil, call: Call.decode(call) };
    const body = SignedExtrinsic.encode(signExtrinsic(crypto, pair, again));
    if (life.isAlive()) void transport.request({ ...request, body }, LIMITS);
  }

  return {
    request: (request, limits) => {
      const isSubmission = request.method === 'POST' && new URL(request.url).pathname === '/v1/extrinsics';
      if (isSubmission && request.body !== undefined) {
        const extrinsic = SignedExtrinsic.decode(request.body);
        if (carriesWeights(extrinsic)) clock.startTimer(RESUBMIT_MS, () => resubmit(request, extrinsic));
      }
      return transport.request(request, limits);
    },
  };
}
