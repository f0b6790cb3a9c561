package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page in short: what is contested and how the accounts stand, a line each.
 *
 * @param contests what is contested
 * @param exchanges how the accounts stand
 */
record Glance(Part contests, Part exchanges) {
    /** More than these are no glance. */
    private static final int MOST_LINES = 6;

    /** Some lines, and how many more there would be. */
    record Part(ImmutableList<Line> lines, int more) {
        private static Part of(Stream<Line> all) {
            List<Line> lines = all.toList();
            return new Part(
                    lines.stream().limit(MOST_LINES).collect(toImmutableList()),
                    Math.max(0, lines.size() - MOST_LINES));
        }
    }

    /**
     * One line.
     *
     * @param target the id of what it leads to
     * @param heading what it is about
     * @param sentences what there is to be said of it
     */
    record Line(String target, String heading, ImmutableList<String> sentences) {}

    static Glance of(List<Contest> contests, List<ExchangeView> exchanges) {
        return new Glance(
                Part.of(contests.stream().map(Glance::line)),
                Part.of(exchanges.stream().map(Glance::line)));
    }

    private static Line line(Contest contest) {
        return new Line(
                contest.id(),
                contest.heading(),
                contest.questions().stream().map(Glance::sentence).collect(toImmutableList()));
    }

    /** {@code Which way? Russia → Ukraine, or Ukraine → Russia}. */
    private static String sentence(Contest.Question question) {
        return question.answers().stream()
                .map(answer -> answer.value().text())
                .collect(Collectors.joining(", or ", question.text() + " ", ""));
    }

    private static Line line(ExchangeView exchange) {
        return new Line(
                exchange.id(),
                exchange.heading(),
                exchange.accounts().stream().map(Glance::sentence).collect(toImmutableList()));
    }

    private static String sentence(AccountView account) {
        return account.direction() + ": " + account.inShort();
    }
}
