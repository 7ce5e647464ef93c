import { describe, expect, it } from 'vitest';
import { hostNamesOf, refuseDevRequest } from '../../src/http/dev-guard.ts';

const enabled = { isEnabled: true, hosts: hostNamesOf('127.0.0.1', ['Coordinator']) };
const host = '127.0.0.1:9955';

function nameOf(headers: Parameters<typeof refuseDevRequest>[1], options = enabled): string {
  return refuseDevRequest(options, headers)?.name ?? 'allowed';
}

describe('developer controls', () => {
  it('are off unless enabled', () => {
    expect(nameOf({ host }, { ...enabled, isEnabled: false })).toBe('DevDisabled');
  });

  it.each([host, 'localhost:9955', 'LOCALHOST', '[::1]:9955', '127.0.0.1', 'coordinator:9955'])(
    'can be called as %s',
    (own) => {
      expect(nameOf({ host: own })).toBe('allowed');
    },
  );

  it.each([
    'evil.example:9955',
    'localhost.evil.example',
    '127.0.0.1.evil.example:9955',
    '127.0.0.1@evil.example',
    'evil.example#127.0.0.1',
    '192.168.1.5:9955',
    '[::1',
    '',
    undefined,
  ])('cannot be called as %s, the name of a rebinding page', (foreign) => {
    expect(nameOf({ host: foreign })).toBe('ForeignHost');
  });

  it.each([
    'http://evil.example',
    'https://127.0.0.1:9955',
    'http://127.0.0.1:3000',
    'http://localhost:9955',
    'null',
    '',
  ])('are closed to pages of origin %j', (origin) => {
    expect(nameOf({ host, origin })).toBe('ForeignOrigin');
  });

  it.each(['cross-site', 'same-site', 'something', ['none', 'cross-site']])(
    'are closed to Sec-Fetch-Site %j',
    (site) => {
      expect(nameOf({ host, 'sec-fetch-site': site })).toBe('ForeignOrigin');
    },
  );

  it('are open to pages that this server sends itself, and to typed addresses', () => {
    expect(nameOf({ host, origin: 'http://127.0.0.1:9955', 'sec-fetch-site': 'same-origin' })).toBe('allowed');
    expect(nameOf({ host, 'sec-fetch-site': 'none' })).toBe('allowed');
  });

  it('know the address they are bound to', () => {
    expect(hostNamesOf('fd00::1', [])).toEqual(['[fd00::1]']);
    expect(nameOf({ host: '10.0.0.7:1' }, { isEnabled: true, hosts: hostNamesOf('10.0.0.7', []) })).toBe('allowed');
  });
});
