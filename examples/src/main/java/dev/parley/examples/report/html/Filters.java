package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.examples.report.words.Types;
import dev.parley.examples.report.words.Wording;
import dev.parley.reconcile.Matter;
import java.util.List;

/** What the page can be narrowed down to: a party, a type of fact, a verdict. */
record Filters(ImmutableList<Choice> parties, ImmutableList<Choice> types, ImmutableList<Choice> verdicts) {
    /** One choice: its code, and what it is called. */
    record Choice(String code, String name) {}

    static Filters of(List<Matter> matters, Setting setting) {
        return new Filters(
                matters.stream()
                        .flatMap(Tags::parties)
                        .distinct()
                        .sorted()
                        .map(party ->
                                new Choice(Tags.tag(party), setting.names().of(party)))
                        .collect(toImmutableList()),
                matters.stream()
                        .map(Matter::type)
                        .distinct()
                        .map(type -> new Choice(type, Types.plural(type)))
                        .collect(toImmutableList()),
                matters.stream()
                        .flatMap(Tags::verdicts)
                        .distinct()
                        .sorted()
                        .map(verdict -> new Choice(verdict.code(), Wording.capitalised(Wording.words(verdict.code()))))
                        .collect(toImmutableList()));
    }
}
