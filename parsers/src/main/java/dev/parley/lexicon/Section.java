package dev.parley.lexicon;

import static dev.parley.lexicon.Column.optional;
import static dev.parley.lexicon.Column.required;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A section of a vocabulary file, with its columns; {@link Vocabulary} says what they mean. */
enum Section {
    PARTIES(
            required("code", Content.PARTY),
            required("names", Content.PHRASES),
            optional("demonyms", Content.PHRASES),
            optional("seats", Content.PHRASES),
            optional("home", Content.HOME),
            optional("people", Content.PHRASES)),
    PERSONS(required("names", Content.PHRASES), required("party", Content.PARTY)),
    OUTLETS(required("name", Content.PHRASE), optional("other names", Content.PHRASES)),
    CITIES(required("names", Content.PHRASES)),
    VERBS(
            required("role", Content.ROLE),
            required("verb", Content.PHRASE),
            optional("past", Content.FORM),
            optional("participle", Content.FORM),
            optional("-ing form", Content.FORM),
            optional("objects", Content.PHRASES)),
    WORDS(required("sense", Content.SENSE), optional("value", Content.VALUE), required("words", Content.PHRASES)),
    SIDES(required("nouns", Content.PHRASES), optional("kind", Content.SIDE)),
    BODIES(
            required("kind", Content.BODY),
            optional("name", Content.NAME),
            required("words", Content.PHRASES),
            optional("party", Content.PARTY)),
    OFFICES(required("words", Content.PHRASES), optional("kind", Content.OFFICE)),
    TERMS(required("kind", Content.TERM), required("words", Content.PHRASES), optional("form", Content.TERM_FORM));

    /** Of records whose components never change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final ImmutableList<Column> columns;

    Section(Column... columns) {
        this.columns = ImmutableList.copyOf(columns);
    }

    /** The section of a heading such as {@code [parties]}. */
    static Optional<Section> ofHeading(String heading) {
        return Arrays.stream(values())
                .filter(section -> section.heading().equals(heading))
                .findFirst();
    }

    static String headings() {
        return Arrays.stream(values()).map(Section::heading).collect(Collectors.joining(", "));
    }

    String heading() {
        return "[" + name().toLowerCase(Locale.ROOT) + "]";
    }

    ImmutableList<Column> columns() {
        return columns;
    }

    /** How many columns every row needs. */
    int needed() {
        int needed = columns.size();
        while (!columns.get(needed - 1).required()) {
            needed--;
        }
        return needed;
    }

    /** The names of the columns in a sentence: "code, names and, where there are any, demonyms, seats". */
    String description() {
        String all = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        int needed = needed();
        String those = columns.subList(0, needed).stream().map(Column::name).collect(Collectors.joining(", "));
        return needed == columns.size() ? all : those + " (" + all.substring(those.length() + 2) + ")";
    }

    /** Whether what stands in a column names the row, so that it may stand there once. */
    boolean isUnique(int column) {
        Content content = columns.get(column).content();
        return content == Content.PHRASE || content == Content.PHRASES;
    }

    /** What stands in a cell that has nothing: a dash, which among the forms of a verb says that it has no such form. */
    String empty() {
        return this == VERBS ? "" : Content.NOTHING;
    }
}
