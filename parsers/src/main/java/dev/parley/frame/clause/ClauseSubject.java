package dev.parley.frame.clause;

import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import org.jspecify.annotations.Nullable;

/** What a clause's verb is said of: the "27 bodies" of "27 bodies, found in May, were handed over". */
record ClauseSubject(Clause clause) {
    /** How many tokens, its pronoun and auxiliaries, a verb may stand behind the theme that it describes. */
    private static final int RELATIVE = 4;

    /** The parties or the theme before the verb that no preposition ties elsewhere; null where the subject is left out. */
    @Nullable
    Mention find() {
        if (clause.sharesSubject()) {
            return sharedTheme();
        }
        for (int i = clause.index() - 1; i >= clause.first(); i--) {
            Mention mention = scene().mentions().get(i);
            boolean candidate = mention instanceof PartyMention || mention instanceof Theme;
            if (mention instanceof Theme theme && isCutOff(theme)) {
                // "eight captives, three men and five women, were freed": what stands between commas only describes.
                continue;
            }
            String preposition = scene().preposition(mention);
            // "with 303 prisoners freed": what a bare participle is said of stands behind "with".
            boolean free = preposition.isEmpty()
                    || preposition.equals("with") && mention.to() >= verb().from() - 2
                    || mention instanceof Theme
                            && mention.to() == verb().from()
                            && isParticiple()
                            && !preposition.equals("by")
                    || isOfForTo(mention, preposition)
                    || mention instanceof Theme theme
                            && (isRelativeOf(mention) || isGrouped(mention, i) || Singular.isOneOf(scene(), theme));
            if (candidate && (free || isSecondOfPair(mention, i))) {
                return mention;
            }
        }
        Mention relative = relativeSubject();
        return relative == null ? beforeConjunction() : relative;
    }

    /** "Forty prisoners were examined and freed": the theme that a passive and a participle behind "and" share; null where it is none. */
    private @Nullable Theme sharedTheme() {
        Clause before = isParticiple() ? Clause.of(scene(), clause.first() - 1) : null;
        return before != null && before.isPassive() && before.subject() instanceof Theme theme ? theme : null;
    }

    /** "Three women were paraded before being handed over": the theme that stands before the conjunction of a passive gerund. */
    private @Nullable Theme beforeConjunction() {
        int be = clause.index() - 1;
        int i = clause.first() - 1;
        boolean joined = isParticiple()
                && i > 0
                && be == i + 1
                && scene().lower(verb().from() - 1).equals("being")
                && Scene.cue(scene().mentions().get(i), Sense.BARRIER) != null
                && scene().mentions().get(i).to() == verb().from() - 1;
        for (i--; joined && i >= 0; i--) {
            Mention mention = scene().mentions().get(i);
            if (Scene.cue(mention, Sense.BARRIER) != null) {
                return null;
            }
            if (mention instanceof Theme theme && isSaidOf(theme, i)) {
                return theme;
            }
        }
        return null;
    }

    /** "Three women were", "three women, who were". */
    private boolean isSaidOf(Theme theme, int i) {
        boolean be = Scene.cue(scene().mentions().get(i + 1), Sense.BE, Sense.HAVE) != null;
        return be && (scene().preposition(theme).isEmpty() || relativePronoun(theme.to() + 3) >= theme.to());
    }

    /** "Three pilots whom Serbia had held since June crossed the border": the theme that a clause before the verb only describes. */
    private @Nullable Mention relativeSubject() {
        Cue inner = clause.governor();
        if (inner == null) {
            return null;
        }
        int pronoun = relativePronoun(inner.from());
        boolean participle = inner.form() == Form.PARTICIPLE || inner.form() == Form.PAST_OR_PARTICIPLE;
        boolean reduced = scene().lower(inner.to()).equals("by")
                || participle && (scene().lower(inner.from() - 1).equals(",") || isRightBehindTheme(inner));
        int relative = pronoun < 0 && reduced ? inner.from() : pronoun;
        for (int i = 0; relative > 0 && i < clause.first(); i++) {
            Mention mention = scene().mentions().get(i);
            int end = scene().lower(relative - 1).equals(",") ? relative - 1 : relative;
            boolean near = mention.to() <= end && end - mention.to() <= RELATIVE;
            if (mention instanceof Theme theme
                    && near
                    && !theme.isBare()
                    && scene().preposition(mention).isEmpty()) {
                return theme;
            }
        }
        return null;
    }

    /** "27 soldiers held in Goma were freed": whether a participle without an auxiliary says which ones. */
    private boolean isRightBehindTheme(Cue participle) {
        int i = scene().indexOf(participle);
        return i > 0
                && scene().mentions().get(i - 1) instanceof Theme theme
                && theme.to() == participle.from()
                && !scene().lower(verb().from() - 1).equals("and");
    }

    /** The "who", "whom" or "which" before a verb, with no other verb between; -1 where there is none. */
    private int relativePronoun(int token) {
        for (int i = token - 1; i >= Math.max(0, token - Clause.AUXILIARIES); i--) {
            String word = scene().lower(i);
            if (word.equals("who") || word.equals("whom") || word.equals("which")) {
                return i;
            }
        }
        return -1;
    }

    /** "called for all captives to be freed": whether the verb is the infinitive behind "for" and whom it is said of. */
    private boolean isOfForTo(Mention mention, String preposition) {
        boolean passive = scene().lower(verb().from() - 1).equals("be");
        return preposition.equals("for")
                && scene().lower(mention.to()).equals("to")
                && verb().from() - mention.to() == (passive ? 2 : 1);
    }

    /** "a list of 11 hostages who would be freed", "of 11 hostages to be freed": whether the verb is said of a theme right before it. */
    private boolean isRelativeOf(Mention theme) {
        String next = scene().lower(theme.to());
        boolean relative = next.equals("who")
                || next.equals("to") && scene().lower(theme.to() + 1).equals("be");
        boolean some = theme instanceof Theme named
                && !named.all()
                && !named.isBare()
                && !named.quantity().isUnknown();
        return some && relative && isParticiple() && verb().from() - theme.to() <= RELATIVE;
    }

    /** "A total of 190 prisoners", "a first group of 32 prisoners": what a noun that only counts is of. */
    private boolean isGrouped(Mention theme, int i) {
        return scene().preposition(theme).equals("of")
                && i > 0
                && theme.from() - scene().mentions().get(i - 1).to() <= 1
                && Scene.cue(scene().mentions().get(i - 1), Sense.IN_ALL, Sense.CLASS, Sense.NUMBER_NOUN) != null;
    }

    private boolean isParticiple() {
        return verb().form() == Form.PARTICIPLE || verb().form() == Form.PAST_OR_PARTICIPLE;
    }

    /** Whether a comma that no other closes parts a theme from the verb: "27 bodies, a list of which was delivered". */
    private boolean isCutOff(Mention theme) {
        int commas = 0;
        for (int i = theme.to(); i < verb().from(); i++) {
            commas += scene().lower(i).equals(",") ? 1 : 0;
        }
        return commas == 1;
    }

    /** "between Russia and Ukraine" and "Russia and Ukraine": whether another party stands before, joined by "and". */
    boolean isSecondOfPair(Mention mention, int i) {
        return mention instanceof PartyMention
                && i > clause.first()
                && scene().lower(mention.from() - 1).equals("and")
                && scene().mentions().get(i - 1) instanceof PartyMention;
    }

    private Scene scene() {
        return clause.scene();
    }

    private Cue verb() {
        return clause.verb();
    }
}
