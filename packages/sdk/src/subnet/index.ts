export {
  type BoundSubnet,
  type BoundTask,
  bindDeferredSubnet,
  bindSubnet,
  type Judge,
  type Review,
} from './bind-subnet.ts';
export { SKILL_DEFAULT, SKILLS, type Skill, skillOfMiner } from './reference-skills.ts';
export { createSeededRandom } from './seeded-random.ts';
export type {
  DeferredSubnetModule,
  DeferredTask,
  GeneratedTask,
  Inspection,
  MechanismParts,
  PayloadCodec,
  SolveOptions,
  SubnetLimits,
  SubnetModule,
} from './subnet-module.ts';
