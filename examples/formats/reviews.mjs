// Has the compiler check a feed of ClaimReviews against schema.org's vocabulary, as schema-dts has it: node reviews.mjs FEED
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const here = import.meta.dirname;
const feed = readFileSync(process.argv[2], "utf8");
const folder = mkdtempSync(join(here, "check-"));

function complaints(json) {
  const source = `import type { DataFeed, WithContext } from "schema-dts";\nexport const feed: WithContext<DataFeed> = ${json};\n`;
  writeFileSync(join(folder, "feed.ts"), source);
  try {
    execFileSync(join(here, "node_modules", ".bin", "tsc"), ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", join(folder, "feed.ts")]);
    return "";
  } catch (e) {
    return `${e.stdout}${e.stderr}` || String(e);
  }
}

try {
  const wrong = complaints(feed);
  const noticed = complaints(feed.replace('"claimReviewed"', '"claimRated"'));
  if (wrong || !noticed) {
    console.error(wrong || "a property that schema.org does not have goes unnoticed");
    process.exit(1);
  }
  console.log(`${JSON.parse(feed).dataFeedElement.length} reviews: every property is schema.org's, with values of its types`);
} finally {
  rmSync(folder, { recursive: true });
}
