import {
  errorCatalogue,
  errorCodes,
  errorNames,
  FaultError,
  httpStatusOf,
  isErrorName,
  refuse,
  toErrorInfo,
  toJson,
} from '@yumanet/protocol';
import { ErrorInfo } from '@yumanet/protocol/messages';
import { describe, expect, it } from 'vitest';

describe('the catalogue', () => {
  it.each(errorNames.map((name) => [name, errorCatalogue[name]] as const))(
    'explains %s',
    (name, { code, message, remedy }) => {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]+$/);
      expect(errorCodes).toContain(code);
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(remedy).toMatch(/^(?:[A-Z]|yumanet ).*\.$/);
    },
  );

  it('knows the names of the interfaces', () => {
    const names = (
      'BadProof Stale Future AlreadyImported TooLowPriority ImmediatelyDropped AncientBirthBlock MortalityTooLong BadGenesis ' +
      'BadSigner BadCall MalformedBody UnsupportedMediaType NotAcceptable BodyTooLarge RouteNotFound SubnetNotExists ' +
      'UidNotFound BlockNotFound AccountNotFound StorageItemNotFound InvalidParameter DevDisabled ForeignOrigin ForeignHost ' +
      'ServerBusy Timeout InternalError MalformedAuth WrongReceiver StaleRequest BadSignature ReplayedRequest ' +
      'SettingWeightsTooFast BadOrigin HotKeyAlreadyRegisteredInSubNet'
    ).split(' ');
    expect(names.filter((name) => !isErrorName(name))).toEqual([]);
    expect(['toString', '__proto__', 'constructor', ''].filter(isErrorName)).toEqual([]);
  });
});

describe('httpStatusOf', () => {
  it('has an error status for every class', () => {
    for (const code of errorCodes)
      expect(httpStatusOf(code)).toSatisfy((status: number) => status >= 400 && status < 600);
    expect(httpStatusOf('a_class_of_tomorrow')).toBe(500);
    expect(httpStatusOf('toString')).toBe(500);
  });

  it.each([
    ['SettingWeightsTooFast', 429],
    ['HotKeyNotRegisteredInSubNet', 403],
    ['SubnetNotExists', 404],
    ['BadProof', 401],
    ['BadSignature', 401],
    ['ReplayedRequest', 401],
    ['Stale', 409],
    ['AlreadyImported', 409],
    ['ImmediatelyDropped', 503],
    ['MalformedBody', 400],
    ['BadCall', 400],
    ['BodyTooLarge', 413],
    ['UnsupportedMediaType', 415],
    ['NotAcceptable', 406],
    ['DevDisabled', 403],
    ['Timeout', 504],
    ['InternalError', 500],
  ] as const)('%s is %i', (name, status) => {
    expect(httpStatusOf(errorCatalogue[name].code)).toBe(status);
  });
});

describe('a refusal', () => {
  it('becomes what is sent', () => {
    const info = toErrorInfo(
      refuse('pool', 'SettingWeightsTooFast', { blocks_to_wait: 37n, hotkey: '5F', change: -1n, large: 2n ** 64n }),
    );
    expect(toJson(ErrorInfo, ErrorInfo.decode(ErrorInfo.encode(info)))).toEqual({
      stage: 'pool',
      code: 'rate_limited',
      name: 'SettingWeightsTooFast',
      message: errorCatalogue.SettingWeightsTooFast.message,
      remedy: errorCatalogue.SettingWeightsTooFast.remedy,
      docs: 'docs/errors.md#settingweightstoofast',
      facts: { blocks_to_wait: 37, hotkey: '5F', change: '-1', large: '18446744073709551616' },
    });
  });

  it('may say more exactly what happened', () => {
    expect(toErrorInfo(refuse('request', 'MalformedBody', {}, 'Call.sudo: is required')).message).toBe(
      'Call.sudo: is required',
    );
  });
});

it('a fault keeps its cause', () => {
  const cause = new Error('disk');
  expect(new FaultError('store_failed', 'the store failed', { cause })).toMatchObject({ code: 'store_failed', cause });
});
