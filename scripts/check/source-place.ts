import { FLOATLESS_PACKAGES, PURE_PACKAGES } from './arrows.ts';

/** What a path says about a file. */
export type SourcePlace = {
  /** Folder name below `packages`, or undefined outside of packages. */
  readonly packageName: string | undefined;
  /** In the `src` folder of a package. */
  readonly isSource: boolean;
  /** In a folder named `test`: may import everything and cast, may not wait. */
  readonly isTest: boolean;
  /** Source of a pure package. */
  readonly isPure: boolean;
  /** Source of a package in which no number is a fraction. */
  readonly isFloatless: boolean;
  /** May touch the originals of time, randomness, environment and network. */
  readonly mayTouchOriginals: boolean;
  /** A program's first file: may end the process. */
  readonly isEntry: boolean;
  /** Turns foreign data into domain types: may cast. */
  readonly isDecoder: boolean;
};

/** Tells from its path what a file is. */
export function sourcePlace(path: string): SourcePlace {
  const [, packageName, folder] = /^packages\/([^/]+)\/([^/]+)\//.exec(path) ?? [];
  const isSource = folder === 'src';
  const isTest = /^(packages\/[^/]+\/)?test\//.test(path);
  const isTool = /^(scripts|bench)\//.test(path) || /^[^/]+$/.test(path);
  return {
    packageName,
    isSource,
    isTest,
    isPure: isSource && PURE_PACKAGES.includes(packageName ?? ''),
    isFloatless: isSource && FLOATLESS_PACKAGES.includes(packageName ?? ''),
    mayTouchOriginals: isTest || isTool || /^packages\/[^/]+\/src\/(main|system\/[^/]+)\.ts$/.test(path),
    isEntry: /^packages\/[^/]+\/src\/main\.ts$/.test(path) || /^(scripts|bench)\/[^/]+\.ts$/.test(path),
    isDecoder: /(^|\/)decode-[^/]+\.ts$/.test(path),
  };
}
