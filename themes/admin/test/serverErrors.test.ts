import { describe, expect, it, vi } from "vitest";
import { i18n } from "../src/i18n";
import { environment } from "../src/environment";
import { serverError } from "../src/serverErrors";

vi.mock("../src/environment", () => ({ environment: { realm: "ibok", adminBaseUrl: "" } }));

const texts: Record<string, string> = {
  ibokServerUserExists: "istnieje już użytkownik o tej nazwie użytkownika",
  ibokServerRoleExists: "istnieje już rola „{{name}}”",
};
const inPolish = (sentence: string) => serverError(sentence, (key) => texts[key]);

describe("an error of Keycloak's server", () => {
  it("is told in the console's language where it is known", () => {
    expect(inPolish("User exists with same username")).toBe("istnieje już użytkownik o tej nazwie użytkownika");
  });

  it("keeps the name it is about", () => {
    expect(inPolish("Role with name ibok-$1 {{x}} already exists")).toBe("istnieje już rola „ibok-$1 {{x}}”");
  });

  it("is shown as it came where it is not known", () => {
    expect(inPolish("Something new")).toBe("Something new");
  });

  it("is shown as it came while there is no text for it", () => {
    expect(inPolish("User is disabled")).toBe("User is disabled");
  });
});

describe("the console's texts", () => {
  it("say the server's error in their own words, and nothing else of what they are given", async () => {
    await i18n.init({ lng: "pl", backend: undefined, resources: {} });
    i18n.addResourceBundle("pl", environment.realm, {
      ...texts,
      refused: "Nie można dodać {{name}}: {{error}} ({{count}})",
    });
    const name = "User exists with same username";
    expect(i18n.t("refused", { name, error: name, count: 2 })).toBe(
      `Nie można dodać ${name}: istnieje już użytkownik o tej nazwie użytkownika (2)`,
    );
  });
});
