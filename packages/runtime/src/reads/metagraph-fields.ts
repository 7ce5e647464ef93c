/** The fields of a metagraph that can be asked for one by one. Source: docs/rules/subnets.md section 6.3. */
import { SelectiveMetagraph } from '@yumanet/protocol/messages';

/** Their names; the place of a name is the reference's index of the field, up to `commitments`. */
export const METAGRAPH_FIELDS: readonly string[] = SelectiveMetagraph.schema.fields.map(({ name }) => name);

/** The name of a field that is given as its name or as its index in decimal digits; undefined for anything else. */
export function findMetagraphField(text: string): string | undefined {
  if (!/^(0|[1-9][0-9]?)$/.test(text)) return METAGRAPH_FIELDS.find((name) => name === text);
  return METAGRAPH_FIELDS[Number(text)];
}
