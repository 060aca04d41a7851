import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Rollup } from "vite";
import { firstLoad, STOCK, violations } from "../build/bundleRules";
import { withMergedConditions } from "../build/cssRules";
import { beside, countSelectors } from "../build/keycloakStyles";

const PATTERNFLY = "`OUIA-Generated-${name}`";

const chunk = (fileName: string, more: object = {}) => ({
  type: "chunk",
  fileName,
  code: "",
  imports: [],
  moduleIds: [],
  isEntry: false,
  viteMetadata: { importedCss: new Set(), importedAssets: new Set() },
  ...more,
});
const sheet = (fileName: string, length: number) => ({ type: "asset", fileName, source: "x".repeat(length) });
const bundleOf = (...outputs: { fileName: string }[]) =>
  Object.fromEntries(outputs.map((output) => [output.fileName, output])) as unknown as Rollup.OutputBundle;
const entry = (more: object = {}) => chunk("main.js", { isEntry: true, code: PATTERNFLY, ...more });
const broken = (...outputs: { fileName: string }[]) => violations(bundleOf(...outputs), STOCK.keycloak);

describe("the bundle's rules", () => {
  it("let a bundle pass that keeps them", () => {
    const page = chunk("ApplicationsPage.js", { moduleIds: ["/x/admin/src/bok27/list/ApplicationsPage.tsx"] });
    expect(broken(entry({ dynamicImports: ["ApplicationsPage.js"] }), page)).toEqual([]);
  });

  it("count the entry, what it imports, their styles and those named by their address", () => {
    const styles = { importedCss: new Set(["main.css"]), importedAssets: new Set(["console.css", "font.woff2"]) };
    const bundle = bundleOf(
      entry({ code: "12345", imports: ["react", "shared.js"], viteMetadata: styles }),
      chunk("shared.js", { code: "123" }),
      chunk("later.js", { code: "x".repeat(99) }),
      sheet("main.css", 7),
      sheet("console.css", 5),
      sheet("font.woff2", 99),
    );
    expect(firstLoad(bundle).raw).toBe(5 + 3 + 7 + 5);
  });

  it("refuse a first load more than 3 % heavier than stock", () => {
    const styles = { importedCss: new Set(["main.css"]), importedAssets: new Set() };
    const heavy = sheet("main.css", Math.ceil(STOCK.raw * 1.031));
    expect(broken(entry({ viteMetadata: styles }), heavy)).toEqual([expect.stringContaining("3.1 %")]);
  });

  it("refuse a second React, whether by its files or within another package's", () => {
    const files = chunk("a.js", { moduleIds: ["/x/node_modules/react-dom/cjs/react-dom.production.min.js"] });
    const within = chunk("b.js", { code: "e.__SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED={}" });
    const door = chunk("c.js", { moduleIds: ["/x/node_modules/react-dom/client.js"] });
    expect(broken(entry(), files)).toEqual([expect.stringContaining("a.js")]);
    expect(broken(entry(), within)).toEqual([expect.stringContaining("b.js")]);
    expect(broken(entry(), door)).toEqual([]);
  });

  it("refuse a second PatternFly", () => {
    expect(broken(entry(), chunk("a.js", { code: PATTERNFLY }))).toEqual([expect.stringContaining("2 times")]);
  });

  it("refuse a package from two places", () => {
    const moduleIds = ["/x/node_modules/react-a/index.js", "/x/node_modules/@b/c/node_modules/react-a/index.js"];
    expect(broken(entry(), chunk("a.js", { moduleIds }))).toEqual([expect.stringContaining("twice: react-a")]);
  });

  it("refuse a page of ours that is loaded with the console", () => {
    const page = chunk("shared.js", { moduleIds: ["/x/admin/src/bok27/list/ApplicationsPage.tsx"] });
    expect(broken(entry({ imports: ["shared.js"] }), page)).toEqual([expect.stringContaining("ApplicationsPage")]);
  });

  it("ask for the stock console to be measured anew after an upgrade", () => {
    expect(violations(bundleOf(entry()), "26.8.0")).toEqual([expect.stringContaining("26.8.0")]);
  });
});

describe("the console's own styles", () => {
  const libraries = countSelectors([
    ".a { color: red } .b > *:first-child { top: 0 } @media (min-width: 1px) { .a {} }",
  ]);

  it("are those whose selectors no library has, however a minifier writes them", () => {
    expect(beside(libraries, ".a{color:red}.b>:first-child{top:0}.kc-x,.a{top:1px}")).toBe(".kc-x,.a{top:1px}");
  });

  it("are also those that say something more of a library's selector", () => {
    const css = ".a{color:red}@media (width>=1px){.a{}}.a{color:blue}";
    expect(beside(libraries, css)).toBe(".a{color:blue}");
  });

  it("keep their media queries and what stands in quotes", () => {
    const css = '@media (width>=9px){.a{color:red}.kc-y:before{content:"}"}}';
    expect(beside(libraries, css)).toBe('@media (width>=9px){.kc-y:before{content:"}"}}');
  });
});

describe("neighbouring media queries", () => {
  it("share one block, and only neighbours do", () => {
    const css = "@media print{.a{top:0}}@media print{.b{top:0}}.c{top:0}@media print{.d{top:0}}@font-face{src:x}";
    expect(withMergedConditions(css)).toBe(
      "@media print{.a{top:0}.b{top:0}}.c{top:0}@media print{.d{top:0}}@font-face{src:x}",
    );
  });
});

describe("package-lock.json", () => {
  it("records no addresses to download from", () => {
    expect(readFileSync(resolve(__dirname, "../package-lock.json"), "utf8")).not.toMatch(
      /"resolved"|https?:\/\/registry/,
    );
  });
});
