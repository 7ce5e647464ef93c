/** What is left of a list of blocks when everything that can go is gone. */
import type { Call } from '@yumanet/protocol/messages';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { by, type SignedBy } from '../support/call-arbitraries.ts';
import { shrinkBlocks } from '../support/economy/shrink-blocks.ts';

const NOTHING: Call['call'] = { case: 'disputeColdkeySwap', value: {} };
const call = (uri: string): SignedBy => by(uri, NOTHING);
type SignedBlocks = readonly (readonly SignedBy[])[];
const uris = (blocks: SignedBlocks) => blocks.map((items) => items.map(({ uri }) => uri));

it('is what is needed, in its order, with the blocks that must pass between', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.constantFrom('x', 'y').map(call), { maxLength: 5 }), { maxLength: 12 }),
      fc.array(fc.array(fc.constantFrom('x', 'y').map(call), { maxLength: 5 }), { minLength: 2, maxLength: 12 }),
      async (before, after) => {
        // The second one two blocks or more after the first one.
        const fails = (blocks: SignedBlocks) => {
          const first = uris(blocks).findIndex((items) => items.includes('first'));
          const second = uris(blocks).findIndex((items) => items.includes('second'));
          return first >= 0 && second >= first + 2;
        };
        const long = [...before, [call('x'), call('first')], ...after, [call('second'), call('y')], ...before];
        const short = await shrinkBlocks(long, (blocks) => fails(blocks as SignedBlocks));
        expect(uris(short as SignedBlocks)).toEqual([['first'], [], ['second']]);
      },
    ),
    { numRuns: 50 },
  );
});

it('ends after 2,000 attempts with what it has', async () => {
  let attempts = 0;
  const long = Array.from({ length: 3_000 }, (_, index) => [call(`${index}`)]);
  const short = await shrinkBlocks(long, () => {
    attempts += 1;
    return false;
  });
  expect([short.length, attempts]).toEqual([3_000, 2_000]);
});
