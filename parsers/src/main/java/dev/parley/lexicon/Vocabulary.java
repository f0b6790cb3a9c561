package dev.parley.lexicon;

import com.google.common.collect.ImmutableList;
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
 * </pre>
 *
 * <p>or it is made by a {@link #builder()}. The two ways have the same words; {@link #toString()} is the file, and {@link #parse} reads it back.
 *
 * <h2>The file</h2>
 *
 * <p>It is text in UTF-8. A line is a heading in square brackets, a row of the section that the heading opens, or a comment behind a number sign.
 * The cells of a row stand between tabs, as a spreadsheet saves them, or between two blanks or more; the items of a list stand between bars. A
 * cell that has nothing is a dash, and at the end of a row it may be left out. Sections may come in any order, and more than once.
 *
 * <table>
 * <caption>Sections and their columns; those in brackets may be empty</caption>
 * <tr><th>heading</th><th>columns</th><th>what they hold</th></tr>
 * <tr><td>{@code [parties]}</td><td>code, names (demonyms, seats, home, people)</td><td>The code is as {@link Party} has it; names and the other
 *     lists are in capitals as they are written. Demonyms say what belongs to the party ("Ardenian"), seats are its capital and others from where
 *     it is governed, by which it is spoken of. The home is the state in which an armed group fights, or {@code helper} for a body that helps
 *     others to talk and is no side itself. People are the words for its people, where these are not the demonym with an s. A name in nothing but
 *     capitals is found in capitals only.</td></tr>
 * <tr><td>{@code [persons]}</td><td>names, party</td><td>Persons by whose names their party is spoken of; several names are spellings of
 *     one.</td></tr>
 * <tr><td>{@code [outlets]}</td><td>name (other names)</td><td>Newspapers, agencies and broadcasters that reports credit.</td></tr>
 * <tr><td>{@code [cities]}</td><td>names</td><td>Cities and towns where talks are held.</td></tr>
 * <tr><td>{@code [verbs]}</td><td>role, verb (past, participle, -ing form)</td><td>The role is a verb's {@link Sense} in lower case; the verb is in
 *     its base form, of two words where it has a particle. Forms are given where the regular rule fails ("give", "gave", "given"); a dash is for a
 *     form that the verb is not to be known by. A verb may have several roles.</td></tr>
 * <tr><td>{@code [words]}</td><td>sense, value, words</td><td>All other words, by their {@link Sense} in lower case. The value is what the words
 *     stand for, such as {@code remains} for a word of the sense {@code category}, and a dash where the sense says it all; only the values that
 *     Parley's own words have mean something to it.</td></tr>
 * <tr><td>{@code [sides]}</td><td>nouns (kind)</td><td>Nouns that, behind a demonym or a party's possessive, still name the party ("the Ardenian
 *     junta"). The kind is {@code state} or {@code group} where the noun alone stands for the state or for the armed group that are at war, {@code
 *     body} for those that speak for themselves.</td></tr>
 * <tr><td>{@code [bodies]}</td><td>kind (name), words (party)</td><td>Bodies that speak as one. The kind is {@code ministry} for an authority that
 *     every state has, which goes by its party and this name ("Ardenian Ministry of War"), {@code name} for a body of its own, and {@code noun} for
 *     a noun that makes a body of the words around it ("the Ardenian salvage board"). The party is that of which the name tells.</td></tr>
 * <tr><td>{@code [offices]}</td><td>words (kind)</td><td>Words of which titles are made ("voivode"). The kind is {@code address} for one that
 *     only addresses somebody ("hon"), {@code part} for one that is no office without another word ("deputy"), {@code leader} for the office of
 *     somebody whose acts are their party's ("president").</td></tr>
 * </table>
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
            return add(Section.VERBS, List.of(role.code()), List.of(verb), List.of(), List.of(), List.of());
        }

        /** A verb with its past, its participle and its -ing form. */
        public Builder verb(Sense role, String verb, String past, String participle, String ing) {
            return add(
                    Section.VERBS,
                    List.of(role.code()),
                    List.of(verb),
                    List.of(past),
                    List.of(participle),
                    List.of(ing));
        }

        /** A word or phrase whose sense says it all. */
        public Builder word(Sense sense, String word) {
            return add(Section.WORDS, List.of(sense.code()), List.of(), List.of(word));
        }

        /** A word or phrase with what it stands for: {@code remains}, for a word of the sense {@link Sense#CATEGORY}. */
        public Builder word(Sense sense, String value, String word) {
            return add(Section.WORDS, List.of(sense.code()), List.of(value), List.of(word));
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
