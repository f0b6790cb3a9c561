package dev.parley.lexicon;

import com.google.common.collect.ImmutableSet;
import dev.parley.resource.Rows;

/** The forms of a verb, by the regular rule where the lexicon gives none. */
final class Verbs {
    /** They stand before what follows them and are no particles: "called on Friday for" calls for nothing. */
    private static final ImmutableSet<String> PREPOSITIONS =
            Rows.wordsByConstant(Verbs.class, "particles.tsv").get("NO_PARTICLE");

    /** Forms of "to be", which go with so much that none of it is their particle: "is home". */
    private static final ImmutableSet<String> UNCUT =
            Rows.wordsByConstant(Verbs.class, "particles.tsv").get("UNCUT");

    private static final int PAST = 2;
    private static final int PARTICIPLE = 3;
    private static final int ING = 4;

    private Verbs() {}

    /** Adds the forms of a verb, each whole and, for a verb of two words, cut from its particle too. */
    static void add(Phrases phrases, Row row) {
        Sense role = Sense.of(row.get(0));
        String base = row.get(1);
        String past = row.first(PAST).orElseGet(() -> inflected(base, "ed"));
        String participle = row.first(PARTICIPLE).orElse(past);
        add(phrases, role, base, Form.BASE);
        add(phrases, role, inflected(base, "s"), Form.PRESENT);
        add(phrases, role, row.first(ING).orElseGet(() -> inflected(base, "ing")), Form.ING);
        if (past.equals(participle)) {
            add(phrases, role, past, Form.PAST_OR_PARTICIPLE);
        } else {
            add(phrases, role, past, Form.PAST);
            add(phrases, role, participle, Form.PARTICIPLE);
        }
    }

    /** Adds the regular forms of a verb that stands for a group of verbs. */
    static void addForms(Phrases phrases, Sense sense, String group, String verb) {
        phrases.add(verb, new Entry(sense, group, Form.BASE, ""));
        phrases.add(inflected(verb, "s"), new Entry(sense, group, Form.PRESENT, ""));
        phrases.add(inflected(verb, "ing"), new Entry(sense, group, Form.ING, ""));
        phrases.add(inflected(verb, "ed"), new Entry(sense, group, Form.PAST_OR_PARTICIPLE, ""));
    }

    private static void add(Phrases phrases, Sense role, String verb, Form form) {
        if (verb.equals(Content.NOTHING)) {
            return;
        }
        phrases.add(verb, new Entry(role, "", form, ""));
        int space = verb.indexOf(' ');
        boolean two = space > 0 && space == verb.lastIndexOf(' ');
        if (two && !PREPOSITIONS.contains(verb.substring(space + 1)) && !UNCUT.contains(verb.substring(0, space))) {
            phrases.add(verb.substring(0, space), new Entry(role, "", form, verb.substring(space + 1)));
        }
    }

    /** The verb with an ending on its first word. */
    private static String inflected(String verb, String ending) {
        int space = verb.indexOf(' ');
        String first = space < 0 ? verb : verb.substring(0, space);
        return ended(first, ending) + (space < 0 ? "" : verb.substring(space));
    }

    private static String ended(String word, String ending) {
        char last = word.charAt(word.length() - 1);
        boolean vowelBeforeLast = word.length() > 1 && "aeiou".indexOf(word.charAt(word.length() - 2)) >= 0;
        if (ending.equals("s")) {
            boolean hisses = last == 's'
                    || last == 'x'
                    || last == 'z'
                    || last == 'o'
                    || word.endsWith("sh")
                    || word.endsWith("ch");
            if (last == 'y' && !vowelBeforeLast) {
                return word.substring(0, word.length() - 1) + "ies";
            }
            return word + (hisses ? "es" : "s");
        }
        if (last == 'e' && (ending.equals("ed") || !word.endsWith("ee"))) {
            return word.substring(0, word.length() - 1) + ending;
        }
        if (last == 'y' && !vowelBeforeLast && ending.equals("ed")) {
            return word.substring(0, word.length() - 1) + "ied";
        }
        return word + ending;
    }
}
