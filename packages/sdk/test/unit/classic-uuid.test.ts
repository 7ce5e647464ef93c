import { createSeededRandom } from '@yumanet/testkit';
import { expect, it } from 'vitest';
import { createClassicUuid } from '../../src/classic/classic-uuid.ts';

it('a client has a uuid of its own, which strict miners take', () => {
  const random = createSeededRandom('client');
  const [first, second] = [createClassicUuid(random), createClassicUuid(random)];
  expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(first).not.toBe(second);
});
