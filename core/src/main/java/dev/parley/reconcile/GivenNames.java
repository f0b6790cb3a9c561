package dev.parley.reconcile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The forms that one given name takes in several languages, from {@code given-names.txt}: Volodymyr, Vladimir. */
final class GivenNames {
    private static final Splitter FORMS = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableMap<String, String> FIRST_FORMS = load();

    private GivenNames() {}

    /** The folded first form of a given name. */
    static String fold(String name) {
        String folded = Spelling.fold(name);
        return FIRST_FORMS.getOrDefault(folded, folded);
    }

    private static ImmutableMap<String, String> load() {
        ImmutableMap.Builder<String, String> forms = ImmutableMap.builder();
        for (String line : lines()) {
            List<String> names = FORMS.splitToList(line.replaceFirst("#.*", ""));
            names.forEach(name -> forms.put(Spelling.fold(name), Spelling.fold(names.get(0))));
        }
        return forms.buildKeepingLast();
    }

    private static List<String> lines() {
        try {
            return Resources.readLines(GivenNames.class.getResource("given-names.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("given-names.txt is missing from the jar", e);
        }
    }
}
