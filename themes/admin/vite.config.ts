import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { bundleCheck } from "./build/bundleCheck";
import { keycloakSources } from "./build/keycloakSources";
import { keycloakStyles } from "./build/keycloakStyles";
import { mergedConditions } from "./build/mergedConditions";
import { dependencies } from "./package.json";

/** The import map of Keycloak's index.ftl serves these three; a second copy of React would break every hook. */
const providedByKeycloak = ["react", "react/jsx-runtime", "react-dom"];

/** Set by `./mvnw -Pdev -Dibok.console=dev`. */
const devPort = Number(process.env.IBOK_CONSOLE_PORT ?? 5174);

/** In Keycloak's development mode its page loads the overlay of a plugin that only Keycloak's own build has. */
const noOverlay: Plugin = {
  name: "no-overlay",
  configureServer: ({ middlewares }) => {
    middlewares.use("/@vite-plugin-checker-runtime", (_, response) => {
      response.setHeader("Content-Type", "text/javascript");
      response.end("export const inject = () => {};");
    });
  },
};

export default defineConfig({
  // Relative addresses: the server puts the theme under a path that carries its own version.
  base: "",
  plugins: [
    react(),
    noOverlay,
    keycloakSources(__dirname),
    keycloakStyles(__dirname),
    mergedConditions,
    bundleCheck(dependencies["@keycloak/keycloak-admin-ui"]),
  ],
  // The package and we share translations and routes: each must exist once.
  resolve: {
    dedupe: ["react-i18next", "i18next", "react-router-dom"],
  },
  build: {
    outDir: "../target/classes/theme/ibok/admin/resources",
    emptyOutDir: true,
    target: "esnext",
    // Keycloak reads the manifest to find the entry script, its styles and its imports.
    manifest: true,
    modulePreload: false,
    // Keycloak's console itself is most of it; our pages are a chunk of their own, loaded on demand.
    chunkSizeWarningLimit: 4000,
    rollupOptions: { input: "src/main.tsx", external: providedByKeycloak },
  },
  server: { port: devPort, origin: `http://localhost:${devPort}`, cors: true },
  test: {
    environment: "jsdom",
    setupFiles: "test/setup.ts",
    include: ["test/**/*.test.{ts,tsx}"],
    // More than a query may wait for (test/setup.ts).
    testTimeout: 20_000,
  },
});
