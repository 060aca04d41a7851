import type { Plugin } from "vite";
import { firstLoad, heavierThanStock, violations } from "./bundleRules";

const signed = (share: number) => `${share < 0 ? "" : "+"}${(share * 100).toFixed(1)} %`;

/** Fails a build whose bundle breaks a rule, and says what the console weighs. */
export const bundleCheck = (keycloak: string): Plugin => ({
  name: "bundle-check",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const problems = violations(bundle, keycloak);
    if (problems.length > 0) {
      this.error(`The bundle breaks its rules (build/bundleRules.ts):\n- ${problems.join("\n- ")}`);
    }
    const load = firstLoad(bundle);
    const { raw, gzip } = heavierThanStock(load);
    console.log(`First load ${load.raw} bytes (${signed(raw)} to stock), gzip ${load.gzip} (${signed(gzip)})`);
  },
});
