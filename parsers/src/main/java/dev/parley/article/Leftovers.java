package dev.parley.article;

import java.util.BitSet;
import java.util.List;

/**
 * What is left in a story of that which was left out of it: lines of links, who wrote it and when, and headings with nothing under them.
 *
 * <p>Lines before the first sentence that are short and end in no mark are of that kind, too: a name, a day, a section's.
 */
final class Leftovers {
    private static final int LOWEST = 6;

    private final List<Paragraph> paragraphs;
    private final List<Region> regions;
    private final Sums asides;
    private final BitSet kept;

    private Leftovers(PageFlow flow, BitSet asides, BitSet kept) {
        this.paragraphs = flow.paragraphs();
        this.regions = flow.regions();
        this.asides = Sums.of(paragraphs.size(), i -> asides.get(i) ? 1 : 0);
        this.kept = kept;
    }

    static Leftovers of(PageFlow flow, BitSet asides, BitSet kept) {
        return new Leftovers(flow, asides, kept);
    }

    /** Takes them out of what is kept. */
    void clear() {
        clearLines();
        clearLinesBeforeTheFirstSentence();
        clearHeadingsOfBoxes();
        clearHeadingsOfNothing();
    }

    private void clearLines() {
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            Paragraph paragraph = paragraphs.get(i);
            if (!paragraph.isHeading() && (paragraph.isBeside() || paragraph.isRightsLine())) {
                kept.clear(i);
            }
        }
    }

    private void clearLinesBeforeTheFirstSentence() {
        int first = kept.stream()
                .filter(i -> isSentence(paragraphs.get(i)))
                .findFirst()
                .orElse(0);
        for (int i = kept.nextSetBit(0); i >= 0 && i < first; i = kept.nextSetBit(i + 1)) {
            if (!paragraphs.get(i).isHeading()) {
                kept.clear(i);
            }
        }
    }

    private static boolean isSentence(Paragraph paragraph) {
        return !paragraph.isHeading() && (paragraph.isLong() || paragraph.endsSentence());
    }

    /** Of a box of which all else was left out: of a form, of links to read on. A headline stays. */
    private void clearHeadingsOfBoxes() {
        Sums texts = Sums.of(
                paragraphs.size(),
                i -> kept.get(i) && paragraphs.get(i).level() == 0
                                || paragraphs.get(i).level() == 1
                        ? 1
                        : 0);
        for (Region region : regions) {
            if (asides.of(region.from, region.to) > 0 && texts.of(region.from, region.to) == 0) {
                kept.clear(region.from, region.to);
            }
        }
    }

    /** Those behind which no text comes before the next of their rank or above. */
    private void clearHeadingsOfNothing() {
        int next = 0;
        for (int i = kept.length() - 1; i >= 0; i = kept.previousSetBit(i - 1)) {
            int level = paragraphs.get(i).level();
            if (level == 0) {
                next = LOWEST + 1;
            } else if (level < next) {
                next = level;
            } else {
                kept.clear(i);
            }
        }
    }
}
