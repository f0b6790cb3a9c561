package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableSet;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.util.List;

/** The days up to the one by which something is to happen: "by 20 May", "before the end of the month". */
final class DueDays {
    private static final ImmutableSet<String> BY = ImmutableSet.of("by", "before");

    private DueDays() {}

    /** The days from the publication up to the first such day among these mentions; unknown where none tells one. */
    static DateSpan among(List<Mention> mentions, Scene scene, Discourse discourse) {
        for (Mention mention : mentions) {
            if (mention instanceof Day day && day.span().last().isPresent() && isBy(scene, day)) {
                DateSpan named = discourse.days().ahead(scene, day.named());
                return discourse.days().upTo(named.last().or(day.span()::last).get());
            }
        }
        return DateSpan.unknown();
    }

    private static boolean isBy(Scene scene, Day day) {
        return BY.contains(scene.lower(day.from())) || BY.contains(scene.lower(day.from() - 1));
    }
}
