/** A value of a file before anybody knows what it means. Numbers keep the text they were written as: nothing is rounded. */
export type RawValue =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly RawValue[] }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, RawValue> };

export const NOTHING: RawValue = { kind: 'nothing' };

const SHOWN_LETTERS_MAX = 60;

/** What a person wrote, for messages. */
export function describeRaw(value: RawValue): string {
  switch (value.kind) {
    case 'nothing':
      return 'nothing';
    case 'flag':
      return String(value.flag);
    case 'text':
      return value.text.length <= SHOWN_LETTERS_MAX
        ? `"${value.text}"`
        : `"${value.text.slice(0, SHOWN_LETTERS_MAX)}…"`;
    case 'number':
      return value.text.slice(0, SHOWN_LETTERS_MAX);
    case 'list':
      return `a list of ${value.items.length}`;
    case 'object':
      return 'an object';
  }
}

/** True for what stands for an absent value: null, and an empty cell. */
export function isBlank(value: RawValue): boolean {
  return value.kind === 'nothing' || (value.kind === 'text' && value.text.trim() === '');
}
