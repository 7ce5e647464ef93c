/** Names that seeds draw from. No name is in two pools, so that two variables of a module never get the same one. */
export const NAME_POOLS: Readonly<Record<string, readonly string[]>> = {
  text: ['text', 'line', 'phrase', 'sentence'],
  out: ['result', 'output', 'built', 'answer'],
  i: ['index', 'position', 'place', 'at'],
  j: ['inner', 'offset', 'column', 'step'],
  items: ['items', 'entries', 'elements', 'rows'],
  item: ['item', 'entry', 'element', 'row'],
  values: ['values', 'numbers', 'readings', 'samples'],
  value: ['value', 'reading', 'sample', 'figure'],
  count: ['count', 'seen', 'tally', 'amount'],
  total: ['total', 'sum', 'running', 'accumulated'],
  word: ['word', 'term', 'token', 'piece'],
  words: ['words', 'terms', 'tokens', 'pieces'],
  limit: ['limit', 'bound', 'ceiling', 'cap'],
  char: ['char', 'letter', 'symbol', 'glyph'],
  low: ['low', 'first', 'from', 'start'],
  high: ['high', 'last', 'until', 'end'],
  best: ['best', 'winner', 'champion', 'favourite'],
  current: ['current', 'open', 'pending', 'active'],
  time: ['time', 'moment', 'instant', 'clock'],
  size: ['size', 'width', 'span', 'extent'],
  rest: ['rest', 'left', 'remaining', 'residue'],
};

/** Words that go before a name. */
export const NAME_QUALIFIERS: readonly string[] =
  'bare calm clear dim early even fair final fine fresh full given good keen late light main mild next own plain prime pure quick raw safe sharp slim soft true vast warm'.split(
    ' ',
  );
