import type { Parameter } from './parameter.ts';
import { invalidParameter } from './parameter.ts';
import { type Parsed, parsed } from './parsed.ts';

/** Parameters by name. */
export type ParameterSet = Readonly<Record<string, Parameter<unknown>>>;

/** What a set of parameters reads as. */
export type ParameterValues<S extends ParameterSet> = {
  readonly [K in keyof S]: S[K] extends Parameter<infer T> ? T : never;
};

/** Parameters as they came: a repeated query parameter is a list. */
export type RawParameters = Readonly<Record<string, unknown>>;

/** Reads every declared parameter, and refuses one that is not declared: a misspelt name must not be ignored. */
export function decodeParameters<S extends ParameterSet>(set: S, raw: RawParameters): Parsed<ParameterValues<S>> {
  for (const name of Object.keys(raw)) if (!Object.hasOwn(set, name)) return invalidParameter(name, 'is unknown here');
  const values: Record<string, unknown> = {};
  for (const [name, parameter] of Object.entries(set)) {
    const text = raw[name];
    if (text !== undefined && typeof text !== 'string') return invalidParameter(name, 'is given more than once');
    const read = parameter.read(text, name);
    if (!read.ok) return read;
    values[name] = read.value;
  }
  return parsed(values as ParameterValues<S>);
}
