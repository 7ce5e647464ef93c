import type { AppliedBlock } from '@yumanet/runtime';

/** Looks at a block that was just executed: true when no further one is wanted. */
export type BlockTest = (applied: AppliedBlock) => boolean;
