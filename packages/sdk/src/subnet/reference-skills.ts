/** What a reference miner can: 1 poor, 2 balanced, 3 best. */
export const SKILLS = [1, 2, 3] as const;
export type Skill = (typeof SKILLS)[number];

/** Of a miner that nobody told anything. */
export const SKILL_DEFAULT: Skill = 2;

/** The skill of the `index`th miner (from 1): in turn, so that the first three already differ. */
export function skillOfMiner(index: number): Skill {
  return SKILLS[(index - 1) % SKILLS.length] ?? SKILL_DEFAULT;
}
