package dev.parley.article;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The article of a page.
 *
 * @param text the headline and the paragraphs, each a line, with a blank line between them; empty where the page shows no article
 * @param details what the page says of it
 * @param problems what is wrong with what it says
 */
record Page(String text, Details details, ImmutableList<Problem> problems) {
    private static final String BETWEEN = "\n\n";

    static Page of(PageSource source) {
        PageDetails stated = PageDetails.of(source);
        PageFlow flow = PageFlow.of(source.document().body());
        StoryText story = StoryText.of(flow);
        Headline headline = Headline.of(flow.paragraphs(), story.paragraphs(), stated.headline());
        headline.paragraph().ifPresent(story::startBehind);
        List<Paragraph> shown =
                story.paragraphs().stream().mapToObj(flow.paragraphs()::get).toList();
        List<String> body = stated.body().orShown(shown);
        PageDates dates =
                stated.dates().orElse(() -> timesShown(source, flow, headline.paragraph(), story.paragraphs()));
        return new Page(
                text(headline.text(), body),
                stated.details(headline.text(), dates.day()),
                ImmutableList.<Problem>builder()
                        .addAll(stated.problems())
                        .addAll(dates.problems())
                        .build());
    }

    private static String text(Optional<String> headline, List<String> body) {
        return body.isEmpty()
                ? ""
                : Stream.concat(headline.stream(), body.stream()).collect(Collectors.joining(BETWEEN));
    }

    /** The time that stands first below the headline, as far as the story goes: there pages show when they were published. */
    private static List<Stated> timesShown(PageSource source, PageFlow flow, OptionalInt headline, BitSet story) {
        int start = headline.orElse(Math.max(0, story.nextSetBit(0)));
        return flow.times().stream()
                .filter(time -> time.paragraph() >= start && time.paragraph() < story.length())
                .map(PageFlow.Time::element)
                .filter(time -> !time.attr("datetime").isBlank())
                .map(time -> source.attribute(time, "datetime"))
                .limit(1)
                .toList();
    }
}
