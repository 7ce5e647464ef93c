/**
 * Writes `docs/errors.md` from the error catalogue: one section per name, which is where an error's `docs` field points.
 *
 *   node scripts/generate-error-docs.ts           writes the file
 *   node scripts/generate-error-docs.ts --check   writes nothing; exits 1 when the file on disk differs
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type ErrorName,
  errorCatalogue,
  errorCodes,
  errorNames,
  httpStatusOf,
  originOf,
  whyNotRaised,
} from '@yumanet/protocol';

const docsFile = resolve(import.meta.dirname, '../docs/errors.md');

function render(): string {
  const sections = errorNames.map((name) => {
    const { code, message, remedy } = errorCatalogue[name];
    return `## ${name}\n\n\`${code}\`, HTTP ${httpStatusOf(code)}. ${message}\n\n${remedy}\n\n${originText(name)}\n`;
  });
  const classes = errorCodes.map((code) => `| \`${code}\` | ${httpStatusOf(code)} |`);
  return [
    '# Errors',
    '',
    'Generated from the error catalogue by `npm run generate`. Every refusal has the form',
    '`{stage, code, name, message, remedy, docs, facts}`: branch on `code`, show `message` and `remedy`, read numbers from `facts`.',
    'A refusal at the pool changes nothing; a refusal at dispatch is in a block, used the nonce, and changed nothing else.',
    'Stages, who raises an error and its facts are what tests saw, which provoke every one of them; a fact need not come from',
    'everybody who raises the error.',
    '',
    '| class | HTTP status |',
    '|---|---|',
    ...classes,
    '',
    sections.join('\n'),
  ].join('\n');
}

function originText(name: ErrorName): string {
  const reason = whyNotRaised(name);
  if (reason !== undefined) return `Nothing raises it here. ${reason}`;
  const { stages, facts } = originOf(name);
  const told = facts.length === 0 ? '' : ` Facts: ${codeList(facts)}.`;
  return `Stage: ${stages.join(', ')}. Raised by ${raisersText(name)}.${told}`;
}

/** Beyond so many names a list says less than their number. */
const RAISERS_LISTED_MAX = 20;

function raisersText(name: ErrorName): string {
  const { raisedBy } = originOf(name);
  if (raisedBy.length <= RAISERS_LISTED_MAX) return codeList(raisedBy);
  return `${raisedBy.length} calls, which \`yumanet errors ${name}\` lists: ${codeList(raisedBy.slice(0, 3))} and so on`;
}

function codeList(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

const text = render();
if (process.argv.includes('--check')) {
  const isCurrent = existsSync(docsFile) && readFileSync(docsFile, 'utf8') === text;
  if (!isCurrent) console.error('docs/errors.md differs from the error catalogue: run npm run generate');
  console.log(`${errorNames.length} errors compared`);
  process.exitCode = isCurrent && errorNames.length > 0 ? 0 : 1;
} else {
  writeFileSync(docsFile, text);
}
