import { readYamlFile } from '../files/read-yaml-file.ts';
import { type LoadProfile, PROFILE_DEFAULT, parseProfile } from './profile.ts';

const PROFILE_FILE = {
  /** Far more than 64 groups need. */
  bytesMax: 65_536,
  remedy: 'Name a profile that exists, or leave out --profile.',
  largest: 'A profile has 64 groups at most.',
  example: 'docs/load-testing.md has an example.',
};

/** The profile in a file, YAML or JSON; the default one without a path. */
export function readProfile(folder: string, path: string | undefined): LoadProfile {
  return path === undefined ? PROFILE_DEFAULT : parseProfile(readYamlFile(folder, path, PROFILE_FILE), path);
}
