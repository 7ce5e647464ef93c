/** Runs in every test worker before its tests: gives fast-check the seed that this run printed. */
import fc from 'fast-check';
import { chooseSeed } from './choose-seed.ts';

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: chooseSeed(process.env['YUMANET_SEED']) });
