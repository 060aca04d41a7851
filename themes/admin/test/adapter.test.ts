import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json";

const PACKAGE = resolve(__dirname, "../node_modules/@keycloak/keycloak-admin-ui");
const SERVER_VERSION = /<keycloak\.version>([^<]+)</;

describe("Keycloak's console package", () => {
  it("has the version of the server it is built for", () => {
    const pom = readFileSync(resolve(__dirname, "../../../pom.xml"), "utf8");
    expect(packageJson.dependencies["@keycloak/keycloak-admin-ui"]).toBe(SERVER_VERSION.exec(pom)?.[1]);
  });

  it("still has the navigation our entry is put into", () => {
    const styles = readFileSync(resolve(PACKAGE, "lib/keycloak-admin-ui.css"), "utf8");
    expect(styles).toContain(".keycloak__page_nav__nav");
  });

  it("still has the page of a user, and the place above it, that our notice is for", () => {
    const scripts = readdirSync(resolve(PACKAGE, "lib")).filter((name) => name.endsWith(".js"));
    const code = scripts.map((name) => readFileSync(resolve(PACKAGE, "lib", name), "utf8")).join("");
    expect(code).toContain('"/:realm/users/:id/:tab"');
    expect(code).toContain('"kc-main-content-page-container"');
  });
});
