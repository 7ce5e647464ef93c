import { isBuiltin } from 'node:module';
import { findImports } from './find-imports.ts';
import { type GlobalReference, globalReferences } from './global-references.ts';
import { memberName } from './member-name.ts';
import { lineAt, type SourceFile } from './parse-source.ts';

export type OriginalKind = 'time' | 'waiting' | 'randomness' | 'environment' | 'network' | 'global object';

/** A use of an original: something whose answer differs from run to run. */
export type OriginalUse = { readonly kind: OriginalKind; readonly what: string; readonly line: number };

/** Originals that are one global name. */
const GLOBALS: Readonly<Record<string, OriginalKind>> = {
  performance: 'time',
  setTimeout: 'waiting',
  setInterval: 'waiting',
  setImmediate: 'waiting',
  scheduler: 'waiting',
  navigator: 'environment',
  fetch: 'network',
  WebSocket: 'network',
  EventSource: 'network',
  global: 'global object',
  globalThis: 'global object',
};

/** Originals that are a member of a global. */
const MEMBERS: Readonly<Record<string, OriginalKind>> = {
  'Date.now': 'time',
  'process.hrtime': 'time',
  'process.uptime': 'time',
  'AbortSignal.timeout': 'waiting',
  'Atomics.wait': 'waiting',
  'Atomics.waitAsync': 'waiting',
  'Math.random': 'randomness',
  'crypto.getRandomValues': 'randomness',
  'crypto.randomUUID': 'randomness',
  'crypto.subtle': 'randomness',
  'process.env': 'environment',
  'process.argv': 'environment',
  'process.loadEnvFile': 'environment',
};

/** Originals that are a whole module, when more than types are taken from it. */
const MODULES: Readonly<Record<string, OriginalKind>> = {
  'node:timers': 'waiting',
  'node:timers/promises': 'waiting',
  'node:perf_hooks': 'time',
  'node:process': 'environment',
  'node:net': 'network',
  'node:tls': 'network',
  'node:dgram': 'network',
  'node:dns': 'network',
  'node:dns/promises': 'network',
  'node:http': 'network',
  'node:https': 'network',
  'node:http2': 'network',
  undici: 'network',
};

/** Of `node:crypto` only what draws randomness: hashes give the same answer every time. */
const RANDOM_NAME = /^(random\w*|getRandomValues|webcrypto|subtle|generate(Key|KeyPair|Prime)\w*|default|\*)$/;

/** Every use of an original of time, waiting, randomness, environment or network in a file. */
export function findOriginals(file: SourceFile): OriginalUse[] {
  const uses = globalReferences(file.program)
    .filter(({ inType }) => !inType)
    .flatMap((reference) => {
      const use = originalOf(reference);
      return use === undefined ? [] : [{ ...use, line: lineAt(file.text, reference.start) }];
    });
  return [...uses, ...importedOriginals(file)];
}

function originalOf({ name, place }: GlobalReference): Omit<OriginalUse, 'line'> | undefined {
  const [parent] = place.parents;
  const kind = GLOBALS[name];
  if (kind !== undefined) return { kind, what: name };
  if (parent?.type === 'MemberExpression' && place.field === 'object') {
    const what = `${name}.${memberName(parent)}`;
    const memberKind = MEMBERS[what];
    return memberKind === undefined ? undefined : { kind: memberKind, what };
  }
  return looseObject(name, place);
}

/** `new Date()` and `Date()` read the clock; `new Date(ms)` only converts. An object taken apart or passed on hides its members. */
function looseObject(
  name: string,
  { parents: [parent], field }: GlobalReference['place'],
): Omit<OriginalUse, 'line'> | undefined {
  if (name === 'Date') {
    const isConversion =
      (parent?.type === 'NewExpression' && parent.arguments.length > 0) ||
      (parent?.type === 'BinaryExpression' && parent.operator === 'instanceof');
    return isConversion ? undefined : { kind: 'time', what: 'Date without an argument' };
  }
  const kind = LOOSE[name];
  const isTypeof = parent?.type === 'UnaryExpression' && parent.operator === 'typeof';
  return kind === undefined || isTypeof || field === 'object' ? undefined : { kind, what: `${name} as a whole` };
}

const LOOSE: Readonly<Record<string, OriginalKind>> = {
  Math: 'randomness',
  crypto: 'randomness',
  process: 'environment',
};

function importedOriginals(file: SourceFile): OriginalUse[] {
  return findImports(file).flatMap(({ specifier, isType, names, line }) => {
    if (specifier === null || isType) return [];
    const name = isBuiltin(specifier) && !specifier.startsWith('node:') ? `node:${specifier}` : specifier;
    const kind = MODULES[name];
    if (kind !== undefined) return [{ kind, what: specifier, line }];
    const drawn = name === 'node:crypto' ? names.filter((imported) => RANDOM_NAME.test(imported)) : [];
    return drawn.map((imported) => ({ kind: 'randomness' as const, what: `${imported} of ${specifier}`, line }));
  });
}
