import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** The programs, by the name of their package: each `src/main.ts` becomes `NAME.js`. */
export const PROGRAMS: readonly string[] = ['cli', 'coordinator', 'miner', 'validator'];

/** Bundled CommonJS packages still call `require` for Node's own modules. */
const REQUIRE_BANNER =
  "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);";

/** Packages whose sources find their neighbours by their own address, and must see the bundle's. */
const KNOWS_ITS_BUNDLE = /packages\/cli\/src\//;

/**
 * Writes one ES module per program into a folder `dist/NAME` of the repository, and what several programs share beside
 * them. Dependencies are inside, so that a program starts with a few file reads.
 */
export async function buildBundles(root: string, outputFolder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(PROGRAMS.map((name) => [name, `packages/${name}/src/main.ts`])),
    outdir: outputFolder,
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    banner: { js: REQUIRE_BANNER },
    plugins: [keepSourceAddress(root)],
    logLevel: 'error',
  });
}

/** A source that reads a file beside it by `import.meta.url` goes on finding it: the address is that of the source. */
function keepSourceAddress(root: string): Plugin {
  return {
    name: 'keep-source-address',
    setup({ onLoad }) {
      onLoad({ filter: /packages\/[^/]+\/src\/.*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (KNOWS_ITS_BUNDLE.test(path) || !text.includes('import.meta.url')) return undefined;
        const fromBundle = JSON.stringify(join('../..', relative(root, path)));
        const address = `new URL(${fromBundle}, import.meta.url).href`;
        return { contents: text.replaceAll('import.meta.url', address), loader: 'ts' };
      });
    },
  };
}
