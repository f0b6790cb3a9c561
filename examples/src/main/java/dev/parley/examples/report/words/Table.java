package dev.parley.examples.report.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Words for codes, from a file of this package: a code, a tab and its words on a line; lines that start with # are comments. */
final class Table {
    private Table() {}

    static ImmutableMap<String, String> read(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .collect(ImmutableMap.toImmutableMap(row -> row.get(0), (List<String> row) -> row.get(1)));
    }

    private static String text(String file) {
        try {
            return Resources.toString(Resources.getResource(Table.class, file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
