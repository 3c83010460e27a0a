// Builds everything a browser gets into web/dist: hashed names, squeezed copies, and manifest.json
// (the name we use → the name it is served under).
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import * as esbuild from "esbuild";
import * as sass from "sass";

const web = dirname(fileURLToPath(import.meta.url));
const root = dirname(web);
const src = join(root, "src");
const made = join(web, `dist.${process.pid}`);
const dist = join(web, "dist");
const manifest = {};

// Phones from about 2017 on.
const target = ["chrome64", "firefox67", "safari12"];

function filesIn(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function put(name, content) {
  const bytes = Buffer.from(content);
  const ending = extname(name);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const hashed = `${name.slice(0, -ending.length)}.${hash}${ending}`;
  manifest[name] = hashed;
  writeFileSync(join(made, hashed), bytes);
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } };
  for (const [kind, squeezed] of [["br", brotliCompressSync(bytes, best)], ["gz", gzipSync(bytes, { level: 9 })]]) {
    if (squeezed.length < bytes.length) writeFileSync(join(made, `${hashed}.${kind}`), squeezed);
  }
}

// web/app.scss first, then the style of each component and feature, wherever it lies beside its template.
async function styles() {
  const each = filesIn(src, ".scss");
  const uses = each.map((file) => `@use ${JSON.stringify(relative(root, file))} as *;`);
  const source = [`@use "web/app" as *;`, ...uses].join("\n");
  const { css } = sass.compileString(source, {
    url: pathToFileURL(join(root, "all.scss")),
    loadPaths: [root, join(web, "styles"), join(web, "node_modules")],
    quietDeps: true,
  });
  const refused = /GDS Transport|crest|crown/i.exec(css);
  if (refused) throw new Error(`the styles contain "${refused[0]}", which belongs to GOV.UK alone`);
  const { code } = await esbuild.transform(css, { loader: "css", minify: true, target });
  put("app.css", code);
}

async function script(name, entry) {
  if (!existsSync(entry)) return;
  const { outputFiles } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    target,
    // Those browsers have it but for a corner that nobody here turns.
    supported: { destructuring: true },
    write: false,
    legalComments: "none",
    nodePaths: [join(web, "node_modules")],
  });
  put(name, outputFiles[0].contents);
}

function pictures() {
  for (const file of filesIn(join(web, "pictures"), ".svg")) put(relative(join(web, "pictures"), file), readFileSync(file));
  const about = readFileSync(join(web, "plethu.webmanifest"), "utf8");
  put("plethu.webmanifest", about.replace(/\{([a-z.-]+)\}/g, (_, name) => `/assets/${manifest[name]}`));
}

try {
  mkdirSync(made, { recursive: true });
  await styles();
  await script("app.js", join(web, "app.ts"));
  await script("passkey.js", join(src, "people", "passkeys", "passkey.ts"));
  await script("canvas.js", join(src, "canvas", "canvas.ts"));
  await script("round.js", join(src, "dialogue", "rounds", "round.ts"));
  await script("themes.js", join(src, "dialogue", "themes", "themes.ts"));
  pictures();
  writeFileSync(join(made, "manifest.json"), JSON.stringify(manifest, null, 2));
  rmSync(dist, { recursive: true, force: true });
  renameSync(made, dist);
} finally {
  rmSync(made, { recursive: true, force: true });
}
