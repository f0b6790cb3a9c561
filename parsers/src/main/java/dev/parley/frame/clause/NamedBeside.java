package dev.parley.frame.clause;

import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.Quantity;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;

/** Persons named before a number of others, with whom they are counted: "freed Ana Vidal, Peter Holt and five other Georgians" are seven. */
public final class NamedBeside {
    private NamedBeside() {}

    /** The number of a theme with those who are named before it; its own where nobody is. */
    public static Quantity counted(Scene scene, Theme theme) {
        boolean more = HandOverWord.OTHERS.is(scene.lower(theme.to()));
        for (int i = theme.from(); i < theme.to(); i++) {
            more |= HandOverWord.OTHERS.is(scene.lower(i));
        }
        boolean known = !theme.quantity().isUnknown() && !theme.quantity().isUndisclosed();
        int named = more && known && scene.lower(theme.from() - 1).equals("and") ? named(scene, theme.from() - 1) : 0;
        return named == 0 ? theme.quantity() : theme.quantity().plus(Quantity.exactly(named));
    }

    /** How many persons are named right before "and". */
    private static int named(Scene scene, int and) {
        PersonMention last = null;
        for (PersonMention person : scene.persons()) {
            last = person.to() <= and ? person : last;
        }
        boolean beside = last != null && (last.to() == and || last.besideTo() == and);
        return last != null && beside ? new JoinedPersons(scene).upTo(last, and).size() : 0;
    }
}
