package dev.parley.article;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The block of {@code Key: value} lines at the very top of a text, which a blank line or the end of the text closes.
 *
 * <p>It opens with one of the known keys, and every line of it has the form. Where either fails there is no header block, since a story
 * may well begin with "Istanbul: ..." or "Title: ..." and then run on.
 *
 * @param details what it says
 * @param end the offset behind the blank line that closes it, 0 where there is none
 */
record Header(Details details, int end, ImmutableList<Problem> problems) {
    private static final Header NONE = new Header(Details.none(), 0, ImmutableList.of());

    static Header none() {
        return NONE;
    }

    static Header of(String file, String text) {
        Line line = Line.first(text);
        if (keyOf(line).flatMap(Field::ofKey).isEmpty()) {
            return NONE;
        }
        Builder builder = new Builder(file);
        while (!line.isBlank()) {
            Optional<String> key = keyOf(line);
            if (key.isEmpty()) {
                return NONE;
            }
            builder.add(key.get(), line);
            line = line.following();
        }
        return builder.build(line.next());
    }

    /** The letters before a line's first colon, or nothing where there is more than one word before it. */
    private static Optional<String> keyOf(Line line) {
        int i = line.start();
        while (i < line.end() && Character.isLetter(line.text().charAt(i))) {
            i++;
        }
        boolean isKey = i > line.start() && i < line.end() && line.text().charAt(i) == ':';
        return isKey ? Optional.of(line.text().substring(line.start(), i)) : Optional.empty();
    }

    private static final class Builder {
        private static final String KEYS = "one of Date, Publisher, Url, Title";

        private final String file;
        private final Set<Field> seen = EnumSet.noneOf(Field.class);
        private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
        private Details details = Details.none();

        Builder(String file) {
            this.file = file;
        }

        void add(String key, Line line) {
            Optional<Field> field = Field.ofKey(key);
            if (field.isEmpty()) {
                report(ProblemKind.UNKNOWN_NAME, line, 1, key, "is an unknown key", KEYS);
            } else if (!seen.add(field.get())) {
                report(ProblemKind.REPEATED, line, 1, key, "is a repeated key", "each key once; the first one counts");
            } else {
                set(field.get(), key, line);
            }
        }

        private void set(Field field, String key, Line line) {
            int start = line.start() + key.length() + 1;
            String value = line.text().substring(start, line.end()).strip();
            if (value.isEmpty()) {
                return;
            }
            Optional<Details> changed = field.set(details, value);
            changed.ifPresent(c -> details = c);
            if (changed.isEmpty()) {
                int column = line.text().indexOf(value, start) - line.start() + 1;
                report(ProblemKind.BAD_VALUE, line, column, value, "is not a date", Details.EXPECTED_DAY);
            }
        }

        private void report(ProblemKind kind, Line line, int column, String value, String what, String expected) {
            problems.add(new Problem(kind, Place.at(file, line.number(), column), value, what, expected));
        }

        Header build(int end) {
            return new Header(details, end, problems.build());
        }
    }
}
