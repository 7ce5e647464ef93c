// Generated from the .proto files by scripts/generate-protocol.ts. Do not edit.
import type { MessageCodec } from '../wire/message-schema.ts';
import {
  decodeWith,
  descend,
  encodeWith,
  expectEnd,
  readEnd,
  readTag,
  readU32,
  skipField,
  writeMessage,
  writeU32,
  writeU32Value,
  wrongWireType,
  type StaticCode,
  type WireReader,
  type WireWriter,
} from '../wire/wire-format.ts';

/** Every value is a whole number from 0 to 1,000,000. */
export interface ForecastingTask {
  readonly series: readonly ForecastSeries[];
  /** How many values after the last one are asked for, of every series. */
  readonly steps: number;
  /** The quantiles that are asked for, per mille, ascending: 500 is the median. */
  readonly levels: readonly number[];
}

function writeForecastingTask(message: ForecastingTask, writer: WireWriter): void {
  for (const item of message.series) writeMessage(writer, 10, ForecastSeriesCode, item);
  if (message.steps !== 0) writeU32(writer, 16, message.steps);
  if (message.levels.length !== 0) {
    writer.uint32(26).fork();
    for (const item of message.levels) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readForecastingTask(reader: WireReader, end: number, depth: number): ForecastingTask {
  const seriesField: ForecastSeries[] = [];
  let stepsField: number = 0;
  const levelsField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        seriesField.push(ForecastSeriesCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      case 16:
        stepsField = readU32(reader);
        break;
      case 26: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) levelsField.push(readU32(reader));
        expectEnd(reader, listEnd, 'levels');
        break;
      }
      case 24:
        levelsField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ForecastingTask', 'series', tag);
        if (tag >>> 3 === 2) throw wrongWireType('ForecastingTask', 'steps', tag);
        if (tag >>> 3 === 3) throw wrongWireType('ForecastingTask', 'levels', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ForecastingTask');
  return { series: seriesField, steps: stepsField, levels: levelsField };
}

export const ForecastingTaskCode: StaticCode<ForecastingTask> = { write: writeForecastingTask, read: readForecastingTask };

export const ForecastingTask: MessageCodec<ForecastingTask> = {
  schema: {
    name: 'ForecastingTask',
    fields: [
      { name: 'series', key: 'series', number: 1, kind: 'message', cardinality: 'repeated', codec: () => ForecastSeries },
      { name: 'steps', key: 'steps', number: 2, kind: 'u32', cardinality: 'single' },
      { name: 'levels', key: 'levels', number: 3, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(ForecastingTaskCode, message),
  decode: (bytes) => decodeWith('ForecastingTask', ForecastingTaskCode, bytes),
};

export interface ForecastSeries {
  /** The oldest first. */
  readonly values: readonly number[];
}

function writeForecastSeries(message: ForecastSeries, writer: WireWriter): void {
  if (message.values.length !== 0) {
    writer.uint32(10).fork();
    for (const item of message.values) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readForecastSeries(reader: WireReader, end: number, _depth: number): ForecastSeries {
  const valuesField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) valuesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'values');
        break;
      }
      case 8:
        valuesField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ForecastSeries', 'values', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ForecastSeries');
  return { values: valuesField };
}

export const ForecastSeriesCode: StaticCode<ForecastSeries> = { write: writeForecastSeries, read: readForecastSeries };

export const ForecastSeries: MessageCodec<ForecastSeries> = {
  schema: {
    name: 'ForecastSeries',
    fields: [
      { name: 'values', key: 'values', number: 1, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(ForecastSeriesCode, message),
  decode: (bytes) => decodeWith('ForecastSeries', ForecastSeriesCode, bytes),
};

export interface ForecastingAnswer {
  /** As many as series, in their order. */
  readonly forecasts: readonly SeriesForecast[];
}

function writeForecastingAnswer(message: ForecastingAnswer, writer: WireWriter): void {
  for (const item of message.forecasts) writeMessage(writer, 10, SeriesForecastCode, item);
}

function readForecastingAnswer(reader: WireReader, end: number, depth: number): ForecastingAnswer {
  const forecastsField: SeriesForecast[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10:
        forecastsField.push(SeriesForecastCode.read(reader, readEnd(reader, end), descend(depth)));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('ForecastingAnswer', 'forecasts', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'ForecastingAnswer');
  return { forecasts: forecastsField };
}

export const ForecastingAnswerCode: StaticCode<ForecastingAnswer> = { write: writeForecastingAnswer, read: readForecastingAnswer };

export const ForecastingAnswer: MessageCodec<ForecastingAnswer> = {
  schema: {
    name: 'ForecastingAnswer',
    fields: [
      { name: 'forecasts', key: 'forecasts', number: 1, kind: 'message', cardinality: 'repeated', codec: () => SeriesForecast },
    ],
  },
  encode: (message) => encodeWith(ForecastingAnswerCode, message),
  decode: (bytes) => decodeWith('ForecastingAnswer', ForecastingAnswerCode, bytes),
};

export interface SeriesForecast {
  /** The quantiles of the next value in the order of the levels, then those of the value after it, and so on:
   * steps * levels numbers, which do not fall within a step. */
  readonly quantiles: readonly number[];
}

function writeSeriesForecast(message: SeriesForecast, writer: WireWriter): void {
  if (message.quantiles.length !== 0) {
    writer.uint32(10).fork();
    for (const item of message.quantiles) writeU32Value(writer, item);
    writer.ldelim();
  }
}

function readSeriesForecast(reader: WireReader, end: number, _depth: number): SeriesForecast {
  const quantilesField: number[] = [];
  while (reader.pos < end) {
    const tag = readTag(reader);
    switch (tag) {
      case 10: {
        const listEnd = readEnd(reader, end);
        while (reader.pos < listEnd) quantilesField.push(readU32(reader));
        expectEnd(reader, listEnd, 'quantiles');
        break;
      }
      case 8:
        quantilesField.push(readU32(reader));
        break;
      default:
        if (tag >>> 3 === 1) throw wrongWireType('SeriesForecast', 'quantiles', tag);
        skipField(reader, tag);
    }
  }
  expectEnd(reader, end, 'SeriesForecast');
  return { quantiles: quantilesField };
}

export const SeriesForecastCode: StaticCode<SeriesForecast> = { write: writeSeriesForecast, read: readSeriesForecast };

export const SeriesForecast: MessageCodec<SeriesForecast> = {
  schema: {
    name: 'SeriesForecast',
    fields: [
      { name: 'quantiles', key: 'quantiles', number: 1, kind: 'u32', cardinality: 'repeated' },
    ],
  },
  encode: (message) => encodeWith(SeriesForecastCode, message),
  decode: (bytes) => decodeWith('SeriesForecast', SeriesForecastCode, bytes),
};
