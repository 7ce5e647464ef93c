import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { ARROWS } from './arrows.ts';
import { findCycles } from './find-cycles.ts';
import { findImports, type ImportReference } from './find-imports.ts';
import type { Finding, Findings } from './finding.ts';
import type { SourceFile } from './parse-source.ts';
import type { Manifest } from './read-manifest.ts';
import { sourcePlace } from './source-place.ts';

const SCOPE = '@yumanet/';

/** What the walls are checked against. */
export type WallsInput = {
  readonly files: readonly SourceFile[];
  /** By folder name below `packages`. */
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly rootManifest: Manifest;
};

/**
 * Checks who imports whom: the table of arrows against every package.json and every import of every file, external
 * packages against the package.json that must list them, and cycles between files. Cost: linear in the source.
 */
export function checkWalls(input: WallsInput): Findings {
  const manifests = [...input.manifests].flatMap(([name, manifest]) => checkManifest(name, manifest));
  const imports = input.files.flatMap((file) => findImports(file).flatMap((found) => checkImport(input, file, found)));
  return { filesRead: input.files.length, findings: [...manifests, ...imports, ...findCycles(input.files)] };
}

function checkManifest(packageName: string, manifest: Manifest): Finding[] {
  const finding = (message: string): Finding => ({ rule: 'arrows', path: manifest.path, line: 0, message });
  const allowed = ARROWS[packageName];
  if (allowed === undefined) return [finding(`package ${packageName} is not in the table of arrows`)];
  if (manifest.name !== SCOPE + packageName) return [finding(`must be named ${SCOPE}${packageName}`)];
  return [...manifest.dependencies]
    .filter((name) => name.startsWith(SCOPE) && allowed[name.slice(SCOPE.length)] === undefined)
    .map((name) => finding(`${packageName} may not depend on ${name}`));
}

function checkImport(input: WallsInput, file: SourceFile, found: ImportReference): Finding[] {
  const message = complaintAbout(input, file.path, found);
  return message === undefined ? [] : [{ ...message, path: file.path, line: found.line }];
}

type Complaint = { readonly rule: string; readonly message: string };

function complaintAbout(input: WallsInput, path: string, found: ImportReference): Complaint | undefined {
  const { specifier } = found;
  const place = sourcePlace(path);
  if (specifier === null) {
    return place.isSource
      ? { rule: 'computed-import', message: `a computed ${found.kind} cannot be checked` }
      : undefined;
  }
  if (found.kind === 'require') return { rule: 'computed-import', message: 'use import, not require' };
  if (/^\.{0,2}\//.test(specifier) || found.kind === 'file-url') return complaintAboutPath(path, found, specifier);
  if (specifier.startsWith('node:') || isBuiltin(specifier)) {
    return place.isPure ? { rule: 'pure-imports', message: `a pure package may not import ${specifier}` } : undefined;
  }
  if (specifier.startsWith(SCOPE)) return complaintAboutPackage(input, path, found, specifier);
  return complaintAboutExternal(input, path, specifier);
}

/** A relative path stays in the `src` folder it starts in, and away from the package's own entry. */
function complaintAboutPath(path: string, found: ImportReference, specifier: string): Complaint | undefined {
  const { isSource, packageName } = sourcePlace(path);
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  if (!isSource) return undefined;
  if (specifier.startsWith('/') || !target.startsWith(`packages/${packageName}/`)) {
    return { rule: 'arrows', message: `${specifier} leaves the package: import it by name` };
  }
  if (found.kind === 'file-url') return undefined;
  if (target === `packages/${packageName}/src/index.ts`) {
    return {
      rule: 'own-index',
      message: "a file never imports its own package's index.ts: import the file that has it",
    };
  }
  const isInside =
    target.startsWith(`packages/${packageName}/src/`) || target === `packages/${packageName}/package.json`;
  return isInside ? undefined : { rule: 'arrows', message: `${specifier} leaves src` };
}

function complaintAboutPackage(
  input: WallsInput,
  path: string,
  found: ImportReference,
  specifier: string,
): Complaint | undefined {
  const { isSource, isTest, packageName } = sourcePlace(path);
  const [target = '', ...rest] = specifier.slice(SCOPE.length).split('/');
  const manifest = input.manifests.get(target);
  if (manifest === undefined) return { rule: 'arrows', message: `there is no package ${SCOPE}${target}` };
  const entry = ['.', ...rest].join('/');
  if (!manifest.entries.has(entry)) return { rule: 'arrows', message: `${entry} is no entry of ${SCOPE}${target}` };
  if (!isSource || isTest || packageName === undefined) return undefined;
  if (target === packageName) return { rule: 'own-index', message: 'a package never imports itself by name' };
  const arrow = ARROWS[packageName]?.[target];
  if (arrow === undefined) return { rule: 'arrows', message: `${packageName} may not import ${SCOPE}${target}` };
  if (arrow === 'types' && !found.isType) {
    return { rule: 'arrows', message: `${packageName} may import only types from ${SCOPE}${target}: use import type` };
  }
  const isListed = input.manifests.get(packageName)?.dependencies.has(SCOPE + target) === true;
  return isListed
    ? undefined
    : { rule: 'unlisted-dependency', message: `package.json does not list ${SCOPE}${target}` };
}

function complaintAboutExternal(input: WallsInput, path: string, specifier: string): Complaint | undefined {
  const { isSource, packageName } = sourcePlace(path);
  const name = specifier.startsWith('@') ? specifier.split('/').slice(0, 2).join('/') : (specifier.split('/')[0] ?? '');
  const own = packageName === undefined ? undefined : input.manifests.get(packageName);
  const { rootManifest } = input;
  const isListed = isSource
    ? own?.dependencies.has(name) === true
    : [own?.dependencies, own?.devDependencies, rootManifest.dependencies, rootManifest.devDependencies].some(
        (listed) => listed?.has(name) === true,
      );
  return isListed
    ? undefined
    : { rule: 'unlisted-dependency', message: `no package.json that counts here lists ${name}` };
}
