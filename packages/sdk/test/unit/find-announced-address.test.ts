import { describe, expect, it } from 'vitest';
import { type AnnouncedAddressOptions, findAnnouncedAddress } from '../../src/system/find-announced-address.ts';

const find = (options: Partial<AnnouncedAddressOptions>) =>
  findAnnouncedAddress({
    host: '127.0.0.1',
    announceHost: undefined,
    coordinator: 'http://127.0.0.1:9955',
    ...options,
  });

describe('the address that is announced', () => {
  it.each([
    [{ host: '10.1.2.3' }, '10.1.2.3'],
    [{ host: '::1' }, '::1'],
    [{ host: 'localhost' }, '127.0.0.1'],
    [{ host: '0.0.0.0', announceHost: '172.18.0.5' }, '172.18.0.5'],
    [{ host: '0.0.0.0', announceHost: 'localhost' }, '127.0.0.1'],
    [{ host: '::', announceHost: 'fd00::5' }, 'fd00::5'],
  ])('of %j is %s', async (options, address) => {
    expect(await find(options)).toBe(address);
  });

  it('of a server that listens everywhere is the one that faces the coordinator', async () => {
    expect(await find({ host: '0.0.0.0' })).toBe('127.0.0.1');
    expect(await find({ host: '::', coordinator: 'http://127.0.0.1' })).toBe('127.0.0.1');
  });

  it('is an IPv4 address even when the coordinator has none', async () => {
    expect(await find({ host: '0.0.0.0', coordinator: 'http://[::1]:9955' })).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it.each(['0.0.0.0', '::'])('is never every address, such as %s', async (announceHost) => {
    await expect(find({ announceHost })).rejects.toMatchObject({ code: 'address_unknown' });
  });

  it('is not made up for a name that has none', async () => {
    // Too long for a label, so that nobody is asked.
    const announceHost = 'x'.repeat(64);
    await expect(find({ announceHost })).rejects.toMatchObject({
      code: 'address_unknown',
      message: expect.stringMatching(/^x{64} has no address to announce: E/),
    });
  });
});
