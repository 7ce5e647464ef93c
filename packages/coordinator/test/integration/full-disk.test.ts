/** A disk that becomes full while the chain runs: it halts and says so, and what it acknowledged is whole. */
import { FaultError } from '@yumanet/protocol';
import { expect, it } from 'vitest';
import { checkFolder } from '../../src/history/check-folder.ts';
import { openSqliteStore } from '../../src/store/sqlite-store.ts';
import { errorOf, JSON_TYPE, startUnderTest } from '../fixture/coordinator-under-test.ts';
import { replayPorts as ports, temporaryFolder } from '../fixture/kept-chain.ts';

/** 4 KiB each: room for a genesis and some blocks. */
const PAGES = 24;
/** More than fit. */
const BLOCKS = 500;

it('halts the chain; every acknowledged block is there, and with room again the chain goes on', async () => {
  const folder = temporaryFolder();
  const halts: unknown[] = [];
  const full = startUnderTest(
    { dataFolder: folder },
    { store: openSqliteStore(folder, { pageCountMax: PAGES }), onHalt: (error) => halts.push(error) },
  );
  const mined = await full.post('/dev/mine', JSON.stringify({ blocks: BLOCKS }), JSON_TYPE);
  expect(errorOf(mined).message).toContain('halted');
  expect(halts).toEqual([expect.objectContaining({ code: 'store_full' })]);
  expect(halts[0]).toBeInstanceOf(FaultError);
  const [head, digest] = [full.chain.headNumber(), full.digest()];
  expect(head).toBeGreaterThan(0n);
  expect(head).toBeLessThan(BigInt(BLOCKS));
  await full.close();

  const findings = await checkFolder(folder, { ports });
  expect(findings.filter(({ ok }) => !ok)).toEqual([]);
  const again = startUnderTest({ dataFolder: folder }, { store: openSqliteStore(folder) });
  expect([again.chain.headNumber(), again.digest()]).toEqual([head, digest]);
  await again.producer.mine(1);
  expect(again.chain.headNumber()).toBe(head + 1n);
  await again.close();
});
