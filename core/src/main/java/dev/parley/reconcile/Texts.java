package dev.parley.reconcile;

import com.google.common.collect.Iterables;
import dev.parley.fact.Coded;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Values and lists of names in sentences. */
final class Texts {
    private static final int NAMED = 3;

    private Texts() {}

    /** A value as a person reads it; constants by their code. */
    static String of(Object value) {
        if (value instanceof Coded coded) {
            return coded.code();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Texts::of).collect(Collectors.joining(" + "));
        }
        return value.toString();
    }

    /** {@code a, b, c}, and how many more where there are. */
    static String listed(Collection<?> things) {
        List<String> names = new ArrayList<>();
        Iterables.limit(things, NAMED).forEach(thing -> names.add(of(thing)));
        if (things.size() > NAMED) {
            names.add((things.size() - NAMED) + " more");
        }
        return String.join(", ", names);
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String joined(List<String> clauses) {
        int last = clauses.size() - 1;
        return last < 1
                ? String.join("", clauses)
                : String.join(", ", clauses.subList(0, last)) + " and " + clauses.get(last);
    }

    /** The words that there are, one after the other: {@code remains RU -> UA 2025-06-11}. */
    static String words(String... words) {
        StringJoiner text = new StringJoiner(" ");
        for (String word : words) {
            if (!word.isEmpty()) {
                text.add(word);
            }
        }
        return text.toString();
    }

    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
