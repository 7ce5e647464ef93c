/** Pure: a module as one seed writes it. */
import type { Random } from '@yumanet/protocol';
import type { CodeModule } from './code-module.ts';
import { between, shuffled } from './draw.ts';
import { NAME_POOLS, NAME_QUALIFIERS } from './name-pools.ts';

/** A module's text twice, character by character at the same places. */
export interface SourcePair {
  /** TypeScript: what a miner sees. */
  readonly typed: string;
  /** The same with blanks for types: what runs here. */
  readonly plain: string;
}

/** A module of one seed. */
export interface RenderedModule extends SourcePair {
  readonly functionName: string;
  readonly numbers: Readonly<Record<string, number>>;
}

const MAIN = 'main';
const CHOICE = /«([^¦»]*)¦([^»]*)»/g;
const NAME = /\$(\w+)/g;
const NUMBER = /#(\w+)/g;
const TYPE = /‹([^›]*)›/g;

/**
 * Draws turns of phrase and the order of the functions from `random`, names and numbers from `own`. Throws `RangeError` for a
 * module with an unknown mark.
 */
export function renderModule(
  module: CodeModule,
  { random, own }: { readonly random: Random; readonly own: Random },
): RenderedModule {
  const names = drawNames(module, own);
  const numbers = drawNumbers(module, own);
  const chosen = reorder(module.text, random).replaceAll(CHOICE, (_match, one: string, other: string) =>
    random.below(2) === 0 ? one : other,
  );
  const marked = chosen
    .replaceAll(NAME, (_match, word: string) => known(names, word, module.id))
    .replaceAll(NUMBER, (_match, word: string) => String(known(numbers, word, module.id)));
  return {
    functionName: known(names, MAIN, module.id),
    numbers,
    typed: marked.replaceAll(TYPE, '$1'),
    plain: marked.replaceAll(TYPE, (_match, type: string) => ' '.repeat(type.length)),
  };
}

/** The parts of a text stand apart by an empty line: constants come first, functions in any order. */
function reorder(text: string, random: Random): string {
  const parts = text.split('\n\n');
  const constants = parts.filter((part) => part.startsWith('const '));
  const functions = parts.filter((part) => !part.startsWith('const '));
  return [...constants, ...shuffled(random, functions)].join('\n\n');
}

/**
 * Every pool is drawn from, used or not, so that a change to a text changes nothing else of a seed. All names but that of the
 * exported function get a word in front: two miners hardly ever have the same name for the same thing.
 */
function drawNames(module: CodeModule, own: Random): Record<string, string> {
  const pools = Object.entries({ ...NAME_POOLS, ...module.names });
  return Object.fromEntries(
    pools.map(([word, names]) => {
      const name = names[own.below(names.length)] ?? word;
      const qualifier = NAME_QUALIFIERS[own.below(NAME_QUALIFIERS.length)] ?? '';
      return [word, word === MAIN ? name : qualified(qualifier, name)];
    }),
  );
}

/** `fine` and `text` are `fineText`, `fine` and `LIMIT` are `FINE_LIMIT`. */
function qualified(qualifier: string, name: string): string {
  if (name === name.toUpperCase()) return `${qualifier.toUpperCase()}_${name}`;
  return qualifier + name.charAt(0).toUpperCase() + name.slice(1);
}

function drawNumbers(module: CodeModule, random: Random): Record<string, number> {
  const ranges = Object.entries(module.numbers);
  return Object.fromEntries(ranges.map(([word, [low, high]]) => [word, between(random, low, high)]));
}

function known<T>(table: Readonly<Record<string, T>>, word: string, id: string): T {
  const value = table[word];
  if (value === undefined) throw new RangeError(`the module ${id} uses ${word} and does not say what it is`);
  return value;
}
