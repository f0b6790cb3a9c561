package dev.parley.article;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The headline of an article as a page shows it.
 *
 * @param text the headline; empty where the page has none
 * @param paragraph which of the page's paragraphs it is; empty where it is stated and not shown
 */
record Headline(Optional<String> text, OptionalInt paragraph) {
    /**
     * Finds the headline of a story: the heading that says what the page states as its headline, with the name of the site behind it or not; else, of the
     * headings of the first rank, the first in the story or the last before it; else a line that is no heading and says what is stated; else what is stated.
     */
    static Headline of(List<Paragraph> paragraphs, BitSet story, Optional<String> stated) {
        int start = Math.max(0, story.nextSetBit(0));
        int end = story.length();
        int found = -1;
        for (int i = 0; i < end; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (paragraph.isHeading()
                    && stated.filter(title -> SiteName.isTitleOf(paragraph.text(), title))
                            .isPresent()) {
                return shown(paragraphs, i);
            }
            if (paragraph.level() == 1 && (i < start || found < start)) {
                found = i;
            }
        }
        return found < 0 ? notAHeading(paragraphs.subList(0, end), stated) : shown(paragraphs, found);
    }

    private static Headline notAHeading(List<Paragraph> paragraphs, Optional<String> stated) {
        return new Headline(
                stated,
                IntStream.range(0, paragraphs.size())
                        .filter(i -> stated.filter(paragraphs.get(i).text()::equalsIgnoreCase)
                                .isPresent())
                        .findFirst());
    }

    private static Headline shown(List<Paragraph> paragraphs, int paragraph) {
        return new Headline(Optional.of(paragraphs.get(paragraph).text()), OptionalInt.of(paragraph));
    }
}
