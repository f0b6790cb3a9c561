package dev.parley.resource;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The rows of a resource file: cells between tabs, lists between bars, comments behind a number sign. */
public final class Rows {
    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
    private static final Splitter CELLS = Splitter.on('\t').trimResults();
    private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

    private Rows() {}

    /**
     * The rows of a resource of this module, each a list of its cells.
     *
     * @param owner a class of the resource's package
     * @param resource the name of the file
     */
    public static ImmutableList<List<String>> of(Class<?> owner, String resource) {
        ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
        for (String line : LINES.split(text(owner, resource))) {
            if (!line.startsWith("#")) {
                rows.add(CELLS.splitToList(line));
            }
        }
        return rows.build();
    }

    /**
     * The words of a resource of two columns by the constant that its first column names: {@code before-noun} names {@code BEFORE_NOUN}.
     *
     * @param owner a class of the resource's package
     * @param resource the name of the file
     */
    public static ImmutableSetMultimap<String, String> wordsByConstant(Class<?> owner, String resource) {
        ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
        for (List<String> row : of(owner, resource)) {
            words.putAll(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'), words(row, 1));
        }
        return words.build();
    }

    /** The words of a cell; none for a cell that is missing or a dash. */
    public static List<String> words(List<String> row, int index) {
        return row.size() <= index || row.get(index).equals("-") ? List.of() : WORDS.splitToList(row.get(index));
    }

    /** The text of a resource of this module. */
    public static String text(Class<?> owner, String resource) {
        // By a class of this module: its resources are open to no other one, nor to a library.
        try (InputStream in = requireNonNull(owner.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
