package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.TermKind;
import dev.parley.party.Party;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Words and names that a {@link Lexicon} can be given: those of a conflict that it does not know yet, or those in which an outlet has its own way.
 *
 * <p>It is written in a file, which may have anything of a whole conflict in it:
 *
 * <pre>
 * # The border war of Ardenia and Lusania.
 * [parties]
 * XA   Ardenia | Republic of Ardenia  Ardenian  Orsk
 * XL   Lusania                        Lusanian  Belmont
 * NRA  Northern River Army | NRA      -         -        XA
 *
 * [persons]
 * Ilse Brandt   XA
 *
 * [outlets]
 * Orsk Courier  Courier | The Courier
 *
 * [cities]
 * Port Sel
 *
 * [verbs]
 * give          ferry across
 *
 * [words]
 * ceasefire  -  quiet on the river | day of quiet
 *
 * [terms]
 * withdrawal    row back from          verb
 * </pre>
 *
 * <p>or it is made by a {@link #builder()}. The two ways have the same words; {@link #toString()} is the file, and {@link #parse} reads it back.
 *
 * <p>The page on <a href="doc-files/lexicon-format.html">the lexicon format</a> has all sections with their columns, and what is wrong with a file.
 *
 * <p>Immutable; equal to another that has the same rows in the same order.
 */
public final class Vocabulary {
    private final ImmutableList<Row> rows;

    Vocabulary(ImmutableList<Row> rows) {
        this.rows = rows;
    }

    private static final class Standard {
        private static final Vocabulary VALUE = StandardVocabulary.read();
    }

    /** The words that Parley comes with. */
    static Vocabulary standard() {
        return Standard.VALUE;
    }

    /** A vocabulary to be made word by word. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The vocabulary of a file; {@link VocabularyFile#read} is the way to have the good rows of a bad one.
     *
     * @throws VocabularyException if the file can't be read or anything is wrong with it
     */
    public static Vocabulary read(Path path) {
        return VocabularyFile.read(path).orThrow();
    }

    /**
     * The vocabulary of a text, as a file has it.
     *
     * @throws VocabularyException if anything is wrong with it
     */
    public static Vocabulary parse(String text) {
        return VocabularyFile.parse("vocabulary", text).orThrow();
    }

    ImmutableList<Row> rows() {
        return rows;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Vocabulary other && rows.equals(other.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    /** The text of a file with these rows, in their order. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i == 0 || rows.get(i - 1).section() != row.section()) {
                text.append(row.section().heading()).append('\n');
            }
            text.append(row).append('\n');
        }
        return text.toString();
    }

    /**
     * Makes a vocabulary word by word.
     *
     * <pre>{@code
     * Vocabulary.builder()
     *         .party(PartyNames.of(Party.of("XL"), "Lusania").withDemonyms("Lusanian").withSeats("Belmont"))
     *         .person("Ilse Brandt", Party.of("XA"))
     *         .verb(Sense.GIVE, "ferry across")
     *         .word(Sense.CEASEFIRE, "quiet on the river")
     *         .build();
     * }</pre>
     *
     * <p>All methods throw an {@link IllegalArgumentException} for what a file would have reported as wrong.
     */
    public static final class Builder {
        private final RowSet rows = new RowSet();

        private Builder() {}

        /** A party by its names. */
        public Builder party(PartyNames party) {
            return add(
                    Section.PARTIES,
                    List.of(party.party().code()),
                    party.names(),
                    party.demonyms(),
                    party.seats(),
                    party.home().stream().toList(),
                    party.people());
        }

        /** A person by whose name a party is spoken of. */
        public Builder person(String name, Party party) {
            return add(Section.PERSONS, List.of(name), List.of(party.code()));
        }

        /** An outlet that reports credit. */
        public Builder outlet(String name, String... otherNames) {
            return add(Section.OUTLETS, List.of(name), Arrays.asList(otherNames));
        }

        /** A city where talks are held. */
        public Builder city(String name, String... spellings) {
            return add(
                    Section.CITIES,
                    ImmutableList.<String>builder().add(name).add(spellings).build());
        }

        /** A regular verb in its base form; its role is a sense of verbs. */
        public Builder verb(Sense role, String verb) {
            return add(Section.VERBS, List.of(role.code()), List.of(verb), List.of(), List.of(), List.of(), List.of());
        }

        /** A verb with its past, its participle and its -ing form. */
        public Builder verb(Sense role, String verb, String past, String participle, String ing) {
            return add(
                    Section.VERBS,
                    List.of(role.code()),
                    List.of(verb),
                    List.of(past),
                    List.of(participle),
                    List.of(ing),
                    List.of());
        }

        /** A word or phrase whose sense says it all. */
        public Builder word(Sense sense, String word) {
            return add(Section.WORDS, List.of(sense.code()), List.of(), List.of(word));
        }

        /** A word or phrase with what it stands for: {@code remains}, for a word of the sense {@link Sense#CATEGORY}. */
        public Builder word(Sense sense, String value, String word) {
            return add(Section.WORDS, List.of(sense.code()), List.of(value), List.of(word));
        }

        /** Words by which what is asked for is a term of that kind, whatever stands beside them: "the lock gates". */
        public Builder term(TermKind kind, String words) {
            return add(Section.TERMS, List.of(kind.code()), List.of(words), List.of());
        }

        /** A regular verb in its base form by which what is asked for is a term of that kind: "row back from". */
        public Builder termVerb(TermKind kind, String verb) {
            return add(Section.TERMS, List.of(kind.code()), List.of(verb), List.of(Content.VERB));
        }

        /** All of another vocabulary; what is here already counts once. */
        public Builder addAll(Vocabulary other) {
            other.rows.forEach(row -> rows.add(row, (column, item) -> {}));
            return this;
        }

        /** The vocabulary. */
        public Vocabulary build() {
            return new Vocabulary(rows.build());
        }

        @SafeVarargs
        private Builder add(Section section, List<String>... cells) {
            List<Slot> slots = new ArrayList<>();
            for (int i = 0; i < cells.length; i++) {
                slots.add(Slot.of(section.columns().get(i), cells[i]));
            }
            new RowCheck(Optional.of(Accepted.standard())).passes(slots, Builder::fail);
            Row row = new Row(section, slots.stream().map(Slot::texts).collect(ImmutableList.toImmutableList()));
            rows.add(
                    row,
                    (column, item) ->
                            fail(slots.get(column).values().get(item), new Fault("is repeated", "each one once")));
            return this;
        }

        private static void fail(Cell value, Fault fault) {
            throw new IllegalArgumentException(
                    "\"" + value.text() + "\" " + fault.fault() + ", expected " + fault.expected());
        }
    }
}
