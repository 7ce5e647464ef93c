export { type BoundSubnet, type BoundTask, bindSubnet, type Review } from './bind-subnet.ts';
export { createSeededRandom } from './seeded-random.ts';
export type {
  GeneratedTask,
  Inspection,
  PayloadCodec,
  SolveOptions,
  SubnetLimits,
  SubnetModule,
} from './subnet-module.ts';
