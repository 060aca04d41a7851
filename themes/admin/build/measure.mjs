// The first load of a console that is built already: node build/measure.mjs <folder with .vite/manifest.json>.
// For Keycloak's own that folder is theme/keycloak.v2/admin/resources in lib/lib/main/org.keycloak.keycloak-admin-ui-*.jar.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const folder = process.argv[2] ?? ".";
const manifest = JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8"));
const chunks = new Set(Object.values(manifest).filter((chunk) => chunk.isEntry));
chunks.forEach((chunk) => (chunk.imports ?? []).forEach((key) => chunks.add(manifest[key])));
const files = new Set([...chunks].flatMap(({ file, css = [] }) => [file, ...css]));
const contents = [...files].map((file) => readFileSync(join(folder, file)));
const total = (sizes) => sizes.reduce((sum, size) => sum + size, 0);

console.log([...files].join("\n"));
console.log("raw ", total(contents.map((content) => content.length)));
console.log("gzip", total(contents.map((content) => gzipSync(content, { level: 9 }).length)));
