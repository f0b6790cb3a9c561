// Finds the words of Web Annotations by Apache Annotator, by each of their selectors: node annotations.mjs ANNOTATIONS FOLDER
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { textPositionSelectorMatcher, textQuoteSelectorMatcher } from "@apache-annotator/selector";

const [annotations, folder] = process.argv.slice(2);

// A text as one piece.
const whole = (data) => ({
  currentChunk: { data, equals: () => true },
  nextChunk: () => null,
  previousChunk: () => null,
  precedesCurrentChunk: () => false,
});

async function found(matcher, text) {
  const words = [];
  for await (const match of matcher(whole(text))) {
    words.push({ start: match.startIndex, words: text.slice(match.startIndex, match.endIndex) });
  }
  return words;
}

let ambiguous = 0;
const collection = JSON.parse(readFileSync(annotations, "utf8"));
for (const { id, target } of collection.first.items) {
  const name = decodeURIComponent(target.source.replace("dev.parley:document/", ""));
  const text = readFileSync(join(folder, `${name}.txt`), "utf8");
  const [position, quote] = target.selector;
  const byPosition = await found(textPositionSelectorMatcher(position), text);
  const byQuote = await found(textQuoteSelectorMatcher(quote), text);
  const isFound = byPosition.length === 1 && byPosition[0].words === quote.exact;
  if (!isFound || !byQuote.some(({ start }) => start === byPosition[0].start)) {
    console.error(`${id}: ${JSON.stringify({ quote, byPosition, byQuote })}`);
    process.exit(1);
  }
  ambiguous += byQuote.length > 1;
}
console.log(`${collection.total} annotations: each selector finds its words, ${ambiguous} quotes stand elsewhere, too`);
