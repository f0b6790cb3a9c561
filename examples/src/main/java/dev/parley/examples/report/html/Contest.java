package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Matter;
import java.util.List;

/**
 * A matter on which claims contradict each other, with the questions to which they give different answers.
 *
 * @param heading what it is about
 * @param tags by what it is filtered
 * @param questions the questions; never empty
 */
record Contest(String heading, Tags tags, ImmutableList<Question> questions) {
    /** A question, and the answers that can't all be true. */
    record Question(String text, ImmutableList<Stand> answers) {}

    static ImmutableList<Contest> of(List<Matter> contested, Setting setting) {
        return contested.stream().map(matter -> of(matter, setting)).collect(toImmutableList());
    }

    private static Contest of(Matter matter, Setting setting) {
        return new Contest(
                setting.heading(matter),
                Tags.of(matter),
                matter.contested().stream()
                        .map(aspect -> question(matter, aspect, setting))
                        .collect(toImmutableList()));
    }

    private static Question question(Matter matter, Aspect<?> aspect, Setting setting) {
        return new Question(
                Questions.of(setting.names().aspect(aspect.name(), matter)),
                aspect.positions().stream()
                        .map(position -> Stand.of(position, setting))
                        .collect(toImmutableList()));
    }
}
