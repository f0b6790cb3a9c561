package dev.parley.frame.clause;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import org.jspecify.annotations.Nullable;

/** What a clause's verb moves: the "27 bodies" of "Russia handed over 27 bodies to Ukraine". */
record ClauseObject(Clause clause) {
    /** How many tokens may stand between a verb and its object. */
    private static final int REACH = 8;

    /** The theme that the verb moves; null where there is none within reach. */
    @Nullable
    Theme find() {
        for (Mention mention : clause.right()) {
            if (mention instanceof Theme listed && Scene.cue(before(listed), Sense.LIST) != null) {
                return null; // "handed over a list of 46 villagers and soldiers"
            }
            if (Scene.cue(mention, Sense.BE) != null
                    && mention.from() == clause.verb().to()) {
                return null; // "those who returned were 182"
            }
            if (mention instanceof Theme theme
                    && theme.from() - clause.verb().to() <= REACH
                    && !isOfSomething(theme)
                    && !isReceiver(theme)
                    && !isOfWhom(theme)) {
                return isNextSubject(theme) ? null : theme;
            }
        }
        return null;
    }

    /** The mention before a theme. */
    private Mention before(Theme theme) {
        return clause.scene().mentions().get(Math.max(0, clause.scene().indexOf(theme) - 1));
    }

    /** "were let out, 36 of whom were serving life terms". */
    private boolean isOfWhom(Theme theme) {
        int next = clause.scene().mentions().indexOf(theme) + 1;
        return theme.isBare()
                && next < clause.scene().mentions().size()
                && clause.scene().mentions().get(next).from() == theme.to()
                && Scene.cue(clause.scene().mentions().get(next), Sense.SUBSET) != null
                && clause.scene().lower(theme.from() - 1).equals(",");
    }

    /** "gave to the Ukrainians": people to whom something goes, or by whom it is done. */
    private boolean isReceiver(Theme theme) {
        String preposition = clause.scene().preposition(theme);
        return preposition.equals("to") || preposition.equals("by") || preposition.equals("from");
    }

    /** "of the 52 freed on Thursday, 31 were driven home": a theme behind a comma of which the next verb is said. */
    private boolean isNextSubject(Theme theme) {
        int i = clause.scene().indexOf(theme) + 1;
        return clause.scene().lower(theme.from() - 1).equals(",")
                && i < clause.scene().mentions().size()
                && clause.scene().mentions().get(i).from() == theme.to()
                && clause.scene().mentions().get(i) instanceof Cue cue
                && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL));
    }

    /** "a list of 339 children": what a noun that we know nothing of is of does not move, but a group of them does. */
    private boolean isOfSomething(Theme theme) {
        boolean group = clause.right().stream()
                .anyMatch(mention ->
                        Scene.cue(mention, Sense.CLASS, Sense.IN_ALL) != null && mention.to() <= theme.from());
        return clause.scene().preposition(theme).equals("of") && !group;
    }
}
