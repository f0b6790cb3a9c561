package dev.parley.frame.clause;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;

/** What commas part from a clause that goes on behind it: "the talks, which Oman mediates, opened on Monday". */
public final class Asides {
    /** How many tokens the longest aside may have. */
    private static final int LONGEST = 30;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;

    public Asides(Scene scene) {
        this.scene = scene;
        this.mentions = scene.mentions();
    }

    /**
     * Where the aside ends that a verb stands in, so that what is told before it goes on there: the token of the verb behind the comma; -1 where the verb
     * stands in none.
     *
     * @param from where the aside may begin at the earliest
     */
    public int end(int from, Cue verb) {
        boolean open = false;
        for (int i = Math.max(from, verb.from() - LONGEST); i < verb.from(); i++) {
            open |= scene.lower(i).equals(",");
        }
        if (!open) {
            return -1;
        }
        for (Mention mention : mentions) {
            boolean near = mention.from() > verb.to() && mention.from() - verb.to() <= LONGEST;
            if (near && scene.lower(mention.from() - 1).equals(",") && isFinite(mention)) {
                return mention.from();
            }
        }
        return -1;
    }

    private static boolean isFinite(Mention mention) {
        return mention instanceof Cue cue
                && (cue.is(Sense.BE)
                        || cue.is(Sense.HAVE)
                        || cue.is(Sense.MODAL)
                        || cue.isVerb() && cue.form() != Form.ING && cue.form() != Form.BASE);
    }

    /** "The talks, put off twice, were held": whether commas part a participle from the verb that follows. */
    public boolean isOfOneWord(Cue participle, int most) {
        int close = participle.to();
        while (close < Math.min(scene.tokens().size(), participle.to() + most)
                && !scene.lower(close).equals(",")) {
            close++;
        }
        for (Mention mention : mentions) {
            boolean next = mention.from() > close && mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BE));
            if (next
                    && scene.lower(participle.from() - 1).equals(",")
                    && scene.lower(close).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The meeting of the two envoys, Vidal for Oman and Reyes for Qatar, is planned": whether commas only add the mention of this index.
     *
     * @param from where the aside may begin at the earliest
     */
    public boolean adds(int from, int index) {
        int open = -1;
        for (int i = from; i < mentions.get(index).from() && open < 0; i++) {
            open = scene.lower(i).equals(",") ? i : -1;
        }
        boolean and = false;
        for (int i = index; open >= 0 && i + 1 < mentions.size(); i++) {
            int end = mentions.get(i).to();
            Mention next = mentions.get(i + 1);
            boolean closes = scene.lower(end).equals(",") && next.from() == end + 1;
            if (closes) {
                return and && Scene.cue(next, Sense.BE, Sense.HAVE, Sense.MODAL) != null;
            }
            and |= scene.lower(next.from() - 1).equals("and");
            if (next instanceof Cue) {
                return false;
            }
        }
        return false;
    }
}
