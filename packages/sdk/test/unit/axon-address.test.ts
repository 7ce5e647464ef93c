import { WireError } from '@yumanet/protocol';
import type { AxonInfo } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';
import { axonUrl, toChainAddress } from '../../src/axon/axon-address.ts';

const served: AxonInfo = {
  block: 3n,
  version: 1_000,
  ip: '2130706433',
  port: 8_091,
  ipType: 4,
  protocol: 4,
  placeholder1: 0,
  placeholder2: 0,
};

describe('toChainAddress', () => {
  it.each([
    ['127.0.0.1', '2130706433', 4],
    ['0.0.0.0', '0', 4],
    ['255.255.255.255', '4294967295', 4],
    ['::1', '1', 6],
    ['::', '0', 6],
    ['2001:db8::ff00:42:8329', '42540766411282592856904265327123268393', 6],
    ['1:2:3:4:5:6:7:8', '5192455318486707404433266433261576', 6],
  ])('%s is %s', (text, ip, ipType) => {
    expect(toChainAddress(text)).toEqual({ ip, ipType });
  });

  it.each([
    '',
    '1.2.3',
    '1.2.3.256',
    '1.2.3.4.5',
    'localhost',
    '1::2::3',
    ':::',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7',
    'g::',
  ])('refuses "%s"', (text) => {
    expect(() => toChainAddress(text)).toThrow(WireError);
  });
});

describe('axonUrl', () => {
  it('is the address back', () => {
    expect(axonUrl(served)).toBe('http://127.0.0.1:8091');
    const { ip } = toChainAddress('2001:db8::1');
    expect(axonUrl({ ...served, ip, ipType: 6 })).toBe('http://[2001:db8:0:0:0:0:0:1]:8091');
  });

  it.each([
    { port: 0 },
    { port: 65_536 },
    { ip: '0' },
    { ip: '' },
    { ip: '-1' },
    { ip: '4294967296' },
    { ip: '1'.repeat(39), ipType: 6 },
    { ipType: 0 },
    { ipType: 5 },
  ])('is nothing for %j, except what fits', (change) => {
    const url = axonUrl({ ...served, ...change });
    if (change.ip?.length === 39) expect(url).toMatch(/^http:\/\/\[/);
    else expect(url).toBeUndefined();
  });

  it('is nothing for a number beyond u128', () => {
    expect(axonUrl({ ...served, ip: '9'.repeat(39), ipType: 6 })).toBeUndefined();
  });
});
