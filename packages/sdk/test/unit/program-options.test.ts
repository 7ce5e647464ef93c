import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { optionSchemas } from '../../src/system/option-schemas.ts';
import { type ProgramSpec, readProgramOptions } from '../../src/system/program-options.ts';

const schema = z.object({ port: optionSchemas.port, name: z.string().optional(), 'is-loud': optionSchemas.isOn });
const spec: ProgramSpec<z.infer<typeof schema>> = {
  program: 'test-program',
  summary: 'Does nothing.',
  schema,
  options: {
    port: { placeholder: 'N', describe: 'the port', fallback: '80' },
    name: { placeholder: 'TEXT', describe: 'a name' },
    'is-loud': { describe: 'a switch' },
  },
};

const read = (argv: readonly string[], env: Record<string, string> = {}) => readProgramOptions(spec, { argv, env });

describe('readProgramOptions', () => {
  it('takes the flag before the environment before the default', () => {
    const env = { YUMANET_PORT: '81', YUMANET_NAME: 'env', YUMANET_IS_LOUD: 'yes' };
    expect(read([])).toEqual({ kind: 'options', value: { port: 80, 'is-loud': false } });
    expect(read([], env)).toEqual({ kind: 'options', value: { port: 81, name: 'env', 'is-loud': true } });
    expect(read(['--port', '82', '--is-loud'], { ...env, YUMANET_IS_LOUD: '0' })).toEqual({
      kind: 'options',
      value: { port: 82, name: 'env', 'is-loud': true },
    });
    expect(read([], { YUMANET_PORT: '' })).toMatchObject({ value: { port: 80 } });
  });

  it.each(['65536', '-1', '1.5', 'x', '0x10'])('says what is wrong with the port %s', (port) => {
    expect(read([`--port=${port}`])).toEqual({
      kind: 'usage',
      problems: [expect.stringMatching(/^--port \(YUMANET_PORT\): must be .*65535/)],
    });
  });

  it('refuses what it does not know', () => {
    expect(read(['--prot', '1'])).toMatchObject({ kind: 'usage', problems: [expect.stringContaining('--prot')] });
    expect(read(['word'])).toMatchObject({ kind: 'usage' });
    expect(read(['--port'])).toMatchObject({ kind: 'usage' });
  });

  it('helps', () => {
    const help = read(['--port', 'nonsense', '--help']);
    expect(help.kind === 'help' && help.text).toContain('--port N     the port (default 80) [YUMANET_PORT]');
  });
});
