import { relative, resolve } from 'node:path';
import { type CommandDefinition, textArgument, textFlag } from '../command-definition.ts';
import { MINER_TEMPLATES } from '../init/generated/miner-templates.ts';
import { writeProject } from '../init/write-project.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { writeJson, writeLine } from '../output/terminal.ts';

type Language = keyof typeof MINER_TEMPLATES;

/** What to type in the folder, the last of which serves. */
const START: Readonly<Record<Language, readonly string[]>> = {
  python: ['python3 -m venv .venv', '.venv/bin/pip install -r requirements.txt', '.venv/bin/python miner.py'],
  go: ['go run .'],
  ts: ['npm ci', 'npm start'],
};

/** `yumanet init miner --language ts|python|go DIR` */
export const initMinerCommand: CommandDefinition = {
  path: ['init', 'miner'],
  summary: 'Write a small, complete miner into a folder of yours, which shares nothing with yumanet but the contract',
  arguments: [['<folder>', 'new or empty']],
  options: [{ flags: '--language <language>', description: 'ts, python or go' }],
  example: 'yumanet init miner --language python ~/my-miner',
  async run({ folder, terminal: { out } }, invocation) {
    const language = languageOf(textFlag(invocation, 'language'));
    const path = resolve(folder, textArgument(invocation, 0) ?? '');
    const files = writeProject(path, MINER_TEMPLATES[language]);
    if (invocation.json) {
      writeJson(out, { folder: path, language, files, start: START[language] });
      return EXIT.ok;
    }
    writeLine(out, `${files.length} files in ${path}: ${files.join(', ')}`);
    const place = relative(folder, path);
    const change = place === '' ? [] : [`cd ${/^\.\./.test(place) ? path : place}`];
    for (const line of [...change, ...START[language]]) writeLine(out, `  ${line}`);
    writeLine(out, 'Its README.md says how it is registered and checked, and where to change it.');
    return EXIT.ok;
  },
};

function languageOf(text = ''): Language {
  if (isLanguage(text)) return text;
  const languages = Object.keys(MINER_TEMPLATES).join(', ');
  if (text === '') throw usageError('the language is missing', `Give --language with one of ${languages}.`);
  throw usageError(`there is no miner in "${text}"`, `Give --language with one of ${languages}.`);
}

function isLanguage(text: string): text is Language {
  return Object.hasOwn(MINER_TEMPLATES, text);
}
