/** The table of reads in the documentation: no name of the rules is missing, and every route in it exists. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startUnderTest, type UnderTest } from '../fixture/coordinator-under-test.ts';

const docsFolder = new URL('../../../../docs/', import.meta.url);
const table = readFileSync(new URL('reads.md', docsFolder), 'utf8');
const rows = table.split('\n').filter((line) => /^\| [a-z]/.test(line) && !line.startsWith('| runtime API'));

let chain: UnderTest;

beforeEach(() => {
  chain = startUnderTest();
});

afterEach(() => chain.close());

/** `get_subnet_info(_v2)` and `getDelegates / getDelegate` as the rules write them are several names. */
function namesOfRules(): string[] {
  const rules = readFileSync(new URL('rules/subnets.md', docsFolder), 'utf8');
  const section = /## 7\. Read API to mirror \(names\)\n([\s\S]*?)\n---/.exec(rules)?.[1] ?? '';
  const plain = section.replaceAll(/(\w+)\((_v2|s)\)/g, '$1 $1$2');
  return [...plain.matchAll(/\b(?:get_|current_alpha|sim_swap)\w+/g)].map(([name]) => name);
}

it('has every runtime API of the rules', () => {
  const names = namesOfRules();
  expect(names.length).toBe(40);
  const told = new Set([...rows.join('\n').matchAll(/\b\w+\b/g)].map(([word]) => word));
  expect(names.filter((name) => !told.has(name))).toEqual([]);
});

it('says of each where it is or why it is not', () => {
  for (const row of rows) expect(row).toMatch(/`(GET|POST) \/v1\/|not built, (because|for) |the routes above/);
});

it('names routes that exist, with queries that they know', async () => {
  const { paths } = JSON.parse((await chain.get('/openapi.json', '*/*')).body.toString()) as {
    paths: Record<string, Record<string, { parameters?: { name: string; in: string }[] }>>;
  };
  const routes = [...table.matchAll(/`(GET|POST) (\/v1\/[^`]*)`/g)];
  expect(routes.length).toBeGreaterThan(30);
  for (const [, method = '', url = ''] of routes) {
    const [path = '', query = ''] = url.split('?');
    const operation = paths[path]?.[method.toLowerCase()];
    expect(operation, url).toBeDefined();
    const known = (operation?.parameters ?? []).filter((each) => each.in === 'query').map(({ name }) => name);
    for (const name of new URLSearchParams(query).keys()) expect(known, url).toContain(name);
  }
});
