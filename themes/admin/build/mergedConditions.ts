import type { Plugin } from "vite";
import { withMergedConditions } from "./cssRules";

/** PatternFly writes a media query around every single utility class, and Vite's minifier leaves it at that. */
export const mergedConditions: Plugin = {
  name: "merged-conditions",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === "asset" && output.fileName.endsWith(".css")) {
        output.source = withMergedConditions(Buffer.from(output.source).toString());
      }
    }
  },
};
