package dev.parley.lexicon;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.Criterion;
import dev.parley.interval.TextFormatException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The senses that rows of words may have, and the values that may stand with them: those for which the parser has rules, which are those that its own
 * words have.
 */
final class Accepted {
    /** Their values are text, of which the parser only makes the value of a claim. */
    private static final ImmutableSet<Sense> FREE = ImmutableSet.of(Sense.LANGUAGE, Sense.SUBJECT);

    private final ImmutableSetMultimap<Sense, String> values;

    private Accepted(ImmutableSetMultimap<Sense, String> values) {
        this.values = values;
    }

    private static final class Standard {
        private static final Accepted VALUE = of(Vocabulary.standard().rows());
    }

    /** What the words that Parley comes with have. */
    static Accepted standard() {
        return Standard.VALUE;
    }

    /** What these rows have. */
    static Accepted of(Iterable<Row> rows) {
        ImmutableSetMultimap.Builder<Sense, String> values = ImmutableSetMultimap.builder();
        for (Row row : rows) {
            if (row.section() == Section.WORDS) {
                values.put(Sense.of(row.get(0)), row.first(1).orElse(Content.NOTHING));
            }
        }
        return new Accepted(values.build());
    }

    /** What is wrong with a sense; nothing where it is right. */
    Optional<Fault> senseFault(String sense) {
        return Sense.parse(sense).filter(values::containsKey).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault("is not a sense of words", "one of " + senses()));
    }

    /** What is wrong with a sense that nothing need be known of yet. */
    static Optional<Fault> anySenseFault(String sense) {
        return Sense.parse(sense).isPresent()
                ? Optional.empty()
                : Optional.of(new Fault("is not a sense", "a constant of Sense, in lower case with hyphens"));
    }

    /** What is wrong with a value of a right sense; nothing where it is right. */
    Optional<Fault> valueFault(String sense, String value) {
        Sense parsed = Sense.of(sense);
        if (parsed == Sense.CRITERION) {
            return criterionFault(value);
        }
        return FREE.contains(parsed) || values.containsEntry(parsed, value)
                ? Optional.empty()
                : Optional.of(new Fault("is no value of " + sense, oneOf(values.get(parsed))));
    }

    private static Optional<Fault> criterionFault(String value) {
        try {
            Criterion.of(value);
            return Optional.empty();
        } catch (TextFormatException e) {
            return Optional.of(new Fault("is not a criterion", e.expected()));
        }
    }

    private String senses() {
        Set<String> codes = new TreeSet<>();
        values.keySet().forEach(sense -> codes.add(sense.code()));
        return Joiner.on(", ").join(codes);
    }

    private static String oneOf(Set<String> codes) {
        return (codes.size() > 1 ? "one of " : "") + Joiner.on(", ").join(ImmutableSortedSet.copyOf(codes));
    }
}
