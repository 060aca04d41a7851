import { gzipSync } from "node:zlib";
import type { Rollup } from "vite";

/** What the browser loads before it shows anything: scripts and styles, in bytes. */
export interface FirstLoad {
  raw: number;
  gzip: number;
}

/** Keycloak's own console, measured in its theme JAR by build/measure.mjs. */
export const STOCK = { keycloak: "26.7.4", raw: 2_028_770, gzip: 346_125 };
/** So much heavier than that at most. */
export const ALLOWANCE = 0.03;

type Chunk = Rollup.OutputChunk;

const size = (output: Chunk | Rollup.OutputAsset): FirstLoad => {
  const content = Buffer.from(output.type === "chunk" ? output.code : output.source);
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
};

const chunksOf = (bundle: Rollup.OutputBundle) =>
  Object.values(bundle).filter((output): output is Chunk => output.type === "chunk");

/** The entry and whatever it imports outright, over any number of steps. */
const loadedAtOnce = (bundle: Rollup.OutputBundle) => {
  const files = new Set(chunksOf(bundle).flatMap((chunk) => (chunk.isEntry ? [chunk.fileName] : [])));
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type === "chunk") {
      chunk.imports.forEach((imported) => files.add(imported));
    }
  }
  return chunksOf(bundle).filter((chunk) => files.has(chunk.fileName));
};

/** Styles of its chunks, and those that a script names by their address (src/styles.ts). */
const stylesOf = (chunks: Chunk[], bundle: Rollup.OutputBundle) => {
  const named = chunks.flatMap(({ viteMetadata: found }) => [
    ...(found?.importedCss ?? []),
    ...(found?.importedAssets ?? []),
  ]);
  return [...new Set(named)].filter((file) => file.endsWith(".css")).flatMap((file) => bundle[file] ?? []);
};

export const firstLoad = (bundle: Rollup.OutputBundle): FirstLoad => {
  const chunks = loadedAtOnce(bundle);
  return [...chunks, ...stylesOf(chunks, bundle)]
    .map(size)
    .reduce((sum, { raw, gzip }) => ({ raw: sum.raw + raw, gzip: sum.gzip + gzip }), { raw: 0, gzip: 0 });
};

export const heavierThanStock = (load: FirstLoad) => ({
  raw: load.raw / STOCK.raw - 1,
  gzip: load.gzip / STOCK.gzip - 1,
});

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** React itself; `react-dom/client` is but a door to what Keycloak's page provides. */
const REACT = /\/node_modules\/(react|react-dom)\/(?!client\.js)/;
const REACT_ITSELF = /__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED\s*=/;
/** How PatternFly begins the names it gives for tests: one place in it does so, and the text survives a minifier. */
const PATTERNFLY_ITSELF = /OUIA-Generated-/g;
/** Whatever shows something on our pages. */
const OUR_PAGES = /\/admin\/src\/bok27\/.*\.tsx$/;

const PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Whose copies would not know each other's React contexts; what the code editor is made of comes in two versions. */
const WITH_CONTEXTS = /^(@patternfly\/|@keycloak\/|i18next|react|reactflow)/;

/** Packages that come from two places. */
const packagesTwice = (chunks: Chunk[]) => {
  const places = new Map<string, Set<string>>();
  for (const id of chunks.flatMap((chunk) => chunk.moduleIds)) {
    const [, place = "", name = ""] = PACKAGE.exec(id.replace(/^\0/, "")) ?? [];
    places.set(name, (places.get(name) ?? new Set()).add(place));
  }
  return [...places].filter(([name, found]) => WITH_CONTEXTS.test(name) && found.size > 1).map(([name]) => name);
};

/** What is wrong with a bundle, in words; nothing, if all is well. */
export const violations = (bundle: Rollup.OutputBundle, keycloak: string): string[] => {
  const all = chunksOf(bundle);
  const heavier = heavierThanStock(firstLoad(bundle));
  const react = all.filter((chunk) => chunk.moduleIds.some((id) => REACT.test(id)) || REACT_ITSELF.test(chunk.code));
  const patternFly = all.reduce((count, chunk) => count + [...chunk.code.matchAll(PATTERNFLY_ITSELF)].length, 0);
  const twice = packagesTwice(all);
  const early = loadedAtOnce(bundle).flatMap((chunk) => chunk.moduleIds.filter((id) => OUR_PAGES.test(id)));
  return [
    STOCK.keycloak !== keycloak && `the stock console of ${keycloak} has not been measured: see build/measure.mjs`,
    (heavier.raw > ALLOWANCE || heavier.gzip > ALLOWANCE) &&
      `the first load is ${percent(heavier.raw)} (gzip ${percent(heavier.gzip)}) heavier than that of the stock console`,
    react.length > 0 && `React is in ${react.map((chunk) => chunk.fileName).join(", ")}: Keycloak's page provides it`,
    twice.length > 0 && `packages come twice: ${twice.join(", ")}`,
    patternFly !== 1 && `PatternFly is in the bundle ${patternFly} times`,
    early.length > 0 && `pages of ours are loaded with the console: ${early.join(", ")}`,
  ].filter((problem) => problem !== false);
};
