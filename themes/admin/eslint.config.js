import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The package's exports reach our code through one file only, so that an upgrade of Keycloak changes one file. */
const onlyThroughTheAdapter = {
  files: ["src/**"],
  ignores: ["src/keycloak-admin-ui.ts", "src/styles.ts"],
  rules: {
    "no-restricted-imports": [
      "error",
      { patterns: [{ group: ["@keycloak/*"], message: "Import it from src/keycloak-admin-ui.ts." }] },
    ],
  },
};

export default tseslint.config(
  { ignores: ["node_modules", "target"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  jsxA11y.flatConfigs.recommended,
  reactHooks.configs.flat["recommended-latest"],
  { files: ["**/*.mjs"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
  onlyThroughTheAdapter,
  prettier,
);
