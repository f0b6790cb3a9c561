package dev.parley.article;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Where in the input something is, printed as {@code articles.csv<3:12>}.
 *
 * @param file the file or folder, as the caller wrote it
 * @param line the line, counted from 1; empty where the whole file is meant
 * @param column the UTF-16 code unit within the line, counted from 1 (a byte order mark is none); empty exactly where the line is
 * @param offset the byte within the file, counted from 0; given only where its bytes are no text
 */
public record Place(String file, OptionalInt line, OptionalInt column, OptionalLong offset) {
    /** @throws IllegalArgumentException if line or column are below 1, the offset is below 0, or one of line and column is missing */
    public Place {
        checkArgument(
                line.isPresent() == column.isPresent(),
                "line: %s with column %s, expected both or neither",
                line,
                column);
        checkArgument(line.orElse(1) >= 1, "line: %s, expected 1 or more", line);
        checkArgument(column.orElse(1) >= 1, "column: %s, expected 1 or more", column);
        checkArgument(offset.orElse(0) >= 0, "offset: %s, expected 0 or more", offset);
    }

    /** The whole file or folder. */
    public static Place of(String file) {
        return new Place(file, OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty());
    }

    /** A character of a text, line and column counted from 1. */
    public static Place at(String file, int line, int column) {
        return new Place(file, OptionalInt.of(line), OptionalInt.of(column), OptionalLong.empty());
    }

    /** The place behind a text that begins here. */
    Place behind(String text) {
        Line last = Line.first(text);
        while (last.next() > last.end()) {
            last = last.following();
        }
        int columns = last.end() - last.start();
        return last.number() == 1
                ? inColumn(column.orElse(1) + columns)
                : at(file, line.orElse(1) + last.number() - 1, columns + 1);
    }

    /** A column of its line, counted from 1. */
    Place inColumn(int newColumn) {
        return new Place(file, line, OptionalInt.of(Math.max(1, newColumn)), OptionalLong.empty());
    }

    Place withOffset(long newOffset) {
        return new Place(file, line, column, OptionalLong.of(newOffset));
    }

    /** The file, and line and column where there are any. */
    @Override
    public String toString() {
        return line.isPresent() ? file + "<" + line.getAsInt() + ":" + column.getAsInt() + ">" : file;
    }
}
