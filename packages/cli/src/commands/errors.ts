import {
  type ErrorName,
  errorCatalogue,
  errorNames,
  firstStageOf,
  httpStatusOf,
  isErrorName,
  originOf,
  whyNotRaised,
} from '@yumanet/protocol';
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
      writeJson(terminal.out, name === undefined ? explained : explained[0]);
    } else if (name === undefined) {
      const rows = explained.map((error) => [error.name, error.code, error.message]);
      terminal.out.write(formatTable([{ title: 'NAME' }, { title: 'CODE' }, { title: 'MESSAGE' }], rows));
    } else {
      for (const error of explained) {
        writeLine(terminal.out, `${terminal.out.style('bold', error.name)} (${error.code}, HTTP ${error.http_status})`);
        writeLine(terminal.out, error.message);
        writeLine(terminal.out, `Remedy: ${error.remedy}`);
        for (const line of originLines(error)) writeLine(terminal.out, line);
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

type ExplainedError = ReturnType<typeof explain>;

/** `stage` is the first of `stages`; nothing raises an error without stages, and `not_raised` says why. */
function explain(name: ErrorName) {
  const { code, message, remedy } = errorCatalogue[name];
  const { stages, raisedBy, facts } = originOf(name);
  const reason = whyNotRaised(name);
  return {
    ...{ name, code, http_status: httpStatusOf(code), message, remedy },
    ...{ stage: firstStageOf(name), stages, raised_by: raisedBy, facts },
    ...(reason === undefined ? {} : { not_raised: reason }),
  };
}

function originLines({ stages, raised_by: raisedBy, facts, not_raised: reason }: ExplainedError): string[] {
  if (reason !== undefined) return [`Nothing raises it here: ${reason}`];
  return [
    `Stages: ${stages.join(', ')}`,
    `Raised by: ${raisedBy.join(', ')}`,
    ...(facts.length === 0 ? [] : [`Facts: ${facts.join(', ')}`]),
  ];
}
