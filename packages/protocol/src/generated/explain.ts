// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  encodeWith,
  expectEnd,
  missing,
  readAccount,
  readEnd,
  readTag,
  readText,
  readU32,
  readU64,
  skipField,
  sortedEntries,
  twice,
  writeAccount,
  writeMessage,
  writeText,
  writeU32,
  writeU32Value,
  writeU64,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';
import { Fact, FactCode } from './error.ts';

/** A fixed-point number with 32 fraction bits, exactly: I32F32 of the epoch, I96F32 of prices. */
export interface Fixed {
  /** The raw bits as a decimal integer: value x 2^32. */
  readonly bits: string;
  /** The same as decimal text, every digit. */
  readonly decimal: string;
}

function writeFixed(message: Fixed, writer: WireWriter): void {
  if (message.bits.length !== 0) writeText(writer, 10, message.bits);
  if (message.decimal.length !== 0) writeText(writer, 18, message.decimal);
}

function readFixed(reader: WireReader, end: number, _depth: number): Fixed {
  let bitsField: string = '';
  let decimalField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        bitsField = readText(reader);
        break;
      case 18:
        decimalField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Fixed', 'bits', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Fixed', 'decimal', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Fixed');
  return { bits: bitsField, decimal: decimalField };
}

export const FixedCode: StaticCode<Fixed> = { write: writeFixed, read: readFixed };

export const Fixed: MessageCodec<Fixed> = {
  schema: {
    name: 'Fixed',
    fields: [
      { name: 'bits', key: 'bits', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'decimal', key: 'decimal', number: 2, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(FixedCode, message),
  decode: (bytes) => decodeWith('Fixed', FixedCode, bytes),
};

/** One uid in the newest epoch of its subnet, step by step. Amounts are rao of alpha. With several mechanisms the steps are
 * those of one, and the payment is that of all. */
export interface Explanation {
  readonly netuid: number;
  readonly uid: number;
  /** Whose uid it was in that epoch. */
  readonly hotkey: Uint8Array;
  /** The block of the epoch. */
  readonly block: bigint;
  /** The same in words. */
  readonly sentences: readonly string[];
  readonly terms: ExplainedTerms;
  readonly stake: ExplainedStake;
  readonly active: boolean;
  readonly lastUpdate: bigint;
  readonly registeredAt: bigint;
  /** Used in this epoch; the owner's uid counts as having one. */
  readonly validatorPermitBefore: boolean;
  /** Given by this epoch, for the next one. */
  readonly validatorPermitAfter: boolean;
  readonly miner: ExplainedMiner;
  readonly validator: ExplainedValidator;
  readonly emission: ExplainedEmission;
  readonly payment: ExplainedPayment;
  /** The mechanism that is explained, and how many the subnet had. */
  readonly mechid: number;
  readonly mechanismCount: number;
}

function writeExplanation(message: Explanation, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  if (message.uid !== 0) writeU32(writer, 16, message.uid);
  writeAccount(writer, 26, message.hotkey);
  if (message.block !== 0n) writeU64(writer, 32, message.block);
  for (const item of message.sentences) writeText(writer, 42, item);
  writeMessage(writer, 50, ExplainedTermsCode, message.terms);
  writeMessage(writer, 58, ExplainedStakeCode, message.stake);
  if (message.active) writer.uint32(64).bool(message.active);
  if (message.lastUpdate !== 0n) writeU64(writer, 72, message.lastUpdate);
  if (message.registeredAt !== 0n) writeU64(writer, 80, message.registeredAt);
  if (message.validatorPermitBefore) writer.uint32(88).bool(message.validatorPermitBefore);
  if (message.validatorPermitAfter) writer.uint32(96).bool(message.validatorPermitAfter);
  writeMessage(writer, 106, ExplainedMinerCode, message.miner);
  writeMessage(writer, 114, ExplainedValidatorCode, message.validator);
  writeMessage(writer, 122, ExplainedEmissionCode, message.emission);
  writeMessage(writer, 130, ExplainedPaymentCode, message.payment);
  if (message.mechid !== 0) writeU32(writer, 136, message.mechid);
  if (message.mechanismCount !== 0) writeU32(writer, 144, message.mechanismCount);
}

function readExplanation(reader: WireReader, end: number, depth: number): Explanation {
  let netuidField: number = 0;
  let uidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  let blockField: bigint = 0n;
  const sentencesField: string[] = [];
  let termsField: ExplainedTerms | undefined;
  let stakeField: ExplainedStake | undefined;
  let activeField: boolean = false;
  let lastUpdateField: bigint = 0n;
  let registeredAtField: bigint = 0n;
  let validatorPermitBeforeField: boolean = false;
  let validatorPermitAfterField: boolean = false;
  let minerField: ExplainedMiner | undefined;
  let validatorField: ExplainedValidator | undefined;
  let emissionField: ExplainedEmission | undefined;
  let paymentField: ExplainedPayment | undefined;
  let mechidField: number = 0;
  let mechanismCountField: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 16:
        uidField = readU32(reader);
        break;
      case 26:
        hotkeyField = readAccount(reader);
        break;
      case 32:
        blockField = readU64(reader);
        break;
      case 42:
        sentencesField.push(readText(reader));
        break;
      case 50:
        if (termsField !== undefined) throw twice('Explanation', 'terms');
        termsField = ExplainedTermsCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 58:
        if (stakeField !== undefined) throw twice('Explanation', 'stake');
        stakeField = ExplainedStakeCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 64:
        activeField = reader.bool();
        break;
      case 72:
        lastUpdateField = readU64(reader);
        break;
      case 80:
        registeredAtField = readU64(reader);
        break;
      case 88:
        validatorPermitBeforeField = reader.bool();
        break;
      case 96:
        validatorPermitAfterField = reader.bool();
        break;
      case 106:
        if (minerField !== undefined) throw twice('Explanation', 'miner');
        minerField = ExplainedMinerCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 114:
        if (validatorField !== undefined) throw twice('Explanation', 'validator');
        validatorField = ExplainedValidatorCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 122:
        if (emissionField !== undefined) throw twice('Explanation', 'emission');
        emissionField = ExplainedEmissionCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 130:
        if (paymentField !== undefined) throw twice('Explanation', 'payment');
        paymentField = ExplainedPaymentCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 136:
        mechidField = readU32(reader);
        break;
      case 144:
        mechanismCountField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Explanation', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Explanation', 'uid', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Explanation', 'hotkey', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Explanation', 'block', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Explanation', 'sentences', tag);
        if (tag >>> 3 === 6) throw wrongWireType('Explanation', 'terms', tag);
        if (tag >>> 3 === 7) throw wrongWireType('Explanation', 'stake', tag);
        if (tag >>> 3 === 8) throw wrongWireType('Explanation', 'active', tag);
        if (tag >>> 3 === 9) throw wrongWireType('Explanation', 'last_update', tag);
        if (tag >>> 3 === 10) throw wrongWireType('Explanation', 'registered_at', tag);
        if (tag >>> 3 === 11) throw wrongWireType('Explanation', 'validator_permit_before', tag);
        if (tag >>> 3 === 12) throw wrongWireType('Explanation', 'validator_permit_after', tag);
        if (tag >>> 3 === 13) throw wrongWireType('Explanation', 'miner', tag);
        if (tag >>> 3 === 14) throw wrongWireType('Explanation', 'validator', tag);
        if (tag >>> 3 === 15) throw wrongWireType('Explanation', 'emission', tag);
        if (tag >>> 3 === 16) throw wrongWireType('Explanation', 'payment', tag);
        if (tag >>> 3 === 17) throw wrongWireType('Explanation', 'mechid', tag);
        if (tag >>> 3 === 18) throw wrongWireType('Explanation', 'mechanism_count', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Explanation');
  if (hotkeyField === undefined) throw missing('Explanation', 'hotkey');
  if (termsField === undefined) throw missing('Explanation', 'terms');
  if (stakeField === undefined) throw missing('Explanation', 'stake');
  if (minerField === undefined) throw missing('Explanation', 'miner');
  if (validatorField === undefined) throw missing('Explanation', 'validator');
  if (emissionField === undefined) throw missing('Explanation', 'emission');
  if (paymentField === undefined) throw missing('Explanation', 'payment');
  return { netuid: netuidField, uid: uidField, hotkey: hotkeyField, block: blockField, sentences: sentencesField, terms: termsField, stake: stakeField, active: activeField, lastUpdate: lastUpdateField, registeredAt: registeredAtField, validatorPermitBefore: validatorPermitBeforeField, validatorPermitAfter: validatorPermitAfterField, miner: minerField, validator: validatorField, emission: emissionField, payment: paymentField, mechid: mechidField, mechanismCount: mechanismCountField };
}

export const ExplanationCode: StaticCode<Explanation> = { write: writeExplanation, read: readExplanation };

export const Explanation: MessageCodec<Explanation> = {
  schema: {
    name: 'Explanation',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'uid', key: 'uid', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 3, kind: 'account', cardinality: 'single' },
      { name: 'block', key: 'block', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'sentences', key: 'sentences', number: 5, kind: 'string', cardinality: 'repeated' },
      { name: 'terms', key: 'terms', number: 6, kind: 'message', cardinality: 'single', codec: () => ExplainedTerms },
      { name: 'stake', key: 'stake', number: 7, kind: 'message', cardinality: 'single', codec: () => ExplainedStake },
      { name: 'active', key: 'active', number: 8, kind: 'bool', cardinality: 'single' },
      { name: 'last_update', key: 'lastUpdate', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'registered_at', key: 'registeredAt', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'validator_permit_before', key: 'validatorPermitBefore', number: 11, kind: 'bool', cardinality: 'single' },
      { name: 'validator_permit_after', key: 'validatorPermitAfter', number: 12, kind: 'bool', cardinality: 'single' },
      { name: 'miner', key: 'miner', number: 13, kind: 'message', cardinality: 'single', codec: () => ExplainedMiner },
      { name: 'validator', key: 'validator', number: 14, kind: 'message', cardinality: 'single', codec: () => ExplainedValidator },
      { name: 'emission', key: 'emission', number: 15, kind: 'message', cardinality: 'single', codec: () => ExplainedEmission },
      { name: 'payment', key: 'payment', number: 16, kind: 'message', cardinality: 'single', codec: () => ExplainedPayment },
      { name: 'mechid', key: 'mechid', number: 17, kind: 'u32', cardinality: 'single' },
      { name: 'mechanism_count', key: 'mechanismCount', number: 18, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ExplanationCode, message),
  decode: (bytes) => decodeWith('Explanation', ExplanationCode, bytes),
};

/** What the epoch ran with. */
export interface ExplainedTerms {
  readonly neurons: number;
  readonly tempo: number;
  /** Share of the active stake that carries the consensus. */
  readonly kappa: Fixed;
  readonly bondsPenalty: Fixed;
  /** Millionths of the old bonds that are kept. */
  readonly bondsMovingAverage: bigint;
  /** Blocks after its last update for which a neuron counts as active. */
  readonly activityCutoff: bigint;
  readonly yuma3: boolean;
  readonly liquidAlpha: boolean;
  readonly ownerUid?: number | undefined;
}

function writeExplainedTerms(message: ExplainedTerms, writer: WireWriter): void {
  if (message.neurons !== 0) writeU32(writer, 8, message.neurons);
  if (message.tempo !== 0) writeU32(writer, 16, message.tempo);
  writeMessage(writer, 26, FixedCode, message.kappa);
  writeMessage(writer, 34, FixedCode, message.bondsPenalty);
  if (message.bondsMovingAverage !== 0n) writeU64(writer, 40, message.bondsMovingAverage);
  if (message.activityCutoff !== 0n) writeU64(writer, 48, message.activityCutoff);
  if (message.yuma3) writer.uint32(56).bool(message.yuma3);
  if (message.liquidAlpha) writer.uint32(64).bool(message.liquidAlpha);
  if (message.ownerUid !== undefined) writeU32(writer, 72, message.ownerUid);
}

function readExplainedTerms(reader: WireReader, end: number, depth: number): ExplainedTerms {
  let neuronsField: number = 0;
  let tempoField: number = 0;
  let kappaField: Fixed | undefined;
  let bondsPenaltyField: Fixed | undefined;
  let bondsMovingAverageField: bigint = 0n;
  let activityCutoffField: bigint = 0n;
  let yuma3Field: boolean = false;
  let liquidAlphaField: boolean = false;
  let ownerUidField: number | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        neuronsField = readU32(reader);
        break;
      case 16:
        tempoField = readU32(reader);
        break;
      case 26:
        if (kappaField !== undefined) throw twice('ExplainedTerms', 'kappa');
        kappaField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 34:
        if (bondsPenaltyField !== undefined) throw twice('ExplainedTerms', 'bonds_penalty');
        bondsPenaltyField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 40:
        bondsMovingAverageField = readU64(reader);
        break;
      case 48:
        activityCutoffField = readU64(reader);
        break;
      case 56:
        yuma3Field = reader.bool();
        break;
      case 64:
        liquidAlphaField = reader.bool();
        break;
      case 72:
        ownerUidField = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedTerms', 'neurons', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedTerms', 'tempo', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExplainedTerms', 'kappa', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ExplainedTerms', 'bonds_penalty', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ExplainedTerms', 'bonds_moving_average', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ExplainedTerms', 'activity_cutoff', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ExplainedTerms', 'yuma3', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ExplainedTerms', 'liquid_alpha', tag);
        if (tag >>> 3 === 9) throw wrongWireType('ExplainedTerms', 'owner_uid', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedTerms');
  if (kappaField === undefined) throw missing('ExplainedTerms', 'kappa');
  if (bondsPenaltyField === undefined) throw missing('ExplainedTerms', 'bonds_penalty');
  return { neurons: neuronsField, tempo: tempoField, kappa: kappaField, bondsPenalty: bondsPenaltyField, bondsMovingAverage: bondsMovingAverageField, activityCutoff: activityCutoffField, yuma3: yuma3Field, liquidAlpha: liquidAlphaField, ownerUid: ownerUidField };
}

export const ExplainedTermsCode: StaticCode<ExplainedTerms> = { write: writeExplainedTerms, read: readExplainedTerms };

export const ExplainedTerms: MessageCodec<ExplainedTerms> = {
  schema: {
    name: 'ExplainedTerms',
    fields: [
      { name: 'neurons', key: 'neurons', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'tempo', key: 'tempo', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'kappa', key: 'kappa', number: 3, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'bonds_penalty', key: 'bondsPenalty', number: 4, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'bonds_moving_average', key: 'bondsMovingAverage', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'activity_cutoff', key: 'activityCutoff', number: 6, kind: 'u64', cardinality: 'single' },
      { name: 'yuma3', key: 'yuma3', number: 7, kind: 'bool', cardinality: 'single' },
      { name: 'liquid_alpha', key: 'liquidAlpha', number: 8, kind: 'bool', cardinality: 'single' },
      { name: 'owner_uid', key: 'ownerUid', number: 9, kind: 'u32', cardinality: 'optional' },
    ],
  },
  encode: (message) => encodeWith(ExplainedTermsCode, message),
  decode: (bytes) => decodeWith('ExplainedTerms', ExplainedTermsCode, bytes),
};

export interface ExplainedStake {
  /** Alpha plus weighted TAO, whole rao. */
  readonly total: bigint;
  readonly threshold: bigint;
  /** What is left after the threshold, whole rao. */
  readonly counted: bigint;
  /** Of the counted stake of all uids. */
  readonly share: Fixed;
  /** Of the stake of active uids with a permit; it is what weights and votes count by. */
  readonly activeShare: Fixed;
}

function writeExplainedStake(message: ExplainedStake, writer: WireWriter): void {
  if (message.total !== 0n) writeU64(writer, 8, message.total);
  if (message.threshold !== 0n) writeU64(writer, 16, message.threshold);
  if (message.counted !== 0n) writeU64(writer, 24, message.counted);
  writeMessage(writer, 34, FixedCode, message.share);
  writeMessage(writer, 42, FixedCode, message.activeShare);
}

function readExplainedStake(reader: WireReader, end: number, depth: number): ExplainedStake {
  let totalField: bigint = 0n;
  let thresholdField: bigint = 0n;
  let countedField: bigint = 0n;
  let shareField: Fixed | undefined;
  let activeShareField: Fixed | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        totalField = readU64(reader);
        break;
      case 16:
        thresholdField = readU64(reader);
        break;
      case 24:
        countedField = readU64(reader);
        break;
      case 34:
        if (shareField !== undefined) throw twice('ExplainedStake', 'share');
        shareField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 42:
        if (activeShareField !== undefined) throw twice('ExplainedStake', 'active_share');
        activeShareField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedStake', 'total', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedStake', 'threshold', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExplainedStake', 'counted', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ExplainedStake', 'share', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ExplainedStake', 'active_share', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedStake');
  if (shareField === undefined) throw missing('ExplainedStake', 'share');
  if (activeShareField === undefined) throw missing('ExplainedStake', 'active_share');
  return { total: totalField, threshold: thresholdField, counted: countedField, share: shareField, activeShare: activeShareField };
}

export const ExplainedStakeCode: StaticCode<ExplainedStake> = { write: writeExplainedStake, read: readExplainedStake };

export const ExplainedStake: MessageCodec<ExplainedStake> = {
  schema: {
    name: 'ExplainedStake',
    fields: [
      { name: 'total', key: 'total', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'threshold', key: 'threshold', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'counted', key: 'counted', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'share', key: 'share', number: 4, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'active_share', key: 'activeShare', number: 5, kind: 'message', cardinality: 'single', codec: () => Fixed },
    ],
  },
  encode: (message) => encodeWith(ExplainedStakeCode, message),
  decode: (bytes) => decodeWith('ExplainedStake', ExplainedStakeCode, bytes),
};

export interface ExplainedMiner {
  /** One per validator with active stake, and per uid that gave something which does not count. */
  readonly weights: readonly ReceivedWeight[];
  readonly consensus: Fixed;
  /** Validators that gave at least the consensus, and something. */
  readonly supporters: readonly number[];
  /** Their share of the active stake. With a consensus of 0 it is below kappa. */
  readonly supportingStake: Fixed;
  /** The sum of the rank parts. */
  readonly rank: Fixed;
  /** Over all uids. */
  readonly rankSum: Fixed;
  /** Rank over the sum. */
  readonly incentive: Fixed;
  readonly incentiveU16: number;
  /** Of validators on this uid. */
  readonly bonds: readonly ExplainedBond[];
}

function writeExplainedMiner(message: ExplainedMiner, writer: WireWriter): void {
  for (const item of message.weights) writeMessage(writer, 10, ReceivedWeightCode, item);
  writeMessage(writer, 18, FixedCode, message.consensus);
  if (message.supporters.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.supporters) writeU32Value(writer, item);
    writer.ldelim();
  }
  writeMessage(writer, 34, FixedCode, message.supportingStake);
  writeMessage(writer, 42, FixedCode, message.rank);
  writeMessage(writer, 50, FixedCode, message.rankSum);
  writeMessage(writer, 58, FixedCode, message.incentive);
  if (message.incentiveU16 !== 0) writeU32(writer, 64, message.incentiveU16);
  for (const item of message.bonds) writeMessage(writer, 74, ExplainedBondCode, item);
}

function readExplainedMiner(reader: WireReader, end: number, depth: number): ExplainedMiner {
  const weightsField: ReceivedWeight[] = [];
  let consensusField: Fixed | undefined;
  const supportersField: number[] = [];
  let supportingStakeField: Fixed | undefined;
  let rankField: Fixed | undefined;
  let rankSumField: Fixed | undefined;
  let incentiveField: Fixed | undefined;
  let incentiveU16Field: number = 0;
  const bondsField: ExplainedBond[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        weightsField.push(ReceivedWeightCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 18:
        if (consensusField !== undefined) throw twice('ExplainedMiner', 'consensus');
        consensusField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) supportersField.push(readU32(reader));
        expectEnd(reader, listEnd, 'supporters');
        break;
      }
      case 24:
        supportersField.push(readU32(reader));
        break;
      case 34:
        if (supportingStakeField !== undefined) throw twice('ExplainedMiner', 'supporting_stake');
        supportingStakeField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 42:
        if (rankField !== undefined) throw twice('ExplainedMiner', 'rank');
        rankField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 50:
        if (rankSumField !== undefined) throw twice('ExplainedMiner', 'rank_sum');
        rankSumField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 58:
        if (incentiveField !== undefined) throw twice('ExplainedMiner', 'incentive');
        incentiveField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 64:
        incentiveU16Field = readU32(reader);
        break;
      case 74:
        bondsField.push(ExplainedBondCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedMiner', 'weights', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedMiner', 'consensus', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExplainedMiner', 'supporters', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ExplainedMiner', 'supporting_stake', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ExplainedMiner', 'rank', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ExplainedMiner', 'rank_sum', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ExplainedMiner', 'incentive', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ExplainedMiner', 'incentive_u16', tag);
        if (tag >>> 3 === 9) throw wrongWireType('ExplainedMiner', 'bonds', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedMiner');
  if (consensusField === undefined) throw missing('ExplainedMiner', 'consensus');
  if (supportingStakeField === undefined) throw missing('ExplainedMiner', 'supporting_stake');
  if (rankField === undefined) throw missing('ExplainedMiner', 'rank');
  if (rankSumField === undefined) throw missing('ExplainedMiner', 'rank_sum');
  if (incentiveField === undefined) throw missing('ExplainedMiner', 'incentive');
  return { weights: weightsField, consensus: consensusField, supporters: supportersField, supportingStake: supportingStakeField, rank: rankField, rankSum: rankSumField, incentive: incentiveField, incentiveU16: incentiveU16Field, bonds: bondsField };
}

export const ExplainedMinerCode: StaticCode<ExplainedMiner> = { write: writeExplainedMiner, read: readExplainedMiner };

export const ExplainedMiner: MessageCodec<ExplainedMiner> = {
  schema: {
    name: 'ExplainedMiner',
    fields: [
      { name: 'weights', key: 'weights', number: 1, kind: 'message', cardinality: 'repeated', codec: () => ReceivedWeight },
      { name: 'consensus', key: 'consensus', number: 2, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'supporters', key: 'supporters', number: 3, kind: 'u32', cardinality: 'repeated' },
      { name: 'supporting_stake', key: 'supportingStake', number: 4, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'rank', key: 'rank', number: 5, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'rank_sum', key: 'rankSum', number: 6, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'incentive', key: 'incentive', number: 7, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'incentive_u16', key: 'incentiveU16', number: 8, kind: 'u32', cardinality: 'single' },
      { name: 'bonds', key: 'bonds', number: 9, kind: 'message', cardinality: 'repeated', codec: () => ExplainedBond },
    ],
  },
  encode: (message) => encodeWith(ExplainedMinerCode, message),
  decode: (bytes) => decodeWith('ExplainedMiner', ExplainedMinerCode, bytes),
};

export interface ReceivedWeight {
  readonly validator: number;
  readonly activeStake: Fixed;
  /** As stored; absent when the validator named the uid nowhere. */
  readonly stored?: number | undefined;
  /** Why it does not count: "no_permit", "self", "older_than_registration", "unrevealed", "inactive" or "no_stake"; empty when it counts. */
  readonly ignored: string;
  /** Share of the validator's row. */
  readonly before: Fixed;
  /** The same, cut at the consensus. */
  readonly after: Fixed;
  /** before - after */
  readonly lost: Fixed;
  /** Active stake times `after`. */
  readonly rankPart: Fixed;
}

function writeReceivedWeight(message: ReceivedWeight, writer: WireWriter): void {
  if (message.validator !== 0) writeU32(writer, 8, message.validator);
  writeMessage(writer, 18, FixedCode, message.activeStake);
  if (message.stored !== undefined) writeU32(writer, 24, message.stored);
  if (message.ignored.length !== 0) writeText(writer, 34, message.ignored);
  writeMessage(writer, 42, FixedCode, message.before);
  writeMessage(writer, 50, FixedCode, message.after);
  writeMessage(writer, 58, FixedCode, message.lost);
  writeMessage(writer, 66, FixedCode, message.rankPart);
}

function readReceivedWeight(reader: WireReader, end: number, depth: number): ReceivedWeight {
  let validatorField: number = 0;
  let activeStakeField: Fixed | undefined;
  let storedField: number | undefined;
  let ignoredField: string = '';
  let beforeField: Fixed | undefined;
  let afterField: Fixed | undefined;
  let lostField: Fixed | undefined;
  let rankPartField: Fixed | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        validatorField = readU32(reader);
        break;
      case 18:
        if (activeStakeField !== undefined) throw twice('ReceivedWeight', 'active_stake');
        activeStakeField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 24:
        storedField = readU32(reader);
        break;
      case 34:
        ignoredField = readText(reader);
        break;
      case 42:
        if (beforeField !== undefined) throw twice('ReceivedWeight', 'before');
        beforeField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 50:
        if (afterField !== undefined) throw twice('ReceivedWeight', 'after');
        afterField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 58:
        if (lostField !== undefined) throw twice('ReceivedWeight', 'lost');
        lostField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 66:
        if (rankPartField !== undefined) throw twice('ReceivedWeight', 'rank_part');
        rankPartField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ReceivedWeight', 'validator', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ReceivedWeight', 'active_stake', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ReceivedWeight', 'stored', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ReceivedWeight', 'ignored', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ReceivedWeight', 'before', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ReceivedWeight', 'after', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ReceivedWeight', 'lost', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ReceivedWeight', 'rank_part', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ReceivedWeight');
  if (activeStakeField === undefined) throw missing('ReceivedWeight', 'active_stake');
  if (beforeField === undefined) throw missing('ReceivedWeight', 'before');
  if (afterField === undefined) throw missing('ReceivedWeight', 'after');
  if (lostField === undefined) throw missing('ReceivedWeight', 'lost');
  if (rankPartField === undefined) throw missing('ReceivedWeight', 'rank_part');
  return { validator: validatorField, activeStake: activeStakeField, stored: storedField, ignored: ignoredField, before: beforeField, after: afterField, lost: lostField, rankPart: rankPartField };
}

export const ReceivedWeightCode: StaticCode<ReceivedWeight> = { write: writeReceivedWeight, read: readReceivedWeight };

export const ReceivedWeight: MessageCodec<ReceivedWeight> = {
  schema: {
    name: 'ReceivedWeight',
    fields: [
      { name: 'validator', key: 'validator', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'active_stake', key: 'activeStake', number: 2, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'stored', key: 'stored', number: 3, kind: 'u32', cardinality: 'optional' },
      { name: 'ignored', key: 'ignored', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'before', key: 'before', number: 5, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'after', key: 'after', number: 6, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'lost', key: 'lost', number: 7, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'rank_part', key: 'rankPart', number: 8, kind: 'message', cardinality: 'single', codec: () => Fixed },
    ],
  },
  encode: (message) => encodeWith(ReceivedWeightCode, message),
  decode: (bytes) => decodeWith('ReceivedWeight', ReceivedWeightCode, bytes),
};

/** A validator's bond on a miner. */
export interface ExplainedBond {
  /** The other side. */
  readonly uid: number;
  /** u16 as stored before and after the epoch; absent without an entry. */
  readonly storedBefore?: number | undefined;
  readonly storedAfter?: number | undefined;
  /** As the epoch counted it: shares of the miner's bonds, or with Yuma3 values of their own. */
  readonly before: Fixed;
  readonly after: Fixed;
  /** Share of all bonds on the miner after the epoch; dividends follow it. */
  readonly share: Fixed;
}

function writeExplainedBond(message: ExplainedBond, writer: WireWriter): void {
  if (message.uid !== 0) writeU32(writer, 8, message.uid);
  if (message.storedBefore !== undefined) writeU32(writer, 16, message.storedBefore);
  if (message.storedAfter !== undefined) writeU32(writer, 24, message.storedAfter);
  writeMessage(writer, 34, FixedCode, message.before);
  writeMessage(writer, 42, FixedCode, message.after);
  writeMessage(writer, 50, FixedCode, message.share);
}

function readExplainedBond(reader: WireReader, end: number, depth: number): ExplainedBond {
  let uidField: number = 0;
  let storedBeforeField: number | undefined;
  let storedAfterField: number | undefined;
  let beforeField: Fixed | undefined;
  let afterField: Fixed | undefined;
  let shareField: Fixed | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        uidField = readU32(reader);
        break;
      case 16:
        storedBeforeField = readU32(reader);
        break;
      case 24:
        storedAfterField = readU32(reader);
        break;
      case 34:
        if (beforeField !== undefined) throw twice('ExplainedBond', 'before');
        beforeField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 42:
        if (afterField !== undefined) throw twice('ExplainedBond', 'after');
        afterField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 50:
        if (shareField !== undefined) throw twice('ExplainedBond', 'share');
        shareField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedBond', 'uid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedBond', 'stored_before', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExplainedBond', 'stored_after', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ExplainedBond', 'before', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ExplainedBond', 'after', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ExplainedBond', 'share', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedBond');
  if (beforeField === undefined) throw missing('ExplainedBond', 'before');
  if (afterField === undefined) throw missing('ExplainedBond', 'after');
  if (shareField === undefined) throw missing('ExplainedBond', 'share');
  return { uid: uidField, storedBefore: storedBeforeField, storedAfter: storedAfterField, before: beforeField, after: afterField, share: shareField };
}

export const ExplainedBondCode: StaticCode<ExplainedBond> = { write: writeExplainedBond, read: readExplainedBond };

export const ExplainedBond: MessageCodec<ExplainedBond> = {
  schema: {
    name: 'ExplainedBond',
    fields: [
      { name: 'uid', key: 'uid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'stored_before', key: 'storedBefore', number: 2, kind: 'u32', cardinality: 'optional' },
      { name: 'stored_after', key: 'storedAfter', number: 3, kind: 'u32', cardinality: 'optional' },
      { name: 'before', key: 'before', number: 4, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'after', key: 'after', number: 5, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'share', key: 'share', number: 6, kind: 'message', cardinality: 'single', codec: () => Fixed },
    ],
  },
  encode: (message) => encodeWith(ExplainedBondCode, message),
  decode: (bytes) => decodeWith('ExplainedBond', ExplainedBondCode, bytes),
};

export interface ExplainedValidator {
  /** The sum of its weights after clipping. */
  readonly trust: Fixed;
  readonly trustU16: number;
  /** One per miner that it weighed or has a bond on. */
  readonly weights: readonly GivenWeight[];
  /** The sum of the contributions. */
  readonly contributionSum: Fixed;
  /** The same; with Yuma3 times the active stake. */
  readonly earned: Fixed;
  /** Over all validators. */
  readonly earnedSum: Fixed;
  /** Earned over the sum. */
  readonly dividends: Fixed;
  readonly dividendsU16: number;
}

function writeExplainedValidator(message: ExplainedValidator, writer: WireWriter): void {
  writeMessage(writer, 10, FixedCode, message.trust);
  if (message.trustU16 !== 0) writeU32(writer, 16, message.trustU16);
  for (const item of message.weights) writeMessage(writer, 26, GivenWeightCode, item);
  writeMessage(writer, 34, FixedCode, message.contributionSum);
  writeMessage(writer, 42, FixedCode, message.earned);
  writeMessage(writer, 50, FixedCode, message.earnedSum);
  writeMessage(writer, 58, FixedCode, message.dividends);
  if (message.dividendsU16 !== 0) writeU32(writer, 64, message.dividendsU16);
}

function readExplainedValidator(reader: WireReader, end: number, depth: number): ExplainedValidator {
  let trustField: Fixed | undefined;
  let trustU16Field: number = 0;
  const weightsField: GivenWeight[] = [];
  let contributionSumField: Fixed | undefined;
  let earnedField: Fixed | undefined;
  let earnedSumField: Fixed | undefined;
  let dividendsField: Fixed | undefined;
  let dividendsU16Field: number = 0;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        if (trustField !== undefined) throw twice('ExplainedValidator', 'trust');
        trustField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 16:
        trustU16Field = readU32(reader);
        break;
      case 26:
        weightsField.push(GivenWeightCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 34:
        if (contributionSumField !== undefined) throw twice('ExplainedValidator', 'contribution_sum');
        contributionSumField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 42:
        if (earnedField !== undefined) throw twice('ExplainedValidator', 'earned');
        earnedField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 50:
        if (earnedSumField !== undefined) throw twice('ExplainedValidator', 'earned_sum');
        earnedSumField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 58:
        if (dividendsField !== undefined) throw twice('ExplainedValidator', 'dividends');
        dividendsField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 64:
        dividendsU16Field = readU32(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedValidator', 'trust', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedValidator', 'trust_u16', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExplainedValidator', 'weights', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ExplainedValidator', 'contribution_sum', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ExplainedValidator', 'earned', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ExplainedValidator', 'earned_sum', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ExplainedValidator', 'dividends', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ExplainedValidator', 'dividends_u16', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedValidator');
  if (trustField === undefined) throw missing('ExplainedValidator', 'trust');
  if (contributionSumField === undefined) throw missing('ExplainedValidator', 'contribution_sum');
  if (earnedField === undefined) throw missing('ExplainedValidator', 'earned');
  if (earnedSumField === undefined) throw missing('ExplainedValidator', 'earned_sum');
  if (dividendsField === undefined) throw missing('ExplainedValidator', 'dividends');
  return { trust: trustField, trustU16: trustU16Field, weights: weightsField, contributionSum: contributionSumField, earned: earnedField, earnedSum: earnedSumField, dividends: dividendsField, dividendsU16: dividendsU16Field };
}

export const ExplainedValidatorCode: StaticCode<ExplainedValidator> = { write: writeExplainedValidator, read: readExplainedValidator };

export const ExplainedValidator: MessageCodec<ExplainedValidator> = {
  schema: {
    name: 'ExplainedValidator',
    fields: [
      { name: 'trust', key: 'trust', number: 1, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'trust_u16', key: 'trustU16', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'weights', key: 'weights', number: 3, kind: 'message', cardinality: 'repeated', codec: () => GivenWeight },
      { name: 'contribution_sum', key: 'contributionSum', number: 4, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'earned', key: 'earned', number: 5, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'earned_sum', key: 'earnedSum', number: 6, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'dividends', key: 'dividends', number: 7, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'dividends_u16', key: 'dividendsU16', number: 8, kind: 'u32', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ExplainedValidatorCode, message),
  decode: (bytes) => decodeWith('ExplainedValidator', ExplainedValidatorCode, bytes),
};

export interface GivenWeight {
  readonly miner: number;
  readonly stored?: number | undefined;
  /** As in ReceivedWeight. */
  readonly ignored: string;
  readonly before: Fixed;
  readonly after: Fixed;
  readonly bond: ExplainedBond;
  readonly minerIncentive: Fixed;
  /** Bond share times the miner's incentive. */
  readonly contribution: Fixed;
}

function writeGivenWeight(message: GivenWeight, writer: WireWriter): void {
  if (message.miner !== 0) writeU32(writer, 8, message.miner);
  if (message.stored !== undefined) writeU32(writer, 16, message.stored);
  if (message.ignored.length !== 0) writeText(writer, 26, message.ignored);
  writeMessage(writer, 34, FixedCode, message.before);
  writeMessage(writer, 42, FixedCode, message.after);
  writeMessage(writer, 50, ExplainedBondCode, message.bond);
  writeMessage(writer, 58, FixedCode, message.minerIncentive);
  writeMessage(writer, 66, FixedCode, message.contribution);
}

function readGivenWeight(reader: WireReader, end: number, depth: number): GivenWeight {
  let minerField: number = 0;
  let storedField: number | undefined;
  let ignoredField: string = '';
  let beforeField: Fixed | undefined;
  let afterField: Fixed | undefined;
  let bondField: ExplainedBond | undefined;
  let minerIncentiveField: Fixed | undefined;
  let contributionField: Fixed | undefined;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        minerField = readU32(reader);
        break;
      case 16:
        storedField = readU32(reader);
        break;
      case 26:
        ignoredField = readText(reader);
        break;
      case 34:
        if (beforeField !== undefined) throw twice('GivenWeight', 'before');
        beforeField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 42:
        if (afterField !== undefined) throw twice('GivenWeight', 'after');
        afterField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 50:
        if (bondField !== undefined) throw twice('GivenWeight', 'bond');
        bondField = ExplainedBondCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 58:
        if (minerIncentiveField !== undefined) throw twice('GivenWeight', 'miner_incentive');
        minerIncentiveField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 66:
        if (contributionField !== undefined) throw twice('GivenWeight', 'contribution');
        contributionField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('GivenWeight', 'miner', tag);
        if (tag >>> 3 === 2) throw wrongWireType('GivenWeight', 'stored', tag);
        if (tag >>> 3 === 3) throw wrongWireType('GivenWeight', 'ignored', tag);
        if (tag >>> 3 === 4) throw wrongWireType('GivenWeight', 'before', tag);
        if (tag >>> 3 === 5) throw wrongWireType('GivenWeight', 'after', tag);
        if (tag >>> 3 === 6) throw wrongWireType('GivenWeight', 'bond', tag);
        if (tag >>> 3 === 7) throw wrongWireType('GivenWeight', 'miner_incentive', tag);
        if (tag >>> 3 === 8) throw wrongWireType('GivenWeight', 'contribution', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'GivenWeight');
  if (beforeField === undefined) throw missing('GivenWeight', 'before');
  if (afterField === undefined) throw missing('GivenWeight', 'after');
  if (bondField === undefined) throw missing('GivenWeight', 'bond');
  if (minerIncentiveField === undefined) throw missing('GivenWeight', 'miner_incentive');
  if (contributionField === undefined) throw missing('GivenWeight', 'contribution');
  return { miner: minerField, stored: storedField, ignored: ignoredField, before: beforeField, after: afterField, bond: bondField, minerIncentive: minerIncentiveField, contribution: contributionField };
}

export const GivenWeightCode: StaticCode<GivenWeight> = { write: writeGivenWeight, read: readGivenWeight };

export const GivenWeight: MessageCodec<GivenWeight> = {
  schema: {
    name: 'GivenWeight',
    fields: [
      { name: 'miner', key: 'miner', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'stored', key: 'stored', number: 2, kind: 'u32', cardinality: 'optional' },
      { name: 'ignored', key: 'ignored', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'before', key: 'before', number: 4, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'after', key: 'after', number: 5, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'bond', key: 'bond', number: 6, kind: 'message', cardinality: 'single', codec: () => ExplainedBond },
      { name: 'miner_incentive', key: 'minerIncentive', number: 7, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'contribution', key: 'contribution', number: 8, kind: 'message', cardinality: 'single', codec: () => Fixed },
    ],
  },
  encode: (message) => encodeWith(GivenWeightCode, message),
  decode: (bytes) => decodeWith('GivenWeight', GivenWeightCode, bytes),
};

export interface ExplainedEmission {
  /** What the subnet had put aside: for miners and validators, and for the owner. */
  readonly serverPending: bigint;
  readonly validatorPending: bigint;
  readonly ownerCut: bigint;
  /** Incentive and dividends of all uids; 0 means that nobody earned and validators share by stake. */
  readonly earnedSum: Fixed;
  readonly byStake: boolean;
  /** Shares of the mechanism's part of all pending amounts, and what they come to. */
  readonly serverShare: Fixed;
  readonly validatorShare: Fixed;
  readonly server: bigint;
  readonly validator: bigint;
  /** By mechanism id; the parts sum to all pending amounts, root's included. */
  readonly mechanisms: readonly ExplainedPart[];
  /** What was put aside for root stake. */
  readonly rootPending: bigint;
}

function writeExplainedEmission(message: ExplainedEmission, writer: WireWriter): void {
  if (message.serverPending !== 0n) writeU64(writer, 8, message.serverPending);
  if (message.validatorPending !== 0n) writeU64(writer, 16, message.validatorPending);
  if (message.ownerCut !== 0n) writeU64(writer, 24, message.ownerCut);
  writeMessage(writer, 34, FixedCode, message.earnedSum);
  if (message.byStake) writer.uint32(40).bool(message.byStake);
  writeMessage(writer, 50, FixedCode, message.serverShare);
  writeMessage(writer, 58, FixedCode, message.validatorShare);
  if (message.server !== 0n) writeU64(writer, 64, message.server);
  if (message.validator !== 0n) writeU64(writer, 72, message.validator);
  for (const item of message.mechanisms) writeMessage(writer, 82, ExplainedPartCode, item);
  if (message.rootPending !== 0n) writeU64(writer, 88, message.rootPending);
}

function readExplainedEmission(reader: WireReader, end: number, depth: number): ExplainedEmission {
  let serverPendingField: bigint = 0n;
  let validatorPendingField: bigint = 0n;
  let ownerCutField: bigint = 0n;
  let earnedSumField: Fixed | undefined;
  let byStakeField: boolean = false;
  let serverShareField: Fixed | undefined;
  let validatorShareField: Fixed | undefined;
  let serverField: bigint = 0n;
  let validatorField: bigint = 0n;
  const mechanismsField: ExplainedPart[] = [];
  let rootPendingField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        serverPendingField = readU64(reader);
        break;
      case 16:
        validatorPendingField = readU64(reader);
        break;
      case 24:
        ownerCutField = readU64(reader);
        break;
      case 34:
        if (earnedSumField !== undefined) throw twice('ExplainedEmission', 'earned_sum');
        earnedSumField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 40:
        byStakeField = reader.bool();
        break;
      case 50:
        if (serverShareField !== undefined) throw twice('ExplainedEmission', 'server_share');
        serverShareField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 58:
        if (validatorShareField !== undefined) throw twice('ExplainedEmission', 'validator_share');
        validatorShareField = FixedCode.read(reader, readEnd(reader, end), descend(depth));
        break;
      case 64:
        serverField = readU64(reader);
        break;
      case 72:
        validatorField = readU64(reader);
        break;
      case 82:
        mechanismsField.push(ExplainedPartCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 88:
        rootPendingField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedEmission', 'server_pending', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedEmission', 'validator_pending', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExplainedEmission', 'owner_cut', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ExplainedEmission', 'earned_sum', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ExplainedEmission', 'by_stake', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ExplainedEmission', 'server_share', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ExplainedEmission', 'validator_share', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ExplainedEmission', 'server', tag);
        if (tag >>> 3 === 9) throw wrongWireType('ExplainedEmission', 'validator', tag);
        if (tag >>> 3 === 10) throw wrongWireType('ExplainedEmission', 'mechanisms', tag);
        if (tag >>> 3 === 11) throw wrongWireType('ExplainedEmission', 'root_pending', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedEmission');
  if (earnedSumField === undefined) throw missing('ExplainedEmission', 'earned_sum');
  if (serverShareField === undefined) throw missing('ExplainedEmission', 'server_share');
  if (validatorShareField === undefined) throw missing('ExplainedEmission', 'validator_share');
  return { serverPending: serverPendingField, validatorPending: validatorPendingField, ownerCut: ownerCutField, earnedSum: earnedSumField, byStake: byStakeField, serverShare: serverShareField, validatorShare: validatorShareField, server: serverField, validator: validatorField, mechanisms: mechanismsField, rootPending: rootPendingField };
}

export const ExplainedEmissionCode: StaticCode<ExplainedEmission> = { write: writeExplainedEmission, read: readExplainedEmission };

export const ExplainedEmission: MessageCodec<ExplainedEmission> = {
  schema: {
    name: 'ExplainedEmission',
    fields: [
      { name: 'server_pending', key: 'serverPending', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'validator_pending', key: 'validatorPending', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'owner_cut', key: 'ownerCut', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'earned_sum', key: 'earnedSum', number: 4, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'by_stake', key: 'byStake', number: 5, kind: 'bool', cardinality: 'single' },
      { name: 'server_share', key: 'serverShare', number: 6, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'validator_share', key: 'validatorShare', number: 7, kind: 'message', cardinality: 'single', codec: () => Fixed },
      { name: 'server', key: 'server', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'validator', key: 'validator', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'mechanisms', key: 'mechanisms', number: 10, kind: 'message', cardinality: 'repeated', codec: () => ExplainedPart },
      { name: 'root_pending', key: 'rootPending', number: 11, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ExplainedEmissionCode, message),
  decode: (bytes) => decodeWith('ExplainedEmission', ExplainedEmissionCode, bytes),
};

/** What a mechanism shares out, and what the uid got of it. */
export interface ExplainedPart {
  readonly part: bigint;
  /** The incentive; those of all mechanisms sum to what is paid. */
  readonly server: bigint;
  /** What dividends are in proportion to, summed over the mechanisms. */
  readonly validator: bigint;
}

function writeExplainedPart(message: ExplainedPart, writer: WireWriter): void {
  if (message.part !== 0n) writeU64(writer, 8, message.part);
  if (message.server !== 0n) writeU64(writer, 16, message.server);
  if (message.validator !== 0n) writeU64(writer, 24, message.validator);
}

function readExplainedPart(reader: WireReader, end: number, _depth: number): ExplainedPart {
  let partField: bigint = 0n;
  let serverField: bigint = 0n;
  let validatorField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        partField = readU64(reader);
        break;
      case 16:
        serverField = readU64(reader);
        break;
      case 24:
        validatorField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedPart', 'part', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedPart', 'server', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExplainedPart', 'validator', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedPart');
  return { part: partField, server: serverField, validator: validatorField };
}

export const ExplainedPartCode: StaticCode<ExplainedPart> = { write: writeExplainedPart, read: readExplainedPart };

export const ExplainedPart: MessageCodec<ExplainedPart> = {
  schema: {
    name: 'ExplainedPart',
    fields: [
      { name: 'part', key: 'part', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'server', key: 'server', number: 2, kind: 'u64', cardinality: 'single' },
      { name: 'validator', key: 'validator', number: 3, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ExplainedPartCode, message),
  decode: (bytes) => decodeWith('ExplainedPart', ExplainedPartCode, bytes),
};

/** Over all mechanisms. */
export interface ExplainedPayment {
  readonly incentive: bigint;
  /** The subnet owner's own miners are not paid. */
  readonly incentiveWithheld: boolean;
  /** The validator's own part of its dividend, and its stakers'. */
  readonly dividendTake: bigint;
  readonly dividendStakers: bigint;
  readonly ownerCut: bigint;
  /** What the hotkey's stake grew by in this epoch. */
  readonly staked: bigint;
  /** What the validator was staked of the dividends of root stake: its take, and all of it when that is more than its root stake. */
  readonly rootDividends: bigint;
  /** What those with root stake on the hotkey can claim of them; it is staked nowhere yet. */
  readonly rootClaimable: bigint;
  /** The hotkey on which the coldkey has incentive staked; absent when that is this one. */
  readonly incentiveStakedTo?: Uint8Array | undefined;
  /** Incentive of other hotkeys that their coldkeys have staked on this one. */
  readonly incentiveOfOthers: bigint;
  /** Dividends are paid in proportion to what counts: what all mechanisms gave the uid, less what its parents have of it,
   * with what it has of its children's. */
  readonly dividendsCounted: bigint;
  readonly parents: readonly ExplainedParent[];
  readonly ofChildren: bigint;
}

function writeExplainedPayment(message: ExplainedPayment, writer: WireWriter): void {
  if (message.incentive !== 0n) writeU64(writer, 8, message.incentive);
  if (message.incentiveWithheld) writer.uint32(16).bool(message.incentiveWithheld);
  if (message.dividendTake !== 0n) writeU64(writer, 24, message.dividendTake);
  if (message.dividendStakers !== 0n) writeU64(writer, 32, message.dividendStakers);
  if (message.ownerCut !== 0n) writeU64(writer, 40, message.ownerCut);
  if (message.staked !== 0n) writeU64(writer, 48, message.staked);
  if (message.rootDividends !== 0n) writeU64(writer, 56, message.rootDividends);
  if (message.rootClaimable !== 0n) writeU64(writer, 64, message.rootClaimable);
  if (message.incentiveOfOthers !== 0n) writeU64(writer, 72, message.incentiveOfOthers);
  if (message.dividendsCounted !== 0n) writeU64(writer, 80, message.dividendsCounted);
  for (const item of message.parents) writeMessage(writer, 90, ExplainedParentCode, item);
  if (message.ofChildren !== 0n) writeU64(writer, 96, message.ofChildren);
  if (message.incentiveStakedTo !== undefined) writeAccount(writer, 106, message.incentiveStakedTo);
}

function readExplainedPayment(reader: WireReader, end: number, depth: number): ExplainedPayment {
  let incentiveField: bigint = 0n;
  let incentiveWithheldField: boolean = false;
  let dividendTakeField: bigint = 0n;
  let dividendStakersField: bigint = 0n;
  let ownerCutField: bigint = 0n;
  let stakedField: bigint = 0n;
  let rootDividendsField: bigint = 0n;
  let rootClaimableField: bigint = 0n;
  let incentiveStakedToField: Uint8Array | undefined;
  let incentiveOfOthersField: bigint = 0n;
  let dividendsCountedField: bigint = 0n;
  const parentsField: ExplainedParent[] = [];
  let ofChildrenField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        incentiveField = readU64(reader);
        break;
      case 16:
        incentiveWithheldField = reader.bool();
        break;
      case 24:
        dividendTakeField = readU64(reader);
        break;
      case 32:
        dividendStakersField = readU64(reader);
        break;
      case 40:
        ownerCutField = readU64(reader);
        break;
      case 48:
        stakedField = readU64(reader);
        break;
      case 56:
        rootDividendsField = readU64(reader);
        break;
      case 64:
        rootClaimableField = readU64(reader);
        break;
      case 106:
        incentiveStakedToField = readAccount(reader);
        break;
      case 72:
        incentiveOfOthersField = readU64(reader);
        break;
      case 80:
        dividendsCountedField = readU64(reader);
        break;
      case 90:
        parentsField.push(ExplainedParentCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 96:
        ofChildrenField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedPayment', 'incentive', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedPayment', 'incentive_withheld', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ExplainedPayment', 'dividend_take', tag);
        if (tag >>> 3 === 4) throw wrongWireType('ExplainedPayment', 'dividend_stakers', tag);
        if (tag >>> 3 === 5) throw wrongWireType('ExplainedPayment', 'owner_cut', tag);
        if (tag >>> 3 === 6) throw wrongWireType('ExplainedPayment', 'staked', tag);
        if (tag >>> 3 === 7) throw wrongWireType('ExplainedPayment', 'root_dividends', tag);
        if (tag >>> 3 === 8) throw wrongWireType('ExplainedPayment', 'root_claimable', tag);
        if (tag >>> 3 === 13) throw wrongWireType('ExplainedPayment', 'incentive_staked_to', tag);
        if (tag >>> 3 === 9) throw wrongWireType('ExplainedPayment', 'incentive_of_others', tag);
        if (tag >>> 3 === 10) throw wrongWireType('ExplainedPayment', 'dividends_counted', tag);
        if (tag >>> 3 === 11) throw wrongWireType('ExplainedPayment', 'parents', tag);
        if (tag >>> 3 === 12) throw wrongWireType('ExplainedPayment', 'of_children', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedPayment');
  return { incentive: incentiveField, incentiveWithheld: incentiveWithheldField, dividendTake: dividendTakeField, dividendStakers: dividendStakersField, ownerCut: ownerCutField, staked: stakedField, rootDividends: rootDividendsField, rootClaimable: rootClaimableField, incentiveStakedTo: incentiveStakedToField, incentiveOfOthers: incentiveOfOthersField, dividendsCounted: dividendsCountedField, parents: parentsField, ofChildren: ofChildrenField };
}

export const ExplainedPaymentCode: StaticCode<ExplainedPayment> = { write: writeExplainedPayment, read: readExplainedPayment };

export const ExplainedPayment: MessageCodec<ExplainedPayment> = {
  schema: {
    name: 'ExplainedPayment',
    fields: [
      { name: 'incentive', key: 'incentive', number: 1, kind: 'u64', cardinality: 'single' },
      { name: 'incentive_withheld', key: 'incentiveWithheld', number: 2, kind: 'bool', cardinality: 'single' },
      { name: 'dividend_take', key: 'dividendTake', number: 3, kind: 'u64', cardinality: 'single' },
      { name: 'dividend_stakers', key: 'dividendStakers', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'owner_cut', key: 'ownerCut', number: 5, kind: 'u64', cardinality: 'single' },
      { name: 'staked', key: 'staked', number: 6, kind: 'u64', cardinality: 'single' },
      { name: 'root_dividends', key: 'rootDividends', number: 7, kind: 'u64', cardinality: 'single' },
      { name: 'root_claimable', key: 'rootClaimable', number: 8, kind: 'u64', cardinality: 'single' },
      { name: 'incentive_staked_to', key: 'incentiveStakedTo', number: 13, kind: 'account', cardinality: 'optional' },
      { name: 'incentive_of_others', key: 'incentiveOfOthers', number: 9, kind: 'u64', cardinality: 'single' },
      { name: 'dividends_counted', key: 'dividendsCounted', number: 10, kind: 'u64', cardinality: 'single' },
      { name: 'parents', key: 'parents', number: 11, kind: 'message', cardinality: 'repeated', codec: () => ExplainedParent },
      { name: 'of_children', key: 'ofChildren', number: 12, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ExplainedPaymentCode, message),
  decode: (bytes) => decodeWith('ExplainedPayment', ExplainedPaymentCode, bytes),
};

/** A hotkey that gave the uid a part of its stake. */
export interface ExplainedParent {
  readonly hotkey: Uint8Array;
  /** What counts as the parent's, after the child's take and what is burned. */
  readonly counted: bigint;
}

function writeExplainedParent(message: ExplainedParent, writer: WireWriter): void {
  writeAccount(writer, 10, message.hotkey);
  if (message.counted !== 0n) writeU64(writer, 16, message.counted);
}

function readExplainedParent(reader: WireReader, end: number, _depth: number): ExplainedParent {
  let hotkeyField: Uint8Array | undefined;
  let countedField: bigint = 0n;
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        hotkeyField = readAccount(reader);
        break;
      case 16:
        countedField = readU64(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ExplainedParent', 'hotkey', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ExplainedParent', 'counted', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ExplainedParent');
  if (hotkeyField === undefined) throw missing('ExplainedParent', 'hotkey');
  return { hotkey: hotkeyField, counted: countedField };
}

export const ExplainedParentCode: StaticCode<ExplainedParent> = { write: writeExplainedParent, read: readExplainedParent };

export const ExplainedParent: MessageCodec<ExplainedParent> = {
  schema: {
    name: 'ExplainedParent',
    fields: [
      { name: 'hotkey', key: 'hotkey', number: 1, kind: 'account', cardinality: 'single' },
      { name: 'counted', key: 'counted', number: 2, kind: 'u64', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(ExplainedParentCode, message),
  decode: (bytes) => decodeWith('ExplainedParent', ExplainedParentCode, bytes),
};

/** What keeps a hotkey from setting weights or from earning. */
export interface WhyNot {
  readonly netuid: number;
  readonly hotkey: Uint8Array;
  readonly uid?: number | undefined;
  /** As of this block; waits count from the next one. */
  readonly block: bigint;
  readonly nextEpochBlock?: bigint | undefined;
  /** False when one of the obstacles is for "set_weights", or for "commit_weights" where weights are committed. */
  readonly canSetWeights: boolean;
  /** Whether the next epoch would pay it anything if nothing changes. */
  readonly willEarn: boolean;
  readonly obstacles: readonly Obstacle[];
  /** The same in a sentence. */
  readonly summary: string;
}

function writeWhyNot(message: WhyNot, writer: WireWriter): void {
  if (message.netuid !== 0) writeU32(writer, 8, message.netuid);
  writeAccount(writer, 18, message.hotkey);
  if (message.uid !== undefined) writeU32(writer, 24, message.uid);
  if (message.block !== 0n) writeU64(writer, 32, message.block);
  if (message.nextEpochBlock !== undefined) writeU64(writer, 40, message.nextEpochBlock);
  if (message.canSetWeights) writer.uint32(48).bool(message.canSetWeights);
  if (message.willEarn) writer.uint32(56).bool(message.willEarn);
  for (const item of message.obstacles) writeMessage(writer, 66, ObstacleCode, item);
  if (message.summary.length !== 0) writeText(writer, 74, message.summary);
}

function readWhyNot(reader: WireReader, end: number, depth: number): WhyNot {
  let netuidField: number = 0;
  let hotkeyField: Uint8Array | undefined;
  let uidField: number | undefined;
  let blockField: bigint = 0n;
  let nextEpochBlockField: bigint | undefined;
  let canSetWeightsField: boolean = false;
  let willEarnField: boolean = false;
  const obstaclesField: Obstacle[] = [];
  let summaryField: string = '';
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 8:
        netuidField = readU32(reader);
        break;
      case 18:
        hotkeyField = readAccount(reader);
        break;
      case 24:
        uidField = readU32(reader);
        break;
      case 32:
        blockField = readU64(reader);
        break;
      case 40:
        nextEpochBlockField = readU64(reader);
        break;
      case 48:
        canSetWeightsField = reader.bool();
        break;
      case 56:
        willEarnField = reader.bool();
        break;
      case 66:
        obstaclesField.push(ObstacleCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 74:
        summaryField = readText(reader);
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('WhyNot', 'netuid', tag);
        if (tag >>> 3 === 2) throw wrongWireType('WhyNot', 'hotkey', tag);
        if (tag >>> 3 === 3) throw wrongWireType('WhyNot', 'uid', tag);
        if (tag >>> 3 === 4) throw wrongWireType('WhyNot', 'block', tag);
        if (tag >>> 3 === 5) throw wrongWireType('WhyNot', 'next_epoch_block', tag);
        if (tag >>> 3 === 6) throw wrongWireType('WhyNot', 'can_set_weights', tag);
        if (tag >>> 3 === 7) throw wrongWireType('WhyNot', 'will_earn', tag);
        if (tag >>> 3 === 8) throw wrongWireType('WhyNot', 'obstacles', tag);
        if (tag >>> 3 === 9) throw wrongWireType('WhyNot', 'summary', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'WhyNot');
  if (hotkeyField === undefined) throw missing('WhyNot', 'hotkey');
  return { netuid: netuidField, hotkey: hotkeyField, uid: uidField, block: blockField, nextEpochBlock: nextEpochBlockField, canSetWeights: canSetWeightsField, willEarn: willEarnField, obstacles: obstaclesField, summary: summaryField };
}

export const WhyNotCode: StaticCode<WhyNot> = { write: writeWhyNot, read: readWhyNot };

export const WhyNot: MessageCodec<WhyNot> = {
  schema: {
    name: 'WhyNot',
    fields: [
      { name: 'netuid', key: 'netuid', number: 1, kind: 'u32', cardinality: 'single' },
      { name: 'hotkey', key: 'hotkey', number: 2, kind: 'account', cardinality: 'single' },
      { name: 'uid', key: 'uid', number: 3, kind: 'u32', cardinality: 'optional' },
      { name: 'block', key: 'block', number: 4, kind: 'u64', cardinality: 'single' },
      { name: 'next_epoch_block', key: 'nextEpochBlock', number: 5, kind: 'u64', cardinality: 'optional' },
      { name: 'can_set_weights', key: 'canSetWeights', number: 6, kind: 'bool', cardinality: 'single' },
      { name: 'will_earn', key: 'willEarn', number: 7, kind: 'bool', cardinality: 'single' },
      { name: 'obstacles', key: 'obstacles', number: 8, kind: 'message', cardinality: 'repeated', codec: () => Obstacle },
      { name: 'summary', key: 'summary', number: 9, kind: 'string', cardinality: 'single' },
    ],
  },
  encode: (message) => encodeWith(WhyNotCode, message),
  decode: (bytes) => decodeWith('WhyNot', WhyNotCode, bytes),
};

export interface Obstacle {
  /** "set_weights", "commit_weights", "reveal" or "earn" */
  readonly for: string;
  /** An error name of the chain, or one of the obstacles that are no error. */
  readonly name: string;
  readonly message: string;
  readonly remedy: string;
  readonly facts: ReadonlyMap<string, Fact>;
}

function writeObstacle(message: Obstacle, writer: WireWriter): void {
  if (message.for.length !== 0) writeText(writer, 10, message.for);
  if (message.name.length !== 0) writeText(writer, 18, message.name);
  if (message.message.length !== 0) writeText(writer, 26, message.message);
  if (message.remedy.length !== 0) writeText(writer, 34, message.remedy);
  for (const [key, item] of sortedEntries(message.facts)) {
    writer.uint32(42).fork();
    writeText(writer, 10, key);
    writeMessage(writer, 18, FactCode, item);
    writer.ldelim();
  }
}

function readObstacle(reader: WireReader, end: number, depth: number): Obstacle {
  let forField: string = '';
  let nameField: string = '';
  let messageField: string = '';
  let remedyField: string = '';
  const factsField = new Map<string, Fact>();
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        forField = readText(reader);
        break;
      case 18:
        nameField = readText(reader);
        break;
      case 26:
        messageField = readText(reader);
        break;
      case 34:
        remedyField = readText(reader);
        break;
      case 42: {
        const entryEnd = readEnd(reader, end);
        let key = '';
        let item: Fact | undefined;
        while (reader.pos < entryEnd) {
          const entryTag = readTag(reader);
          if (entryTag === 10) key = readText(reader);
          else if (entryTag === 18) item = FactCode.read(reader, readEnd(reader, entryEnd), descend(depth));
          else skipField(reader, entryTag);
        }
        expectEnd(reader, entryEnd, 'facts');
        if (item === undefined) throw missing('Obstacle', 'facts');
        factsField.set(key, item);
        break;
      }
      default:
        if (tag >>> 3 === 1) throw wrongWireType('Obstacle', 'for', tag);
        if (tag >>> 3 === 2) throw wrongWireType('Obstacle', 'name', tag);
        if (tag >>> 3 === 3) throw wrongWireType('Obstacle', 'message', tag);
        if (tag >>> 3 === 4) throw wrongWireType('Obstacle', 'remedy', tag);
        if (tag >>> 3 === 5) throw wrongWireType('Obstacle', 'facts', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'Obstacle');
  return { for: forField, name: nameField, message: messageField, remedy: remedyField, facts: factsField };
}

export const ObstacleCode: StaticCode<Obstacle> = { write: writeObstacle, read: readObstacle };

export const Obstacle: MessageCodec<Obstacle> = {
  schema: {
    name: 'Obstacle',
    fields: [
      { name: 'for', key: 'for', number: 1, kind: 'string', cardinality: 'single' },
      { name: 'name', key: 'name', number: 2, kind: 'string', cardinality: 'single' },
      { name: 'message', key: 'message', number: 3, kind: 'string', cardinality: 'single' },
      { name: 'remedy', key: 'remedy', number: 4, kind: 'string', cardinality: 'single' },
      { name: 'facts', key: 'facts', number: 5, kind: 'message', cardinality: 'map', codec: () => Fact },
    ],
  },
  encode: (message) => encodeWith(ObstacleCode, message),
  decode: (bytes) => decodeWith('Obstacle', ObstacleCode, bytes),
};
