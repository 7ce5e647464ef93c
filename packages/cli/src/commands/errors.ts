import { type ErrorName, errorCatalogue, errorNames, httpStatusOf, isErrorName } from '@yumanet/protocol';
import { type CommandDefinition, textArgument } from '../command-definition.ts';
import { EXIT, usageError } from '../output/cli-error.ts';
import { formatTable } from '../output/table.ts';
import { writeJson, writeLine } from '../output/terminal.ts';

/** `yumanet errors [NAME]` */
export const errorsCommand: CommandDefinition = {
  path: ['errors'],
  summary: 'List every error of the chain and the API, or explain one',
  arguments: [['[name]', 'such as SettingWeightsTooFast']],
  example: 'yumanet errors SettingWeightsTooFast',
  async run({ terminal }, invocation) {
    const name = textArgument(invocation, 0);
    const explained = name === undefined ? errorNames.map(explain) : [explain(knownName(name))];
    if (invocation.json) {
      writeJson(terminal.out, name === undefined ? { errors: explained } : explained[0]);
    } else if (name === undefined) {
      const rows = explained.map((error) => [error.name, error.code, error.message]);
      terminal.out.write(formatTable([{ title: 'NAME' }, { title: 'CODE' }, { title: 'MESSAGE' }], rows));
    } else {
      for (const error of explained) {
        writeLine(terminal.out, `${terminal.out.style('bold', error.name)} (${error.code}, HTTP ${error.http_status})`);
        writeLine(terminal.out, error.message);
        writeLine(terminal.out, `Remedy: ${error.remedy}`);
      }
    }
    return EXIT.ok;
  },
};

/** Typed in any case: names are long. */
function knownName(text: string): ErrorName {
  if (isErrorName(text)) return text;
  const found = errorNames.find((name) => name.toLowerCase() === text.toLowerCase());
  if (found === undefined) throw usageError(`there is no error "${text}"`, '`yumanet errors` lists all of them.');
  return found;
}

function explain(name: ErrorName) {
  const { code, message, remedy } = errorCatalogue[name];
  return { name, code, http_status: httpStatusOf(code), message, remedy };
}
