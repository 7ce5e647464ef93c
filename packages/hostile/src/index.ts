export { createHostileSolver, type HostileSolverParts } from './hostile-solver.ts';
export { type SpoilingOptions, spoilAnswers } from './spoil-answers.ts';
