import { parse } from 'yaml';
import { usageError } from '../output/cli-error.ts';
import { type FileKind, readBoundedFile } from './read-bounded-file.ts';

/**
 * What stands in a file of YAML, or of JSON, which is YAML. Throws as `readBoundedFile` does, and a usage error with this
 * remedy for anything that is neither.
 */
export function readYamlFile(folder: string, path: string, kind: FileKind & { readonly example: string }): unknown {
  const text = new TextDecoder().decode(readBoundedFile(folder, path, kind));
  try {
    return parse(text);
  } catch (error) {
    // YAML that names what it does not have, or unfolds without end, is an error of another kind to the parser, and none to us.
    if (!(error instanceof Error)) throw error;
    throw usageError(`${path} cannot be read as YAML: ${error.message}`, kind.example);
  }
}
