/** The rules and rule blocks of a style sheet; comments and what is in quotes do not count. */
export const rulesOf = (css: string) => {
  const rules: string[] = [];
  let depth = 0;
  let start = 0;
  const text = css.replace(/\/\*[\s\S]*?\*\//g, "");
  for (const { 0: mark, index } of text.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[{};]/g)) {
    depth += mark === "{" ? 1 : mark === "}" ? -1 : 0;
    if (depth === 0 && (mark === "}" || mark === ";")) {
      rules.push(text.slice(start, index + 1).trim());
      start = index + 1;
    }
  }
  return rules;
};

/** Neighbours under the same condition in one block: the same rules in the same order, in fewer bytes. */
export const withMergedConditions = (css: string) => {
  let merged = "";
  let before = "";
  for (const rule of rulesOf(css)) {
    const condition = /^@(?:media|supports)[^{]*\{/.exec(rule)?.[0] ?? "";
    merged = condition && condition === before ? merged.slice(0, -1) + rule.slice(condition.length) : merged + rule;
    before = condition;
  }
  return merged;
};
