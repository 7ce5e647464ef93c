import { devKey } from '@yumanet/sdk/wallet';
import { createFakeCrypto } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';
import { parseHotkeys } from '../../src/setup/parse-hotkeys.ts';

const crypto = createFakeCrypto();
const { account, ss58 } = devKey(crypto, '//python1_sn1');

describe('parseHotkeys', () => {
  it('reads secret URIs and addresses, each with its subnet', () => {
    expect(parseHotkeys(`//python1_sn1, ${ss58}@7`, crypto)).toEqual([
      { name: '//python1_sn1', netuid: 1, key: { account, ss58 } },
      { name: `${ss58}@7`, netuid: 7, key: { account, ss58 } },
    ]);
  });

  it('names nobody without a text', () => {
    expect(parseHotkeys('', crypto)).toEqual([]);
  });

  it.each(['python1', '//a,', ',//a', '//a@', '//a@x', '//a@1@2', `${ss58.slice(0, -1)}1`, '//a//'])(
    'refuses %s',
    (text) => {
      expect(() => parseHotkeys(text, crypto)).toThrow(/is no hotkey/);
    },
  );
});
