/** Where a command writes. Results go to `out`, progress and complaints to `err`; colours only where they are wanted. */

import { harmlessText } from './harmless-text.ts';

/** The few styles in use. */
export type TextStyle = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

/** One of the two streams. */
export interface TextSink {
  write(text: string): void;
  /** Whether a person looks at it: a line may be drawn anew there. */
  readonly isTerminal: boolean;
  /** The text in a style, or the text alone where colours are off (no terminal, `NO_COLOR`). */
  style(style: TextStyle, text: string): string;
}

/** Both streams. */
export interface Terminal {
  readonly out: TextSink;
  readonly err: TextSink;
}

/** A line of its own, or several; whatever is in it does no more to a terminal than be read. */
export function writeLine(sink: TextSink, line: string): void {
  sink.write(`${harmlessText(line)}\n`);
}

/** A JSON document on standard output, the whole of it. bigint becomes a decimal string, as on the wire. */
export function writeJson(sink: TextSink, value: unknown): void {
  sink.write(`${JSON.stringify(value, jsonValue, 2)}\n`);
}

/** One JSON document per line. */
export function writeJsonLine(sink: TextSink, value: unknown): void {
  sink.write(`${JSON.stringify(value, jsonValue)}\n`);
}

function jsonValue(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? value.toString() : value;
}
