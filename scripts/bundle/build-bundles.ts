import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** The programs, by the name of their package: each `src/main.ts` becomes `NAME.js`. `subnets` is the sandbox of the code subnet. */
const PROGRAMS: readonly string[] = ['cli', 'coordinator', 'miner', 'subnets', 'validator', 'hostile'];

/** Bundled CommonJS packages still call `require` for Node's own modules. */
const REQUIRE_BANNER =
  "import { createRequire as createBundleRequire } from 'node:module'; const require = createBundleRequire(import.meta.url);";

/** Loads a package when it is first used, in the sources by Node's `require`, which a bundler does not follow. */
const LATE_LOADER = /packages[/\\]crypto[/\\]src[/\\]seal[/\\]load-bls\.ts$/;

/** Puts what that file loads into the bundle, where it is evaluated just as late: only a `require` that is free does so. */
const lateLoad: Plugin = {
  name: 'late-load',
  setup(bundler) {
    bundler.onLoad({ filter: LATE_LOADER }, () => ({
      contents: "export const loadBls = () => require('@noble/curves/bls12-381.js').bls12_381;",
      resolveDir: fileURLToPath(new URL('../../packages/crypto/src/seal', import.meta.url)),
    }));
  },
};

/**
 * Writes one ES module per program into a folder `dist/NAME` of the repository, and what several programs share beside
 * them. Dependencies are inside, so that a program starts with a few file reads. A source that looked for a file beside it
 * would not find it here: data that ships is imported.
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
    plugins: [lateLoad],
    logLevel: 'error',
  });
}
