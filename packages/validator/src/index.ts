export { runValidatorProgram, type ValidatorPorts, type ValidatorSetup } from './run-validator-program.ts';
export { type ValidatorProgramOptions, validatorProgram } from './validator-options.ts';
