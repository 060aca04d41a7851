// What Maven calls: checks, tests and bundles the admin console — or nothing, while no input has changed since.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const NODE_MINIMUM = [20, 19];
const HERE = dirname(fileURLToPath(import.meta.url));
const TARGET = join(HERE, "../target");
const MANIFEST = join(TARGET, "classes/theme/ibok/admin/resources/.vite/manifest.json");
/** In target, so that `mvn clean` means what it says. */
const BUILD_STAMP = join(TARGET, "admin-console.stamp");
const INSTALL_STAMP = join(HERE, "node_modules/.ibok-install.stamp");
/** Beside this folder: the tests hold the pages to the bundles and the package's version to the server's. */
const INPUTS = [".", "../src/main/resources/theme/ibok/admin/messages", "../../pom.xml"];

const say = (text) => console.log(`Admin console: ${text}`);
const fail = (text) => {
  console.error(`Admin console: ${text}`);
  process.exit(1);
};
const read = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

const filesUnder = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path)
        .filter((name) => name !== "node_modules" && !name.endsWith(".md"))
        .sort()
        .flatMap((name) => filesUnder(join(path, name)));

const fingerprint = (files) => {
  const hash = createHash("sha256").update(process.versions.node);
  files.forEach((file) => hash.update(`\0${file.slice(HERE.length)}\0`).update(readFileSync(file)));
  return hash.digest("hex");
};

const npm = (...args) => {
  // Windows has npm only as a script, which needs a shell.
  const { status, error } = spawnSync("npm", args, {
    cwd: HERE,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) {
    fail(`npm could not be started (${error.message}). It comes with Node.js; is it on the PATH?`);
  }
  if (status !== 0) {
    fail(`"npm ${args.join(" ")}" failed, see above.`);
  }
};

const install = () => {
  const lock = fingerprint([join(HERE, "package-lock.json")]);
  if (read(INSTALL_STAMP) !== lock) {
    say("installing its packages");
    npm("ci", "--include=dev", "--no-audit", "--no-fund");
    writeFileSync(INSTALL_STAMP, lock);
  }
};

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < NODE_MINIMUM[0] || (major === NODE_MINIMUM[0] && minor < NODE_MINIMUM[1])) {
  fail(`needs Node.js ${NODE_MINIMUM.join(".")} or newer; this is ${process.version}.`);
}

const skipTests = process.argv.includes("--skip-tests=true");
const inputs = fingerprint(INPUTS.flatMap((path) => filesUnder(join(HERE, path))));
const [builtFrom, tested] = read(BUILD_STAMP).split(" ");
if (existsSync(MANIFEST) && builtFrom === inputs && (skipTests || tested === "tested")) {
  say("unchanged, not built again");
} else {
  install();
  npm("run", "--silent", "lint");
  npm("run", "--silent", "typecheck");
  if (!skipTests) {
    npm("run", "--silent", "test");
  }
  npm("run", "--silent", "build", "--", "--logLevel", "warn");
  mkdirSync(TARGET, { recursive: true });
  writeFileSync(BUILD_STAMP, `${inputs} ${skipTests ? "untested" : "tested"}`);
  say("built");
}
