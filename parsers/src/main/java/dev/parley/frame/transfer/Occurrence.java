package dev.parley.frame.transfer;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.NounTheme;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import org.jspecify.annotations.Nullable;

/** What a sentence says of whether the hand-over that a noun names takes place: "the exchange was held", "the exchange is planned". */
record Occurrence(Scene scene, int index) {
    /** How many tokens from its noun a word may stand that says so. */
    private static final int REACH = 10;

    /** The verb that says the noun takes place: the next one behind it, or one before it that carries it on. */
    @Nullable
    Cue verb() {
        boolean described = false;
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && (cue.isVerb() || cue.sense() == Sense.BARRIER)) {
                boolean near = described || cue.from() - noun().to() <= REACH;
                boolean modal = Scene.cue(scene.mentions().get(i - 1), Sense.MODAL) != null;
                boolean follows = cue.sense() == Sense.FOLLOW && (modal || cue.form() != Form.PRESENT);
                if (isOfThose(i) || isSince(cue)) {
                    described = true;
                    continue;
                }
                if ((cue.sense() == Sense.OCCUR || follows || involvesAny(i)) && near) {
                    return cue;
                }
                if (described || !isRelative(cue) && !cue.is(Sense.AGREE) && !isAside(cue)) {
                    break;
                }
                described = true;
            }
        }
        return carrier();
    }

    /** "The exchange involved 206 people": whether a verb says who they were that moved. */
    private boolean involvesAny(int verb) {
        return NounTheme.involved(scene, index, verb) != null;
    }

    /** "The release of 27 soldiers held by the rebels took place": whether a participle only says which are meant. */
    private boolean isOfThose(int verb) {
        Mention held = scene.mentions().get(verb);
        if (!(scene.mentions().get(verb - 1) instanceof Theme theme) || theme.to() != held.from()) {
            return false;
        }
        for (int i = verb + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue next && (next.isVerb() || next.is(Sense.BARRIER))) {
                return next.is(Sense.OCCUR) || next.is(Sense.POSTPONE);
            }
        }
        return scene.lower(held.to()).equals("by"); // "awaited the return of 40 prisoners held by Israel"
    }

    /** "The exchange, the third since the war began, took place": whether a verb only tells since when exchanges are counted. */
    private boolean isSince(Cue verb) {
        boolean since = false;
        for (int i = noun().to(); i < verb.from(); i++) {
            since |= scene.lower(i).equals("since");
        }
        return since && isAside(verb);
    }

    /** "Russia carried out the exchange": the verb before the noun that says it takes place; null where none does. */
    private @Nullable Cue carrier() {
        Cue governor = governor();
        boolean involved = governor != null && governor.sense() == Sense.INVOLVE && governor.form() == Form.ING;
        boolean carried = governor != null && (governor.sense() == Sense.OCCUR || involved);
        boolean toIt = governor != null && scene.lower(governor.to()).equals("to"); // "what happened to the exchange"
        return governor != null && carried && !toIt && noun().from() - governor.to() <= REACH ? governor : null;
    }

    /** "the exchange on which they agreed on May 30 was carried out": whether the next verb only describes the noun. */
    private boolean isRelative(Cue verb) {
        boolean relative = false;
        for (int i = noun().to(); i < verb.from(); i++) {
            relative |= scene.lower(i).equals("which") || scene.lower(i).equals("that");
        }
        return relative;
    }

    /** The verb before the noun; null where there is none, or a conjunction stands between. */
    @Nullable
    Cue governor() {
        for (int i = index - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Cue cue && (cue.isVerb() || cue.sense() == Sense.BARRIER)) {
                return cue.isVerb() ? cue : null;
            }
        }
        return null;
    }

    /** "The exchange did not take place": whether a word of denial stands by the noun and the verb that says it takes place. */
    boolean isNegated(Cue verb) {
        int from = Math.min(noun().from(), verb.from());
        int to = Math.max(noun().to(), verb.to());
        return scene.mentions().stream()
                .anyMatch(m -> Scene.cue(m, Sense.NOT) != null && m.from() >= from - 2 && m.to() <= to);
    }

    /** "The exchange will take place": whether a word for what is to come stands near the noun. */
    boolean isFuture() {
        Mention noun = noun();
        return scene.mentions().stream()
                .anyMatch(m -> Scene.cue(m, Sense.FUTURE, Sense.MODAL) != null
                        && Math.abs(m.from() - noun.from()) <= REACH
                        && !scene.isParted(Math.min(m.from(), noun.from()), Math.max(m.to(), noun.to())));
    }

    /** The "is" of "is planned", "is expected" or the like behind the noun; null where none follows. */
    @Nullable
    Cue planned() {
        Cue be = null;
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (be != null && Scene.cue(mention, Sense.FUTURE, Sense.PLAN) != null) {
                return be;
            }
            if (Clause.bounds(mention)) {
                return null;
            }
            Cue is = Scene.cue(mention, Sense.BE);
            be = is != null ? is : be;
        }
        return null;
    }

    /** The verb of "the release was postponed", "the exchange had been due on 28 May but was called off", "it fell through"; null where none follows. */
    @Nullable
    Cue postponed() {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Cue verb = scene.mentions().get(i) instanceof Cue cue && cue.isVerb() ? cue : null;
            if (verb != null && verb.is(Sense.POSTPONE) && !isAside(verb)) {
                boolean past = verb.form() == Form.PAST || verb.form() == Form.PAST_OR_PARTICIPLE;
                return past || Clause.of(scene, i).isPassive() ? verb : null;
            }
            if (verb != null && !verb.is(Sense.PLAN) && !verb.is(Sense.POSTPONE)) {
                return null;
            }
        }
        return null;
    }

    /** "The exchange, put off twice, took place": whether a verb stands in a clause between commas, behind which the noun's own follows. */
    private boolean isAside(Cue verb) {
        boolean open = false;
        for (int i = noun().to(); i < verb.from(); i++) {
            open |= scene.lower(i).equals(",");
        }
        int close = verb.to();
        while (open
                && close < Math.min(scene.tokens().size(), verb.to() + REACH)
                && !scene.lower(close).equals(",")) {
            close++;
        }
        for (Mention mention : scene.mentions()) {
            boolean own = mention.from() > close
                    && mention instanceof Cue cue
                    && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL));
            if (open && own && scene.lower(close).equals(",")) {
                return true;
            }
        }
        return false;
    }

    private Mention noun() {
        return scene.mentions().get(index);
    }
}
