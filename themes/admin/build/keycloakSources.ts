import { readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { type Plugin, transformWithEsbuild } from "vite";

const PACKAGE = "@keycloak/keycloak-admin-ui";
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

interface SourceMap {
  sources: string[];
  sourcesContent: string[];
}

/** The package's own sources by their path in it; its source maps carry them whole. */
const readSources = (lib: string) => {
  const sources = new Map<string, string>();
  for (const name of readdirSync(lib).filter((file) => file.endsWith(".js.map"))) {
    const map = JSON.parse(readFileSync(join(lib, name), "utf8")) as SourceMap;
    map.sources.forEach((path, i) => {
      if (path.startsWith("../src/")) {
        sources.set(path.slice("../".length), map.sourcesContent[i] ?? "");
      }
    });
  }
  return sources;
};

/** The names that our adapter, the only one to do so, takes from the package. */
const wantedBy = (adapter: string) => {
  const [, names = ""] = /export \{([^}]*)\} from "@keycloak\/keycloak-admin-ui"/.exec(adapter) ?? [];
  return names.split(",").flatMap((entry) => entry.trim().split(" as ")[0] || []);
};

/** The statement of the package's index that exports a name; of the index only the declarations are published. */
const exportOf = (index: string, name: string) => {
  const found = [...index.matchAll(/^export \{([^}]*)\} from '([^']+)';$/gm)].find(([, names]) =>
    names?.split(",").some((entry) => entry.trim().split(" as ").at(-1) === name),
  );
  if (!found) {
    throw new Error(`${PACKAGE} no longer exports ${name}: see src/keycloak-admin-ui.ts`);
  }
  const original = found[1]?.split(",").find((entry) => entry.trim().split(" as ").at(-1) === name);
  return `export { ${original?.trim() ?? name} } from "${found[2] ?? ""}";`;
};

/** Names of the package's style modules as its style sheet has them: `_banner_1dgp9_2` for `banner`. */
const styleModules = (css: string) =>
  Object.fromEntries([...css.matchAll(/\.(_([A-Za-z]+)_[0-9a-z]{5,6}_\d+)/g)].map(([, full, local]) => [local, full]));

/**
 * Bundles Keycloak's console from its sources. The package is published as a library: nearly all of its pages and a copy
 * of PatternFly in one file, which nobody can load in parts. From the sources the bundler makes of it what Keycloak's own
 * build does: pages that are loaded when they are opened, and one PatternFly for its pages and ours.
 */
export const keycloakSources = (root: string): Plugin => {
  const home = resolve(root, "node_modules", PACKAGE);
  const sources = readSources(join(home, "lib"));
  const entry = join(home, "src/index.js");
  const idOf = (path: string) => `${join(home, path)}.js`;
  const pathOf = (id: string) => id.slice(home.length + 1, -".js".length);

  return {
    name: "keycloak-sources",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (source === PACKAGE) {
        return entry;
      }
      if (!importer?.startsWith(join(home, "src")) || !source.startsWith(".")) {
        return null;
      }
      const path = posix.join(posix.dirname(importer.slice(home.length + 1)), source);
      const found = ENDINGS.map((ending) => path + ending).find((candidate) => sources.has(candidate));
      return idOf(found ?? path);
    },
    load(id) {
      if (id === entry) {
        const index = readFileSync(join(home, "lib/apps/admin-ui/src/index.d.ts"), "utf8");
        const adapter = readFileSync(resolve(root, "src/keycloak-admin-ui.ts"), "utf8");
        return wantedBy(adapter)
          .map((name) => exportOf(index, name))
          .join("\n");
      }
      if (!id.startsWith(join(home, "src"))) {
        return null;
      }
      if (id.endsWith(".css.js")) {
        // The rules themselves are in the package's style sheet (see keycloakStyles).
        const css = id.endsWith(".module.css.js") ? readFileSync(join(home, "lib/keycloak-admin-ui.css"), "utf8") : "";
        return `export default ${JSON.stringify(styleModules(css))};`;
      }
      const source = sources.get(pathOf(id));
      return source === undefined
        ? this.error(`${PACKAGE} carries no source of ${pathOf(id)}`)
        : // Not by our tsconfig.json: under it imports of types would stay.
          transformWithEsbuild(source, pathOf(id), {
            target: "esnext",
            jsx: "automatic",
            tsconfigRaw: "{}",
          });
    },
  };
};
