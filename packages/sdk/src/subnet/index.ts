export {
  type BoundSubnet,
  type BoundTask,
  bindDeferredSubnet,
  bindSubnet,
  type Judge,
  type Review,
} from './bind-subnet.ts';
export { HOSTILE_HABITS, type HostileHabit, isHostileHabit } from './hostile-habits.ts';
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
