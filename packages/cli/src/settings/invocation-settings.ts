import type { CliContext } from '../cli-context.ts';
import type { Invocation } from '../command-definition.ts';
import { readSettingsFile } from './read-settings-file.ts';
import { type ResolvedSettings, resolveSettings } from './resolve-settings.ts';
import { SETTING_NAMES } from './settings.ts';

/** The settings of an invocation. Flags that are no settings (such as `--detach`) are the command's own. */
export function settingsOf({ environment, folder }: CliContext, { flags }: Invocation): ResolvedSettings {
  const file = readSettingsFile(folder);
  const named = Object.entries(flags).map(([name, value]) => [snakeCase(name), value] as const);
  const settings = Object.fromEntries(named.filter(([name]) => SETTING_NAMES.includes(name)));
  return resolveSettings({ flags: settings, environment, ...(file === undefined ? {} : { file }) });
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
