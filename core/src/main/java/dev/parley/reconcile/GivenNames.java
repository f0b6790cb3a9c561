package dev.parley.reconcile;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.parley.internal.Lines;
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
        for (String line : Lines.of(GivenNames.class, "given-names.txt")) {
            List<String> names = FORMS.splitToList(line.replaceFirst("#.*", ""));
            names.forEach(name -> forms.put(Spelling.fold(name), Spelling.fold(names.get(0))));
        }
        return forms.buildKeepingLast();
    }
}
