package dev.parley.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.fact.TermKind;
import dev.parley.interval.TextFormatException;
import dev.parley.party.Party;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/** What the cells of a column may hold. */
enum Content {
    /** The code of a party. */
    PARTY,
    /** The code of a state, or {@value #HELPER}. */
    HOME,
    /** A word or phrase. */
    PHRASE,
    /** Words or phrases, with bars between them. */
    PHRASES,
    /** A form of a verb, or {@value #NOTHING}. */
    FORM,
    /** The sense of a verb. */
    ROLE,
    /** The sense of another word. */
    SENSE,
    /** What a word of a sense stands for; {@link Accepted} says what may stand with which. */
    VALUE,
    /** What kind of side a noun stands for. */
    SIDE,
    /** The name that several words stand for. */
    NAME,
    /** What kind of body words stand for. */
    BODY,
    /** What kind of office a word stands for. */
    OFFICE,
    /** A kind of term. */
    TERM,
    /** {@value #VERB}, for words whose other forms follow from their base form. */
    TERM_FORM;

    /** Stands for the home of a party that helps others to talk. */
    static final String HELPER = "helper";

    /** Says of words for what is asked for that they are verbs. */
    static final String VERB = "verb";

    /** Stands for the offices of those whose acts are their party's. */
    static final String LEADER = "leader";

    /** Stands in a cell that has nothing; among the forms of a verb, for a form that it is not to be known by. */
    static final String NOTHING = "-";

    private static final ImmutableSortedSet<String> SIDES = ImmutableSortedSet.of("body", "group", "state");
    private static final ImmutableSortedSet<String> OFFICES = ImmutableSortedSet.of("address", LEADER, "part");
    private static final ImmutableSortedSet<String> TERM_FORMS = ImmutableSortedSet.of(VERB);
    private static final ImmutableSortedSet<String> BODIES = ImmutableSortedSet.of("ministry", "name", "noun");

    /** What no word has in it: marks of the file's own form, and what is left of a wrong encoding. */
    private static final CharMatcher FOREIGN = CharMatcher.javaIsoControl()
            .or(CharMatcher.anyOf("|\uFFFD\uFEFF"))
            .or(CharMatcher.inRange('\uD800', '\uDFFF'));

    boolean isList() {
        return this == PHRASES;
    }

    /** What is wrong with a value; nothing where it is right. */
    Optional<Fault> fault(String value) {
        return switch (this) {
            case PARTY -> party(value);
            case HOME -> home(value);
            case PHRASE, PHRASES, NAME -> phrase(value);
            case FORM -> value.equals(NOTHING) ? Optional.empty() : phrase(value);
            case ROLE -> role(value);
            case SIDE -> among(SIDES, value, "is no kind of side");
            case BODY -> among(BODIES, value, "is no kind of body");
            case OFFICE -> among(OFFICES, value, "is no kind of office");
            case TERM -> term(value);
            case TERM_FORM -> among(TERM_FORMS, value, "is no form of words");
            // Which values are right depends on the sense, and on what the parser has rules for.
            case SENSE, VALUE -> Optional.empty();
        };
    }

    private static Optional<Fault> party(String value) {
        try {
            Party.of(value);
            return Optional.empty();
        } catch (TextFormatException e) {
            return Optional.of(new Fault("is not a party's code", e.expected()));
        }
    }

    private static Optional<Fault> home(String value) {
        boolean right = value.equals(HELPER)
                || party(value).isEmpty() && Party.of(value).isState();
        return right
                ? Optional.empty()
                : Optional.of(new Fault("is no home", "the two letters of a state such as YE, or " + HELPER));
    }

    private static Optional<Fault> term(String value) {
        try {
            TermKind.parse(value);
            return Optional.empty();
        } catch (TextFormatException e) {
            return Optional.of(new Fault("is not a kind of term", e.expected()));
        }
    }

    private static Optional<Fault> phrase(String value) {
        if (FOREIGN.matchesAnyOf(value)) {
            return Optional.of(
                    new Fault("has a character in it that no word has", "text in UTF-8, without bars or tabs"));
        }
        boolean heading = value.startsWith("[") || value.startsWith("#");
        return hasLetterOrDigit(value) && !heading
                ? Optional.empty()
                : Optional.of(new Fault("is no word", "words with letters or digits, and no # or [ in front"));
    }

    private static Optional<Fault> among(ImmutableSortedSet<String> right, String value, String fault) {
        String one = right.size() > 1 ? "one of " : "";
        return right.contains(value)
                ? Optional.empty()
                : Optional.of(new Fault(fault, one + Joiner.on(", ").join(right)));
    }

    private static Optional<Fault> role(String value) {
        Optional<Sense> sense = Sense.parse(value);
        return sense.isPresent() && sense.get().isVerb()
                ? Optional.empty()
                : Optional.of(new Fault(
                        "is not a role of verbs", "one of " + Joiner.on(", ").join(roles())));
    }

    private static ImmutableSortedSet<String> roles() {
        return Arrays.stream(Sense.values())
                .filter(Sense::isVerb)
                .map(Sense::code)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static boolean hasLetterOrDigit(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isLetterOrDigit(value.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
