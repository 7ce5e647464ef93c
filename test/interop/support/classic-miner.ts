/** Our miner on a socket of loopback, for classic callers: its tasks are echoed, or fail. */
import { createCrypto } from '@yumanet/crypto';
import { accountFromBytes, type Clock, deriveKeyPair } from '@yumanet/protocol';
import type { ClassicMode } from '@yumanet/sdk/classic';
import { type CallerPolicy, createMinerServer } from '@yumanet/sdk/miner';
import { createSystemClock } from '@yumanet/sdk/system';
import { silentLog } from '../../../packages/sdk/test/support/neurons.ts';
import { UNWELCOME_SIGNER } from './classic-cases.ts';

export const crypto = createCrypto();
export const clock = createSystemClock();
export const accountOf = (uri: string) => accountFromBytes(deriveKeyPair(crypto, uri).publicKey);

/** The hotkey of every axon of these tests. */
export const axonHotkey = accountOf('//Bob');

const callers: CallerPolicy = {
  decide: async (caller) =>
    caller === accountOf(UNWELCOME_SIGNER)
      ? { kind: 'unwelcome', reason: 'no_permit' }
      : { kind: 'welcome', stakeRao: 0n },
};

/** Generous limits: what is tested is the protocol. */
export function createClassicMiner(mode: ClassicMode, time: Clock = clock) {
  return createMinerServer({
    hotkey: axonHotkey,
    netuid: 1,
    solver: {
      subnet: 'echo',
      kinds: ['bytes', 'fail'],
      async solve({ kind, payload }) {
        if (kind === 'fail') throw new Error('a miner that fails');
        return { payload };
      },
    },
    skill: 1,
    version: '1.0.0',
    callers,
    crypto,
    clock: time,
    log: silentLog,
    classic: { mode },
    limits: { callerBurst: 100_000, callerPerSecond: 100_000 },
  });
}
