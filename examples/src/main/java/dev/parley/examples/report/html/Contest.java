package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.examples.report.words.Questions;
import dev.parley.examples.report.words.Types;
import dev.parley.examples.report.words.Wording;
import dev.parley.reconcile.Aspect;
import dev.parley.reconcile.Matter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A matter on which claims contradict each other, with the questions to which they give different answers.
 *
 * @param id what leads to it
 * @param heading what it is about
 * @param tags by what it is filtered
 * @param questions the questions; empty where only a sum puts it in question
 */
record Contest(String id, String heading, Tags tags, ImmutableList<Question> questions) {
    /** A question, and the answers that can't all be true. */
    record Question(String text, ImmutableList<PositionView> answers) {}

    static ImmutableList<Contest> of(List<Matter> contested, Setting setting) {
        return IntStream.range(0, contested.size())
                .mapToObj(i -> of(i, contested.get(i), setting))
                .collect(toImmutableList());
    }

    private static Contest of(int index, Matter matter, Setting setting) {
        return new Contest(
                Ids.contest(index),
                heading(matter, setting),
                Tags.of(matter).contested(),
                matter.contested().stream()
                        .map(aspect -> question(matter, aspect, setting))
                        .collect(toImmutableList()));
    }

    /** The labels of agreements and hand-overs say what they are; those of others don't. */
    private static String heading(Matter matter, Setting setting) {
        String heading = setting.heading(matter);
        return Types.isInLabel(matter.type()) ? heading : Wording.capitalised(matter.type()) + ": " + heading;
    }

    private static Question question(Matter matter, Aspect<?> aspect, Setting setting) {
        return new Question(
                Questions.of(setting.names().aspect(aspect.name(), matter)),
                aspect.positions().stream()
                        .map(position -> PositionView.of(position, setting))
                        .collect(toImmutableList()));
    }
}
