/** From the command line to an exit code. */
import { Command, CommanderError, Option } from 'commander';
import { type CliContext, StopRequest } from './cli-context.ts';
import type { CommandDefinition, Invocation } from './command-definition.ts';
import { COMMANDS } from './commands/all-commands.ts';
import { EXIT, type ExitCode } from './output/cli-error.ts';
import { reportError } from './output/report-error.ts';
import { writeLine } from './output/terminal.ts';
import { findOtherVariables, SETTING_VARIABLES } from './settings/resolve-settings.ts';
import { abortable } from './up/abortable.ts';

const NETWORK_OPTIONS: readonly Option[] = [
  new Option('--name <name>', 'the network of this name (below ./.yumanet)'),
  new Option('--data <folder>', 'the network of this folder'),
  new Option('--url <url>', 'the coordinator at this address'),
];
/** Of commands that only hold others. */
const GROUP_SUMMARIES: Readonly<Record<string, string>> = {
  check: 'Check a miner, or recorded data, against this version',
  hyperparameters: 'Read and set the parameters of subnets and of the chain',
  load: 'Measure scoring and the chain under load',
  init: 'Begin a project of your own',
  import: 'Build a chain from what was exported elsewhere',
  stake: 'What stake would cost, bring and earn',
};
const HELP_TEXT = `
Settings come from flags, then variables, then yumanet.yaml, then defaults. The variables are those below; --port has none, as every program has
a port. Other variables that begin with YUMANET_ are for miners and other programs: they are named on standard error, and do nothing here.
Without --name, --data or --url a command talks to the network running in ./.yumanet/default, else to http://127.0.0.1:9955.
Exit codes: 0 ok, 1 failed, 2 usage, 3 environment, 4 timeout, 99 threshold crossed, 130 interrupted.
Variables: ${SETTING_VARIABLES.join(', ')}.`;

/** Runs one command. Throws only what is a bug. */
export async function runCli(commandLine: readonly string[], context: CliContext): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = createProgram(context, async (definition, invocation) => {
    noteOtherVariables(context);
    const running = definition.run(context, invocation);
    exitCode = await (definition.endsItself === true ? running : abortable(running, context.stop.first));
  });
  try {
    await program.parseAsync([...commandLine], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (error instanceof StopRequest) return error.exitCode;
    return reportError(context.terminal, error, commandLine.includes('--json'));
  }
}

/** A miner's variables, exported, must not steer us; one that is mistyped must not go unnoticed. */
function noteOtherVariables({ environment, terminal: { err } }: CliContext): void {
  const others = findOtherVariables(environment);
  if (others.length > 0) writeLine(err, `note: yumanet does not read ${others.join(', ')} (see yumanet --help)`);
}

type Run = (definition: CommandDefinition, invocation: Invocation) => Promise<void>;

function createProgram(context: CliContext, run: Run): Command {
  const { terminal } = context;
  const program = new Command('yumanet')
    .description('A local testnet of Bittensor-style subnets: coordinator, validators and miners as real processes.')
    .exitOverride()
    .enablePositionalOptions()
    .showHelpAfterError('(--help shows what there is)')
    .addHelpText('after', HELP_TEXT)
    .configureOutput({ writeOut: (text) => terminal.out.write(text), writeErr: (text) => terminal.err.write(text) });
  for (const definition of COMMANDS) addCommand(program, definition, run);
  return program;
}

function addCommand(program: Command, definition: CommandDefinition, run: Run): void {
  const names = [...definition.path];
  const name = names.pop() ?? '';
  const parent = names.reduce((command, group) => findOrCreate(command, group), program);
  const command = parent.command(name).description(definition.summary);
  // `weights` is a command and holds `weights check`: options after the second name are the second's.
  command.enablePositionalOptions();
  for (const [argument, description] of definition.arguments ?? []) command.argument(argument, description);
  for (const { flags, description } of definition.options ?? []) command.option(flags, description);
  if (definition.usesNetwork === true) for (const option of NETWORK_OPTIONS) command.addOption(option);
  command.option('--json', 'print JSON and nothing else on standard output');
  command.addHelpText('after', `\nExample:\n  ${definition.example.replaceAll('\n', '\n  ')}`);
  command.action(async () => {
    const { json, ...flags } = command.opts();
    await run(definition, { arguments: command.processedArgs, flags, json: json === true });
  });
}

function findOrCreate(parent: Command, name: string): Command {
  return (
    parent.commands.find((command) => command.name() === name) ??
    parent.command(name).description(GROUP_SUMMARIES[name] ?? name)
  );
}
