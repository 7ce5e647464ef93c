/** Text from elsewhere (a miner, a chain's accounts) that a terminal may be shown: it can neither move the cursor nor begin a line. */

const ESCAPE = String.fromCharCode(27);
/** Control characters other than tabs and line feeds; the colours of this program are left as they are. */
const CONTROLS = new RegExp(`${ESCAPE}\\[[0-9]{1,3}m|(?![\\n\\t])\\p{Cc}`, 'gu');
/** So much of a single value is shown. */
const VALUE_LENGTH_MAX = 400;

/** Control characters as `\x1b`, visible and without effect; line feeds and colours stay. */
export function harmlessText(text: string): string {
  return text.replace(CONTROLS, (found) => (found.length > 1 ? found : escaped(found)));
}

/** The same for a value on a line: without line feeds of its own. */
export function harmlessValue(text: string): string {
  return harmlessText(text).replaceAll('\n', '\\n');
}

/** The same, cut where it is longer than anybody reads. */
export function shortValue(text: string): string {
  const shown = harmlessValue(text.slice(0, VALUE_LENGTH_MAX));
  return text.length > VALUE_LENGTH_MAX ? `${shown}… (${text.length} characters)` : shown;
}

function escaped(control: string): string {
  return `\\x${control.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
