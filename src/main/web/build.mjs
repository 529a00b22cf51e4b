import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const web = dirname(fileURLToPath(import.meta.url));
const target = (process.argv[2] ?? "target/classes/static/assets").replace(/^--outdir=/, "");
const packageFolder = (name) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

// Names are plain: Spring's resource chain adds the fingerprint.
const bundle = (name, entry) =>
  build({
    entryPoints: { [name]: join(web, entry) },
    outdir: target,
    bundle: true,
    minify: true,
    legalComments: "inline",
    charset: "utf8",
    target: ["chrome120", "firefox121", "safari17"],
    external: ["./fonts/*"],
    // htmx notes the page's address in the browser's storage as it loads, before any setting can stop it; without the
    // storage it gives up quietly.
    define: { sessionStorage: "undefined" },
    logLevel: "warning",
  });

async function sprite() {
  const folder = join(packageFolder("lucide-static"), "icons");
  const names = JSON.parse(await readFile(join(web, "icons.json"), "utf8"));
  const symbols = await Promise.all(
    names.map(async (name) => {
      const icon = await readFile(join(folder, `${name}.svg`), "utf8");
      const shapes = /<svg[^>]*>(.*)<\/svg>/s.exec(icon)[1].replace(/\s+/g, " ").trim();
      return `<symbol id="i-${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
    }),
  );
  const licence = "<!-- Lucide, ISC licence -->";
  await writeFile(join(target, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${licence}${symbols.join("")}</svg>\n`);
}

async function fonts() {
  const folder = join(packageFolder("@fontsource-variable/schibsted-grotesk"), "files");
  await mkdir(join(target, "fonts"), { recursive: true });
  for (const part of ["latin", "latin-ext"]) {
    const name = `schibsted-grotesk-${part}-wght-normal.woff2`;
    await copyFile(join(folder, name), join(target, "fonts", name));
  }
}

// A file that is no longer built must not be served because an older build left it there.
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await Promise.all([
  bundle("tyngdpunkt", "css/index.css"),
  bundle("tyngdpunkt", "js/index.js"),
  bundle("charts", "js/charts/index.js"),
  sprite(),
  fonts(),
  copyFile(join(web, "mark.svg"), join(target, "mark.svg")),
]);
