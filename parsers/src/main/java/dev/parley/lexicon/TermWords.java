package dev.parley.lexicon;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.resource.Rows;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The words for what memorandums and negotiating parties ask for, in groups, and the kinds of terms that groups make together.
 *
 * <pre>{@code
 * Lexicon.standard().termWords().kind(Set.of("stop", "arms")); // stop_arms
 * }</pre>
 *
 * <p>It is a dictionary of its own: "weapons" means something inside a demand only. {@code terms.tsv} documents its columns. What a caller adds
 * makes a term by itself, and comes first.
 */
// Tokens are for the parser's own packages alone.
@SuppressWarnings("exports")
public final class TermWords {
    /** What stands for a kind in the data where an item is no term at all. */
    public static final String NO_TERM = "-";

    private final Phrases phrases = new Phrases(Phrases.NOT_KEPT);
    private final List<Kind> kinds = new ArrayList<>();

    private final Set<String> places = new LinkedHashSet<>();
    private final Set<String> ended = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();

    /** The groups that make no term; found out once, since every word inside a demand is asked for its own. */
    private final ImmutableSet<String> noTerms;

    /**
     * A kind of term by the groups of words that make it.
     *
     * @param code its code, or {@link #NO_TERM}
     * @param paper whether it is a term only where a written proposal asks for it
     * @param needs groups, of each set of which it needs one
     */
    public record Kind(String code, boolean paper, ImmutableList<ImmutableSet<String>> needs) {
        private boolean fits(Set<String> groups) {
            for (int i = 0; i < needs.size(); i++) {
                if (!hasOne(needs.get(i), groups)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean hasOne(ImmutableSet<String> some, Set<String> groups) {
            ImmutableList<String> each = some.asList();
            for (int i = 0; i < each.size(); i++) {
                if (groups.contains(each.get(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The words that Parley comes with, and those of rows that a caller added. */
    TermWords(List<Row> added) {
        Rows.of(Lexicon.class, "terms.tsv").forEach(this::add);
        ImmutableSet<String> papers = papers();
        added.forEach(row -> add(row, papers));
        noTerms = kinds.stream()
                .flatMap(kind -> kind.needs().get(0).stream())
                .filter(this::makesNoTerm)
                .collect(toImmutableSet());
    }

    private boolean makesNoTerm(String group) {
        return kind(ImmutableSet.of(group))
                .filter(kind -> kind.code().equals(NO_TERM))
                .isPresent();
    }

    /** The kinds that are terms only where a written proposal asks for them, as the first row of each says. */
    private ImmutableSet<String> papers() {
        Map<String, Boolean> first = new HashMap<>();
        kinds.forEach(kind -> first.putIfAbsent(kind.code(), kind.paper()));
        return first.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }

    /** What a caller's words are for: a group that none of Parley's own is named like, and the kind that it makes. */
    private void add(Row row, ImmutableSet<String> papers) {
        String code = row.get(0);
        String group = "[" + code + "]";
        kinds.add(0, new Kind(code, papers.contains(code), ImmutableList.of(ImmutableSet.of(group))));
        for (String words : row.list(1)) {
            if (row.first(2).isPresent()) {
                Verbs.addForms(phrases, Sense.ACT, group, words);
            } else {
                phrases.add(words, Entry.of(Sense.TERM, group));
            }
        }
    }

    /** The longest phrase that starts at a token; the values of its entries are its groups. Empty where none does. */
    public Optional<Match> longest(ImmutableList<Token> tokens, int index) {
        return Optional.ofNullable(phrases.longest(tokens, index));
    }

    /** Whether a word of doing stands at a token in one of these forms. */
    public boolean has(ImmutableList<Token> tokens, int index, Form... forms) {
        Match match = phrases.longest(tokens, index);
        return match != null
                && match.entries().stream()
                        .anyMatch(entry -> Arrays.stream(forms).anyMatch(form -> form == entry.form()));
    }

    /** The kind that words of these groups make; empty where they make none that has a name. */
    public Optional<Kind> kind(Set<String> groups) {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        for (Kind kind : kinds) {
            if (kind.fits(groups)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The groups of the name of a city or region. */
    public Set<String> places() {
        return Collections.unmodifiableSet(places);
    }

    /** The groups that there are besides where something is not to last. */
    public Set<String> ended() {
        return Collections.unmodifiableSet(ended);
    }

    /** Whether verbs of these groups leave land, so that a name behind them is one of land. */
    public boolean isLeft(Set<String> groups) {
        return !Collections.disjoint(left, groups);
    }

    /** Whether words of this group make no term, whatever else stands beside them. */
    public boolean isNoTerm(String group) {
        return noTerms.contains(group);
    }

    private void add(List<String> row) {
        String group = row.get(1);
        switch (row.get(0)) {
            case "term" -> kinds.add(new Kind(group, false, groups(row)));
            case "place" -> places.addAll(Rows.words(row, 1));
            case "left" -> left.addAll(Rows.words(row, 1));
            case "ended" -> ended.addAll(Rows.words(row, 1));
            case "paper" -> kinds.add(new Kind(group, true, groups(row)));
            case "verbs" -> Rows.words(row, 2).forEach(verb -> Verbs.addForms(phrases, Sense.ACT, group, verb));
            case "forms" -> Rows.words(row, 2).forEach(form -> phrases.add(form, form(group, form)));
            case "nouns" -> addAll(row, Entry.of(Sense.ACT, group));
            case "people" -> addAll(row, Entry.of(Sense.PEOPLE, group));
            case "items" -> addAll(row, Entry.of(Sense.TERM, group));
            default -> addAll(row, Entry.of(Sense.THING, group));
        }
    }

    private static Entry form(String group, String written) {
        Form form = written.endsWith("ing") ? Form.ING : Form.PAST_OR_PARTICIPLE;
        return new Entry(Sense.ACT, group, form, "");
    }

    private void addAll(List<String> row, Entry entry) {
        Rows.words(row, 2).forEach(phrase -> phrases.add(phrase, entry));
    }

    private static ImmutableList<ImmutableSet<String>> groups(List<String> row) {
        return IntStream.range(2, row.size())
                .mapToObj(column -> ImmutableSet.copyOf(Rows.words(row, column)))
                .collect(toImmutableList());
    }
}
