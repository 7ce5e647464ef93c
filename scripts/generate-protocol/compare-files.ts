/** How the files of a folder differ from what they should be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One line for each file that is missing, differs or belongs to nothing; none when all is as it should be. */
export function compareFiles(folder: string, expected: ReadonlyMap<string, string>): string[] {
  const present = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const problems: string[] = [];
  for (const [file, text] of expected) {
    if (!present.delete(file)) problems.push(`${file} is missing`);
    else if (readFileSync(join(folder, file), 'utf8') !== text) problems.push(`${file} differs`);
  }
  return [...problems, ...[...present].map((file) => `${file} belongs to no .proto file`)];
}
