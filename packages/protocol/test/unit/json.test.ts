import { bytesToHex, fromJson, hexToBytes, jsonSchemaOf, jsonSchemasOf, toJson, WireError } from '@yumanet/protocol';
import {
  AccountInfo,
  Call,
  ErrorInfo,
  Fact,
  FaucetRequest,
  NeuronList,
  SelectiveMetagraph,
  SetWeights,
  SignedExtrinsic,
  SudoRequest,
  TaskResponse,
} from '@yumanet/protocol/messages';
import { devAccounts } from '@yumanet/testkit';
import { describe, expect, it } from 'vitest';

const { alice } = devAccounts;
const aliceBytes = hexToBytes(`0x${alice.publicKeyHex}`);

function callOf(json: unknown): Call {
  return fromJson(Call, json);
}

describe('toJson', () => {
  it('writes accounts as ss58, u64 as text, bytes as hex, an embedded call as itself', () => {
    const call = Call.encode({ call: { case: 'burnedRegister', value: { netuid: 3, hotkey: aliceBytes } } });
    const extrinsic: SignedExtrinsic = {
      signer: aliceBytes,
      scheme: 'sr25519',
      nonce: 2n ** 64n - 1n,
      validUntil: 7n,
      genesisHash: new Uint8Array(32).fill(0xab),
      call,
      signature: Uint8Array.of(1, 255),
    };
    const json = {
      signer: alice.address,
      scheme: 'sr25519',
      nonce: '18446744073709551615',
      valid_until: '7',
      genesis_hash: `0x${'ab'.repeat(32)}`,
      call: { burned_register: { netuid: 3, hotkey: alice.address } },
      signature: '0x01ff',
    };
    expect(toJson(SignedExtrinsic, extrinsic)).toEqual(json);
    expect(fromJson(SignedExtrinsic, json)).toEqual(extrinsic);
  });

  it('leaves out an absent optional field and writes a present zero', () => {
    expect(toJson(FaucetRequest, { account: aliceBytes })).toEqual({ account: alice.address });
    expect(toJson(FaucetRequest, { account: aliceBytes, amount: 0n })).toEqual({ account: alice.address, amount: '0' });
  });

  it('leaves out lists without entries of a sparse message, and of no other', () => {
    const sparse = fromJson(SelectiveMetagraph, { netuid: 1, validators: [2] });
    expect(toJson(SelectiveMetagraph, sparse)).toEqual({ netuid: 1, validators: [2] });
    expect(toJson(NeuronList, { netuid: 1, block: 2n, neurons: [] })).toEqual({ netuid: 1, block: '2', neurons: [] });
  });

  it('writes an account that is named several times the same each time', () => {
    const bobBytes = hexToBytes(`0x${devAccounts.bob.publicKeyHex}`);
    const amounts = [aliceBytes, bobBytes, aliceBytes.slice()].map((hotkey) => ({ hotkey, amount: 0n }));
    const json = toJson(SelectiveMetagraph, {
      ...fromJson(SelectiveMetagraph, {}),
      hotkeys: [bobBytes],
      taoDividendsPerHotkey: amounts,
    });
    expect(json).toMatchObject({
      hotkeys: [devAccounts.bob.address],
      tao_dividends_per_hotkey: [
        { hotkey: alice.address },
        { hotkey: devAccounts.bob.address },
        { hotkey: alice.address },
      ],
    });
  });

  it('refuses an embedded message that does not decode, with its path', () => {
    const extrinsic = { ...fromJson(SignedExtrinsic, signedJson()), call: Uint8Array.of(255) };
    expect(() => toJson(SignedExtrinsic, extrinsic)).toThrow('SignedExtrinsic.call');
  });
});

describe('a fact', () => {
  it.each([
    [5n, 5],
    [0n, 0],
    [2n ** 53n - 1n, 9007199254740991],
    [2n ** 53n, '9007199254740992'],
    [2n ** 64n - 1n, '18446744073709551615'],
  ])('%s is the bare %s', (value, json) => {
    const fact: Fact = { value: { case: 'number', value } };
    expect(toJson(Fact, fact)).toBe(json);
    expect(fromJson(Fact, json)).toEqual(fact);
  });

  it.each(['', 'interval', '5', '9007199254740991', '18446744073709551616', '-1', '1e3', '01'])(
    '%j is text',
    (text) => {
      const fact: Fact = { value: { case: 'text', value: text } };
      expect(toJson(Fact, fact)).toBe(text);
      expect(fromJson(Fact, text)).toEqual(fact);
    },
  );

  it.each([1.5, -1, null, true, {}, []])('%j is none', (value) => {
    expect(() => fromJson(Fact, value)).toThrow(WireError);
  });

  it('stands bare inside an error', () => {
    const facts = { blocks_to_wait: 37, hotkey: 'x', __proto__: undefined };
    const json = JSON.parse('{"stage":"pool","facts":{"blocks_to_wait":37,"__proto__":"x"}}');
    const info = fromJson(ErrorInfo, json);
    expect([...info.facts.keys()]).toEqual(['blocks_to_wait', '__proto__']);
    expect(JSON.stringify(toJson(ErrorInfo, info))).toContain('"facts":{"__proto__":"x","blocks_to_wait":37}');
    expect(facts.blocks_to_wait).toBe(37);
  });
});

describe('fromJson', () => {
  it.each([0, 1, 2 ** 53 - 1, '0', '1', '18446744073709551615'])('takes %j as a u64', (value) => {
    expect(callOf({ transfer_keep_alive: { dest: alice.address, value } }).call.value).toEqual({
      dest: aliceBytes,
      value: BigInt(value),
    });
  });

  it.each([
    0.5,
    1e-3,
    -0,
    -1,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '18446744073709551616',
    '-1',
    '+1',
    '01',
    '1.0',
    '1e3',
    '0x1',
    ' 1',
    '',
    true,
    null,
    [1],
    {},
    1n,
  ])('refuses %o as a u64, with its path', (value) => {
    expect(() => callOf({ transfer_keep_alive: { dest: alice.address, value } })).toThrow(
      'Call.transfer_keep_alive.value:',
    );
  });

  it.each([1.5, -0, -1, 2 ** 32, '1', null, true, 1n])('refuses %o as a u32', (netuid) => {
    expect(() => callOf({ start_call: { netuid } })).toThrow('Call.start_call.netuid:');
  });

  it.each([
    alice.address.toLowerCase(),
    `0x${alice.publicKeyHex}`,
    alice.publicKeyHex,
    '',
    'x'.repeat(100_000),
    `${alice.address} `,
    5,
    null,
  ])('refuses %.60j as an account', (hotkey) => {
    expect(() => callOf({ register_network: { hotkey } })).toThrow('Call.register_network.hotkey:');
  });

  it.each(['0x0', '0xzz', 'ff', '', '0X00', 5, null, [1]])('refuses %j as bytes', (payload) => {
    expect(() => fromJson(TaskResponse, { payload })).toThrow('TaskResponse.payload:');
  });

  it('takes upper-case hex and writes lower-case', () => {
    expect(bytesToHex(fromJson(TaskResponse, { payload: '0xFF' }).payload)).toBe('0xff');
  });

  it.each([
    [
      'an unknown field',
      { start_call: { netuid: 1, tempo: 1 } },
      'Call.start_call.tempo: is no field of StartCall; it has netuid',
    ],
    ['camel case', { startCall: { netuid: 1 } }, 'Call.startCall: is no field of Call'],
    ['no member of a choice', {}, 'Call: needs one of the members of call'],
    ['two members of a choice', { start_call: {}, sudo: {} }, 'Call.sudo: is a second member'],
    ['a missing account', { register_network: {} }, 'Call.register_network.hotkey: is required'],
    ['a missing message', { sudo: {} }, 'Call.sudo.call: is required'],
    ['null for a message', { start_call: null }, 'Call.start_call: is no object'],
    ['a list for a message', { start_call: [] }, 'Call.start_call: is no object'],
    ['a text', 'start_call', 'Call: is no object'],
    ['null', null, 'Call: is no object'],
    ['a name of every object', JSON.parse('{"__proto__":{"start_call":{}}}'), 'Call.__proto__: is no field of Call'],
    ['another name of every object', JSON.parse('{"constructor":{}}'), 'Call.constructor: is no field of Call'],
  ])('refuses %s', (_name, json, message) => {
    expect(() => callOf(json)).toThrow(message);
  });

  it('sees no inherited member', () => {
    const inherited: unknown = Object.create({ start_call: { netuid: 1 } });
    expect(() => callOf(inherited)).toThrow('needs one');
  });

  it('names the place in a list', () => {
    expect(() => fromJson(SetWeights, { dests: [0, 1, 1.5] })).toThrow('SetWeights.dests[2]:');
    expect(() => fromJson(SetWeights, { dests: 1 })).toThrow('SetWeights.dests: is no list');
  });

  it('fills in what protobuf leaves out', () => {
    expect(fromJson(SetWeights, {})).toEqual({ netuid: 0, dests: [], weights: [], versionKey: 0n });
  });

  it('refuses half a surrogate pair', () => {
    expect(() => fromJson(TaskResponse, { task_id: '\ud800' })).toThrow('TaskResponse.task_id:');
    expect(() => fromJson(TaskResponse, JSON.parse('{"info":{"\\ud800":"x"}}'))).toThrow('TaskResponse.info');
  });

  it('refuses what would be too deep in bytes, and nothing else', () => {
    expect(SudoRequest.decode(SudoRequest.encode(fromJson(SudoRequest, sudoJson(7))))).toBeDefined();
    expect(() => fromJson(SudoRequest, sudoJson(8))).toThrow('deeper');
    let deep: unknown = {};
    for (let level = 0; level < 5_000; level += 1) deep = { sudo: { call: deep } };
    expect(() => fromJson(Call, deep)).toThrow(WireError);
  });
});

describe('jsonSchemaOf', () => {
  it('describes a choice, a list, accounts and what is required', () => {
    expect(jsonSchemaOf(Call)).toMatchObject({ minProperties: 1, maxProperties: 1, additionalProperties: false });
    expect(jsonSchemaOf(AccountInfo)).toMatchObject({
      required: ['account'],
      properties: {
        owned_hotkeys: { type: 'array', items: { type: 'string' } },
        block: { anyOf: [{ type: 'string' }, {}] },
      },
    });
    expect(jsonSchemaOf(SignedExtrinsic)).toMatchObject({
      required: ['signer', 'call'],
      properties: { call: { $ref: '#/components/schemas/Call' } },
    });
    expect(jsonSchemaOf(Fact)).toMatchObject({ anyOf: [{ type: 'integer' }, { type: 'string' }] });
  });

  it('finds every inner message, and each reference has its schema', () => {
    const schemas = jsonSchemasOf([SudoRequest]);
    expect(Object.keys(schemas)).toContain('SetWeights');
    for (const [, name] of JSON.stringify(schemas).matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(Object.keys(schemas)).toContain(name);
    }
  });
});

function signedJson() {
  return { signer: alice.address, call: { start_call: {} } };
}

function sudoJson(levels: number): unknown {
  let call: unknown = { start_call: { netuid: 1 } };
  for (let level = 0; level < levels; level += 1) call = { sudo: { call } };
  return { call };
}
