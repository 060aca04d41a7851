import { readdirSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { rulesOf } from "./cssRules";

const STYLES = /keycloak-admin-ui\/lib\/keycloak-admin-ui\.css/;
/** What comes by itself, with the components it belongs to. */
const LIBRARIES = [
  "@patternfly/react-styles/css",
  "@patternfly/react-core/dist/styles/base.css",
  "@patternfly/patternfly/patternfly-addons.css",
  "@uiw/react-textarea-code-editor/esm/style/index.css",
  "reactflow/dist/style.css",
];

const GROUPING = /^@(media|supports|-moz-document)/;
const bodyOf = (rule: string) => rule.slice(rule.indexOf("{") + 1, rule.lastIndexOf("}"));

/** Written alike, however a minifier wrote them. */
export const selectorsOf = (rule: string) =>
  rule
    .slice(0, rule.indexOf("{"))
    .split(/,(?![^(]*\))/)
    .map((selector) =>
      selector
        .replace(/["']/g, "")
        .replace(/::(before|after)/g, ":$1")
        .replace(/\s*([>+~,])\s*/g, "$1")
        .replace(/\*(?=[:.[])/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    );

const plainRules = (css: string): string[] =>
  rulesOf(css).flatMap((rule) => (GROUPING.test(rule) ? plainRules(bodyOf(rule)) : [rule]));

const cssFiles = (path: string): string[] =>
  path.endsWith(".css")
    ? [path]
    : readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".css"))
        .map((name) => join(path, name));

/** How often each selector occurs. */
export const countSelectors = (sheets: string[]) => {
  const counts = new Map<string, number>();
  for (const selector of sheets.flatMap(plainRules).flatMap(selectorsOf)) {
    counts.set(selector, (counts.get(selector) ?? 0) + 1);
  }
  return counts;
};

/** What a style sheet that holds libraries' rules says beside them: other selectors, and the same ones once more. */
export const beside = (libraries: Map<string, number>, css: string): string => {
  const left = new Map(libraries);
  const isTheirs = (selector: string) => {
    const count = left.get(selector) ?? 0;
    left.set(selector, count - 1);
    return count > 0;
  };
  const own = (sheet: string): string =>
    rulesOf(sheet)
      .map((rule) => {
        if (GROUPING.test(rule)) {
          const kept = own(bodyOf(rule));
          return kept && `${rule.slice(0, rule.indexOf("{"))}{${kept}}`;
        }
        return selectorsOf(rule).filter((selector) => !isTheirs(selector)).length > 0 ? rule : "";
      })
      .join("");
  return own(css);
};

/**
 * Of the package's style sheet only what the console itself says. PatternFly's rules, most of it, come with PatternFly's
 * components when they are needed, as in Keycloak's own build.
 */
export const keycloakStyles = (root: string): Plugin => ({
  name: "keycloak-styles",
  apply: "build",
  enforce: "pre",
  transform(css, id) {
    // Asked for with ?url it is a script that names the address; the style sheet itself comes as another request.
    if (!STYLES.test(id) || /[?&]url\b/.test(id)) {
      return null;
    }
    const files = LIBRARIES.flatMap((path) => cssFiles(resolve(root, "node_modules", path)));
    return beside(countSelectors(files.map((file) => readFileSync(file, "utf8"))), css);
  },
  generateBundle(_, bundle) {
    // The manifest would name the place of this build otherwise.
    for (const asset of Object.values(bundle).filter((output) => output.type === "asset")) {
      asset.originalFileNames = asset.originalFileNames.map((name) => (isAbsolute(name) ? relative(root, name) : name));
    }
  },
});
