import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const MESSAGES = resolve(__dirname, "../../src/main/resources/theme/ibok/admin/messages");
const SOURCES = resolve(__dirname, "../src");

const bundle = (language: string) =>
  new Map(
    readFileSync(join(MESSAGES, `messages_${language}.properties`), "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("#"))
      .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );

/** i18next finds the plural form by a suffix; how many forms there are is the language's affair. */
const withoutPlural = (key: string) => key.replace(/_(one|few|many|other)$/, "");
const baseKeys = (messages: Map<string, string>) => [...new Set([...messages.keys()].map(withoutPlural))].sort();

const usedKeys = () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));
  const texts = files.map((name) => readFileSync(join(SOURCES, name), "utf8"));
  return [...new Set(texts.flatMap((text) => text.match(/(?<=["'`])ibok[A-Z]\w*(?=["'`])/g) ?? []))].sort();
};

const used = usedKeys();
const pl = bundle("pl");
const en = bundle("en");
const placeholders = (text: string) => [...new Set(text.match(/{{\w+}}/g) ?? [])].sort();

describe("the console's messages", () => {
  it("have the same keys in Polish and in English", () => {
    expect(baseKeys(pl)).toEqual(baseKeys(en));
  });

  it("exist for every key the pages use", () => {
    expect(used.filter((key) => !baseKeys(pl).includes(key))).toEqual([]);
  });

  it("are used, every one of them", () => {
    expect(baseKeys(pl).filter((key) => key.startsWith("ibok") && !used.includes(key))).toEqual([]);
  });

  it.each([
    ["pl", pl],
    ["en", en],
  ])("have every plural form of %s wherever they have one", (language, messages) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const plurals = [...messages.keys()].filter((key) => key !== withoutPlural(key)).map(withoutPlural);
    for (const key of plurals) {
      expect(forms.filter((form) => !messages.has(`${key}_${form}`))).toEqual([]);
    }
  });

  it("take the same values in both languages", () => {
    for (const [key, text] of pl) {
      const english = en.get(key) ?? en.get(`${withoutPlural(key)}_other`) ?? "";
      expect([key, placeholders(text)]).toEqual([key, placeholders(english)]);
    }
  });

  it("say something", () => {
    expect([...pl, ...en].filter(([, text]) => text.trim() === "")).toEqual([]);
  });
});
