package dev.parley.examples.report.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.List;

/** Words for codes, from a file of this package: a code, a tab and its words on a line; lines that start with # are comments. */
final class Table {
    private Table() {}

    static ImmutableMap<String, String> read(String file) {
        return TextFile.beside(Table.class, file)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> Splitter.on('\t').splitToList(line))
                .collect(ImmutableMap.toImmutableMap(row -> row.get(0), (List<String> row) -> row.get(1)));
    }
}
