// Answers for the page: which conditions each password does not meet, by the module that the page itself loads.
// node rules-of-the-page.mjs <module> reads [{conditions: [{check, comparedWith}], passwords: [..]}], writes [[[check]]].
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { RULES } = await import(pathToFileURL(process.argv[2]).href);

function broken(conditions, password) {
  return conditions
    .filter(({ check, comparedWith }) => !RULES[check](password, comparedWith))
    .map(({ check }) => check);
}

const questions = JSON.parse(readFileSync(0, "utf8"));
const answers = questions.map(({ conditions, passwords }) =>
  passwords.map((password) => broken(conditions, password)),
);
process.stdout.write(JSON.stringify({ rules: Object.keys(RULES), answers }));
