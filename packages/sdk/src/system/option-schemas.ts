/** How the programs read the options they share. Messages say what would be right. */
import { z } from 'zod';
import { LOG_LEVELS } from './logger.ts';

const U16_MAX = 65_535;

function integer(min: number, max: number) {
  return z
    .string()
    .regex(/^[0-9]{1,9}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be from ${min} to ${max}`);
}

/** Schemas by what they read. */
export const optionSchemas = {
  integer,
  netuid: integer(0, U16_MAX),
  /** 0 picks a free one. */
  port: integer(0, U16_MAX),
  coordinator: z
    .string()
    .refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'must be a URL such as http://127.0.0.1:9955'),
  secretUri: z.string().regex(/\//, 'must be a secret URI such as //miner1_sn1'),
  host: z.string().min(1, 'must be an address to listen on, such as 127.0.0.1'),
  logLevel: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`),
  isOn: z.boolean().default(false),
};
