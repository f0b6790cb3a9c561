package dev.parley.frame.clause;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.text.Token;

/** Who in a sentence can do what its verbs say: the parties, persons and themes that no preposition ties elsewhere. */
public final class Subjects {
    /** How many words may stand between "and" and the party that it joins. */
    private static final int JOINT = 4;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;

    public Subjects(Scene scene) {
        this.scene = scene;
        this.mentions = scene.mentions();
    }

    /** Whether a mention is somebody who can do what a verb behind it says. */
    public boolean isActor(int index) {
        Mention mention = mentions.get(index);
        boolean actor = mention instanceof PersonMention || mention instanceof PartyMention || mention instanceof Theme;
        if (!actor || !preposition(mention).isEmpty()) {
            return false;
        }
        if (isOfNoun(mention) || scene.lower(mention.from() - 1).equals("(")) {
            return false;
        }
        int before = index - 1;
        int start = mention instanceof PersonMention person ? person.titleFrom() : mention.from();
        while (before >= 0 && mentions.get(before).from() >= start) {
            before--;
        }
        return !(isJoined(mention) && before >= 0 && !isActor(before) && isSomebody(mentions.get(before)));
    }

    /** The preposition before a mention, adjectives skipped too: "between the legitimate government", "between the warring Omani army". */
    private String preposition(Mention mention) {
        int start = mention instanceof PersonMention person ? person.titleFrom() : mention.from();
        boolean name = scene.tokens().get(start).isCapitalised();
        boolean described = false;
        for (int i = start - 1; i >= Math.max(0, start - JOINT); i--) {
            if (scene.isPreposition(i)) {
                // Adjectives of a name follow an article.
                return name && described && !scene.isArticle(i + 1) ? "" : scene.lower(i);
            }
            described |= !scene.isArticle(i);
            boolean joint = scene.lower(i).equals("-") || isMention(i);
            if (joint || described && (scene.isArticle(start) || !scene.isAdjective(i) && !scene.isArticle(i))) {
                return "";
            }
        }
        return "";
    }

    public static boolean isSomebody(Mention mention) {
        return mention instanceof PartyMention
                || mention instanceof PersonMention
                || mention instanceof Theme
                || Scene.cue(mention, Sense.DEMONYM, Sense.SIDE) != null;
    }

    /** "Between Russia and the Ukrainian side", "of Oman, Iran and Qatar". */
    private boolean isJoined(Mention mention) {
        int start = mention instanceof PersonMention person ? person.titleFrom() : mention.from();
        for (int i = start - 1; i >= Math.max(0, start - JOINT); i--) {
            String word = scene.lower(i);
            if (word.equals("and") || word.equals("-") || word.equals(",")) {
                return true;
            }
            if (!scene.isArticle(i) && !scene.isAdjective(i)) {
                return false;
            }
        }
        return false;
    }

    /** "The Russia-Ukraine conflict", "Russia's army": a party that only says of what a noun is. */
    private boolean isOfNoun(Mention mention) {
        int next = mention.to();
        if (!(mention instanceof PartyMention) || next >= scene.tokens().size()) {
            return false;
        }
        Token token = scene.tokens().get(next);
        boolean joined = token.is("-") || token.is("–") || token.kind() == Token.Kind.POSSESSIVE;
        boolean noun =
                scene.isWord(next) && !scene.isFunctionWord(next) && !scene.isAdverb(next) && !token.isCapitalised();
        return joined || noun && !isMention(next);
    }

    private boolean isMention(int token) {
        for (Mention mention : mentions) {
            if (mention.from() <= token && token < mention.to()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nobody stands between two mentions who could do what a verb behind says. */
    public boolean isLead(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isActor(i)) {
                return false;
            }
        }
        return true;
    }
}
