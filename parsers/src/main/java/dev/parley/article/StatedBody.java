package dev.parley.article;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The text of an article as JSON-LD has it: what is called its body, or, of a running log, those of its updates with their headlines.
 *
 * @param paragraphs none of them empty
 */
record StatedBody(ImmutableList<String> paragraphs) {
    static final StatedBody NONE = new StatedBody(ImmutableList.of());

    /** How many times as long as what is shown it is where a page shows only how its article begins. */
    private static final double MUCH_LONGER = 1.5;

    /** In how many of the first paragraphs that are shown to look for how it begins; there may be a lead before it. */
    private static final int FIRST = 3;

    static StatedBody of(JsonNode article) {
        return new StatedBody(Stream.concat(JsonLd.text(article.path("articleBody")).stream(), updates(article))
                .flatMap(StatedBody::paragraphs)
                .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<String> updates(JsonNode log) {
        return StreamSupport.stream(log.path("liveBlogUpdate").spliterator(), false)
                .flatMap(update -> Stream.of("headline", "articleBody").map(update::path))
                .flatMap(value -> JsonLd.text(value).stream());
    }

    /** Publishing systems put mark-up into it, and escape it, or not. */
    private static Stream<String> paragraphs(String written) {
        String text = Parser.unescapeEntities(written, false);
        boolean isMarkedUp = text.contains("</") || text.contains("<br");
        return isMarkedUp
                ? PageFlow.of(Jsoup.parseBodyFragment(text).body()).paragraphs().stream()
                        .map(Paragraph::text)
                : text.lines().map(PageDetails::line).filter(line -> !line.isEmpty());
    }

    /** What a page shows of its article; or this, where it shows nothing, or how this begins and little more. */
    List<String> orShown(List<Paragraph> shown) {
        boolean isMore = shown.isEmpty() || goesOn(shown);
        return isMore ? paragraphs : shown.stream().map(Paragraph::text).toList();
    }

    private boolean goesOn(List<Paragraph> shown) {
        String all = String.join(" ", paragraphs);
        int length = shown.stream()
                .mapToInt(paragraph -> paragraph.text().length() + 1)
                .sum();
        return all.length() > MUCH_LONGER * length
                && shown.stream()
                        .filter(Paragraph::isLong)
                        .limit(FIRST)
                        .anyMatch(paragraph -> all.contains(paragraph.text()));
    }
}
