/** The check of a miner's contract: one that is right passes, and each rule is missed exactly by the miner that breaks it. */
import { createCrypto } from '@yumanet/crypto';
import { createSystemClock } from '@yumanet/sdk/system';
import { describe, expect, it } from 'vitest';
import { CONTRACT_RULES, checkMiner, type RuleReport } from '../../packages/cli/src/conformance/check-miner.ts';
import { createHttpProbe } from '../../packages/cli/src/system/http-probe.ts';
import { BREAKS } from './support/breaks.ts';
import { STUB_HOTKEY, STUB_NETUID, startStub } from './support/stub-miner.ts';

const clock = createSystemClock();
const crypto = createCrypto();
const RULE_IDS = CONTRACT_RULES.map(({ id }) => id);

async function examine(url: string, hotkey?: typeof STUB_HOTKEY): Promise<readonly RuleReport[]> {
  const outcome = await checkMiner(
    { clock, crypto, probe: createHttpProbe(clock, url) },
    { netuid: STUB_NETUID, signerUri: `//validator1_sn${STUB_NETUID}`, hotkey, answerMsMax: 4_000, timeoutMs: 18_000 },
  );
  if (outcome.kind !== 'checked') throw new Error(JSON.stringify(outcome));
  return outcome.rules;
}

const broken = (rules: readonly RuleReport[]) => rules.filter(({ result }) => result !== 'pass');

describe('the check of a miner', () => {
  it('finds nothing at a miner that keeps every rule', async () => {
    const rules = await examine(await startStub());
    expect(broken(rules)).toEqual([]);
    expect(rules.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  it('has a miner for each rule that breaks it', () => {
    expect(Object.keys(BREAKS)).toEqual(RULE_IDS);
  });

  it.each(Object.keys(BREAKS) as (keyof typeof BREAKS)[])(
    'finds the miner that breaks "%s", and nothing else there',
    async (id) => {
      const rules = await examine(await startStub(id), STUB_HOTKEY);
      const [report, ...others] = broken(rules);
      expect(report).toMatchObject({ id, result: 'fail', fix: CONTRACT_RULES.find((rule) => rule.id === id)?.fix });
      expect(report?.seen).not.toBe('');
      expect(others).toEqual([]);
    },
  );
});
