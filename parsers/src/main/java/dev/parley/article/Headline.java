package dev.parley.article;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The headline of an article as a page shows it.
 *
 * @param text the headline; empty where the page has none
 * @param paragraph which of the page's paragraphs it is; empty where it is stated and not shown
 */
record Headline(Optional<String> text, OptionalInt paragraph) {
    /**
     * Finds the headline of a story: the heading that says what the page states as its headline; else, of the headings of the first rank, the first in
     * the story or the last before it; else what is stated.
     */
    static Headline of(List<Paragraph> paragraphs, BitSet story, Optional<String> stated) {
        int start = Math.max(0, story.nextSetBit(0));
        int end = story.length();
        int found = -1;
        for (int i = 0; i < end; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isHeading()
                    && stated.filter(paragraph.text()::equalsIgnoreCase).isPresent()) {
                return shown(paragraphs, i);
            }
            if (paragraph.level() == 1 && (i < start || found < start)) {
                found = i;
            }
        }
        return found < 0 ? new Headline(stated, OptionalInt.empty()) : shown(paragraphs, found);
    }

    private static Headline shown(List<Paragraph> paragraphs, int paragraph) {
        return new Headline(Optional.of(paragraphs.get(paragraph).text()), OptionalInt.of(paragraph));
    }
}
