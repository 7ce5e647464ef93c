/** The code subnet over the modules that ship, with one sandbox for a test file. */
import { createCrypto } from '@yumanet/crypto';
import type { CodeAnswer } from '@yumanet/protocol/messages';
import { createSeededRandom } from '@yumanet/sdk/subnet';
import { createCodeSubnet } from '../../src/code/code-subnet.ts';
import { SHIPPED_MODULES } from '../../src/code/modules/shipped-modules.ts';
import type { CodeChallenge } from '../../src/code/tasks/code-challenge.ts';
import { createSandbox } from '../../src/system/create-sandbox.ts';

const crypto = createCrypto();

/** Close the sandbox when the tests are over. */
export function codeSubnetUnderTest() {
  const sandbox = createSandbox();
  const subnet = createCodeSubnet({ modules: SHIPPED_MODULES, sandbox });
  const signal = new AbortController().signal;

  return {
    sandbox,
    subnet,
    signal,
    /** The task of a round, for one of its miners. */
    challenge(seed: string, miner = 'miner') {
      return subnet.tasks(createSeededRandom(crypto, seed), createSeededRandom(crypto, `${seed}/${miner}`));
    },
    /** The score of an answer, 0 with the reason for one that was rejected. */
    async judge(challenge: CodeChallenge, answer: CodeAnswer, elapsedMs = 0) {
      const inspection = await subnet.inspect(challenge, answer, signal);
      if (inspection.kind === 'rejected') return { score: 0, rejected: inspection.reason };
      return { score: subnet.score(challenge, inspection.finding, elapsedMs), finding: inspection.finding };
    },
  };
}

/** A seeded random. */
export function seeded(seed: string) {
  return createSeededRandom(crypto, seed);
}
