import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** The import map of Keycloak's index.ftl serves these three; a second copy of React would break every hook. */
const providedByKeycloak = ["react", "react/jsx-runtime", "react-dom"];

/**
 * The package's style sheet already holds PatternFly's components. Loaded a second time by our pages they would undo
 * what the console changes in them, and double the download.
 */
const patternFlyStylesOnce: Plugin = {
  name: "patternfly-styles-once",
  apply: "build",
  load: (id) => (/react-styles\/css\/.*\.css$/.test(id) ? "" : null),
};

export default defineConfig({
  // Relative addresses: the server puts the theme under a path that carries its own version.
  base: "",
  plugins: [react(), patternFlyStylesOnce],
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
  server: { port: 5174, origin: "http://localhost:5174", cors: true },
  test: { environment: "jsdom", setupFiles: "test/setup.ts", include: ["test/**/*.test.{ts,tsx}"] },
});
