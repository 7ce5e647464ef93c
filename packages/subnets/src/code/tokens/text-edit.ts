/** Pure: a piece of a text replaced by another one. */

export interface TextEdit {
  readonly start: number;
  /** Characters that go. */
  readonly length: number;
  readonly text: string;
}

/** The source with one edit. */
export function applyTextEdit(source: string, { start, length, text }: TextEdit): string {
  return source.slice(0, start) + text + source.slice(start + length);
}
