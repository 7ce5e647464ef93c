/** JSON schemas for kubeconform, made from the description of the API that Kubernetes itself publishes (OpenAPI 2). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface GroupVersionKind {
  readonly group: string;
  readonly kind: string;
  readonly version: string;
}

interface Schema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly 'x-kubernetes-group-version-kind'?: readonly GroupVersionKind[];
}

/** Written as text, read as text or number: the description says only `string`. */
const TEXT_OR_NUMBER: Schema = { type: ['string', 'number'] };
const QUANTITY = 'io.k8s.apimachinery.pkg.api.resource.Quantity';
const INT_OR_STRING = 'io.k8s.apimachinery.pkg.util.intstr.IntOrString';

/** How kubeconform finds them below the folder. */
export const SCHEMA_LOCATION = '{{ .ResourceKind }}{{ .KindSuffix }}.json';

/**
 * Writes a schema for each of these kinds (`apps/v1/Deployment`, of the first group `v1/Service`); fields that Kubernetes does
 * not know are refused. Throws for a kind that it does not know.
 */
export function writeSchemas(swaggerFile: string, folder: string, kinds: Iterable<string>): void {
  const swagger: { readonly definitions: Readonly<Record<string, Schema>> } = JSON.parse(
    readFileSync(swaggerFile, 'utf8'),
  );
  const definitions = Object.fromEntries(
    Object.entries(swagger.definitions).map(([name, schema]) => [name, strict(name, schema)]),
  );
  for (const wanted of kinds) {
    const found = Object.entries(swagger.definitions).find(([, schema]) =>
      schema['x-kubernetes-group-version-kind']?.some((each) => nameOf(each) === wanted),
    );
    if (found === undefined) throw new Error(`Kubernetes has no ${wanted}`);
    const [kind = '', version, group] = wanted.split('/').reverse();
    // Of networking.k8s.io only the first part.
    const suffix = [...(group === undefined ? [] : [group.split('.')[0]]), version].join('-');
    const file = `${kind.toLowerCase()}-${suffix}.json`;
    writeFileSync(join(folder, file), JSON.stringify({ $ref: `#/definitions/${found[0]}`, definitions }));
  }
}

function nameOf({ group, version, kind }: GroupVersionKind): string {
  return [...(group === '' ? [] : [group]), version, kind].join('/');
}

/** An object with fields takes no others. */
function strict(name: string, schema: Schema): Schema {
  if (name === QUANTITY || name === INT_OR_STRING) return TEXT_OR_NUMBER;
  return schema.properties === undefined ? schema : { additionalProperties: false, ...schema };
}
