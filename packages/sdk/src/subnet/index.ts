export { type BoundSubnet, type BoundTask, bindSubnet, type Review } from './bind-subnet.ts';
export { SKILL_DEFAULT, SKILLS, type Skill, skillOfMiner } from './reference-skills.ts';
export { createSeededRandom } from './seeded-random.ts';
export type {
  GeneratedTask,
  Inspection,
  PayloadCodec,
  SolveOptions,
  SubnetLimits,
  SubnetModule,
} from './subnet-module.ts';
