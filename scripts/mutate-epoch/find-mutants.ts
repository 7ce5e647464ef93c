/** One changed copy of a file. */
export interface Mutant {
  /** `FILE: LINE TEXT | what it became`, without line numbers, so that it stays the same when other lines move. */
  readonly name: string;
  readonly text: string;
}

/** What is changed into what: comparisons, bounds, roundings, and saturation. Each is tried at every place it occurs. */
const CHANGES: readonly (readonly [RegExp, string])[] = [
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \+ /g, ' - '],
  [/ - /g, ' + '],
  [/ \+ 1n/g, ' + 2n'],
  [/\b0n\b/g, '1n'],
  [/\b1n\b/g, '0n'],
  [/ >> fractionBits/g, ' / (1n << fractionBits)'],
  [/\.safeDiv\(/g, '.saturatingDiv('],
  [/\.saturatingMul\((\w+(?:\.\w+)*), (\w+(?:\.\w+)*)\)/g, '.saturatingMul($1, $2 + 1n)'],
  [/\bsaturatingSub\(/g, 'saturatingAdd('],
  [/\bsaturatingAdd\(/g, 'saturatingSub('],
  [/saturate\(bits >> /g, '(bits >> '],
  [/\bU16_MAX_BIGINT\b(?=\)|;)/g, '65_536n'],
];

/** Every mutant of a file; lines that are imports, types or comments are left alone. */
export function findMutants(file: string, text: string): Mutant[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    if (/^(import|export (type|interface)|export \{)|^\s*(\/\/|\/?\*|readonly )/.test(line)) return [];
    return CHANGES.flatMap(([pattern, replacement]) =>
      [...line.matchAll(pattern)].flatMap((match) => {
        const before = line.slice(0, match.index);
        const end = match.index + match[0].length;
        const changed = before + match[0].replace(new RegExp(pattern.source), replacement) + line.slice(end);
        if (changed === line) return [];
        const name = `${file}: ${line.trim()} | ${changed.trim()}`;
        return [{ name, text: [...lines.slice(0, index), changed, ...lines.slice(index + 1)].join('\n') }];
      }),
    );
  });
}
