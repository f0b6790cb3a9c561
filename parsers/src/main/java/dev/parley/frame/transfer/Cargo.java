package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Moving;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a verb moves: one theme, or several that "and" joins ("16 soldiers and three policemen"), and the parts of them that a sentence
 * counts apart ("230 people, including six civilians").
 */
public final class Cargo {
    private final Scene scene;

    private Cargo(Scene scene) {
        this.scene = scene;
    }

    /** The themes to the right of a verb, the one next to it first; none where it has no object. */
    static List<Theme> objects(Scene scene, Clause clause) {
        Theme first = clause.object();
        return first == null ? List.of() : new Cargo(scene).joinedBehind(first);
    }

    /** The themes before a verb that are its subject, in the order of the text; none where something else is. */
    static List<Theme> subjects(Scene scene, Clause clause) {
        return clause.subject() instanceof Theme last ? new Cargo(scene).joinedBefore(last) : List.of();
    }

    /** Whether the words tell how many any of these are. */
    static boolean isCounted(List<Theme> themes) {
        return themes.stream().anyMatch(theme -> !theme.quantity().isUnknown());
    }

    private List<Theme> joinedBehind(Theme first) {
        List<Theme> themes = new ArrayList<>(List.of(first));
        int i = scene.indexOf(first) + 1;
        Theme last = first;
        while (i < scene.mentions().size()
                && scene.mentions().get(i) instanceof Theme next
                && !isComparison(scene, next)
                && !isSubject(i)
                && joins(last.to(), next.from())) {
            themes.add(next);
            last = next;
            i++;
        }
        return themes;
    }

    /** "handed over 15 bodies, and 200 more are to be returned": whether a verb of its own follows the theme at an index. */
    private boolean isSubject(int index) {
        int next = index + 1;
        while (next < scene.mentions().size() && Scene.cue(scene.mentions().get(next), Sense.SUCH) != null) {
            next++; // "200 more"
        }
        Mention behind = next < scene.mentions().size() ? scene.mentions().get(next) : null;
        return behind != null
                && Scene.cue(behind, Sense.BE, Sense.HAVE, Sense.MODAL, Sense.FUTURE, Sense.OUGHT) != null
                && behind.from() - scene.mentions().get(index).to() <= 1;
    }

    /** Whether the theme at an index is what the verb right before it moves. */
    private boolean isObject(int index) {
        return index > 0
                && scene.mentions().get(index - 1) instanceof Cue verb
                && verb.isVerb()
                && Moving.is(verb)
                && verb.to() == scene.mentions().get(index).from();
    }

    /** "80 detainees, 60 more than promised": a number that only says how much more another is. */
    static boolean isComparison(Scene scene, Theme theme) {
        return theme.isBare() && scene.lower(theme.to() + 1).equals("than");
    }

    private List<Theme> joinedBefore(Theme last) {
        List<Theme> themes = new ArrayList<>(List.of(last));
        int i = scene.indexOf(last) - 1;
        Theme first = last;
        while (i >= 0
                && scene.mentions().get(i) instanceof Theme before
                && !scene.preposition(before).equals("of")
                && !isObject(i)
                && joins(before.to(), first.from())) {
            themes.add(0, before);
            first = before;
            i--;
        }
        return themes;
    }

    /** Whether nothing but commas, "and" and words like it stand between two tokens, and at least one of them does. */
    private boolean joins(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isJoint(i)) {
                return false;
            }
        }
        return from < to;
    }

    private boolean isJoint(int token) {
        String word = scene.lower(token);
        boolean another =
                scene.isArticle(token) && scene.lower(token - 1).equals("and"); // "four soldiers and a policeman"
        return another
                || word.equals(",")
                || word.equals("and")
                || word.equals("plus")
                || word.equals("with") && scene.lower(token - 1).equals("along")
                || word.equals("along")
                || word.equals("also")
                || word.equals("well")
                || word.equals("as");
    }

    /**
     * The parts that a sentence counts apart, from a mention on: "including six civilians", "270 of them soldiers and 120 civilians". Each is a
     * theme with its own number; none where the words go on with something else.
     */
    static List<Theme> parts(Scene scene, Mention whole) {
        List<Theme> parts = new ArrayList<>();
        ImmutableList<Mention> mentions = scene.mentions();
        int i = 0;
        while (i < mentions.size() && mentions.get(i).from() < whole.to()) {
            i++;
        }
        boolean part = false;
        Theme bare = null;
        while (i < mentions.size()) {
            Mention mention = mentions.get(i);
            boolean aside = parts.isEmpty() && !part && bare == null && isAside(mention)
                    || part && Scene.cue(mention, Sense.BE) != null; // "of whom six are civilians"
            if (!aside && !isNear(scene, mentions.get(i - 1), mention)) {
                break;
            }
            if (Scene.cue(mention, Sense.SUBSET) != null) {
                part = true;
            } else if (aside) {
                // "on Wednesday, including 12 civilians", "to Ukraine, among them six civilians"
            } else if (mention instanceof Theme theme
                    && theme.isBare()
                    && !theme.quantity().isUnknown()) {
                bare = theme;
            } else if (mention instanceof Theme theme && part) {
                parts.add(bare == null || !theme.quantity().isUnknown() ? theme : counted(theme, bare));
                bare = null;
            } else {
                break;
            }
            i++;
        }
        return parts;
    }

    private static boolean isAside(Mention mention) {
        return mention instanceof Day || mention instanceof PartyMention;
    }

    /** "270 of them soldiers": the number of the one, the noun of the other. */
    private static Theme counted(Theme noun, Theme number) {
        return new Theme(
                noun.kind(),
                number.shares(),
                noun.owners(),
                noun.criteria(),
                noun.all(),
                noun.each(),
                noun.possessive(),
                noun.held(),
                number.from(),
                noun.to());
    }

    private static boolean isNear(Scene scene, Mention left, Mention right) {
        int words = 0;
        for (int i = left.to(); i < right.from(); i++) {
            words += scene.tokens().get(i).kind() == Token.Kind.WORD
                            && !scene.lower(i).equals("and")
                            && !scene.lower(i).equals("were")
                    ? 1
                    : 0;
        }
        return words == 0;
    }

    /** The theme that stands behind a word such as "for" or "against", which says what was given for the others; null where none does. */
    public static @Nullable Theme behind(Scene scene, Clause clause, Theme theme) {
        for (Mention mention : clause.right()) {
            if (mention instanceof Theme other && other.from() > theme.to() && isForSomething(scene, other)) {
                return other;
            }
        }
        return null;
    }

    private static boolean isForSomething(Scene scene, Theme theme) {
        for (int i = theme.from() - 1; i >= Math.max(0, theme.from() - 3); i--) {
            if (scene.lower(i).equals("for") || scene.lower(i).equals("against")) {
                return true;
            }
            if (!scene.lower(i).equals("the")
                    && !scene.lower(i).equals("of")
                    && !scene.lower(i).equals("those")) {
                return false;
            }
        }
        return false;
    }

    /** The themes behind "for", of which each was given for the others: "for a captive and three bodies". */
    static List<Theme> joinedTo(Scene scene, Theme first) {
        return new Cargo(scene).joinedBehind(first);
    }

    /** Whether a theme is only whose those are that were told of: "those of 570 Iranians". */
    static boolean isOfThose(Scene scene, Theme theme) {
        return scene.lower(theme.from() - 1).equals("of")
                && scene.lower(theme.from() - 2).equals("those");
    }
}
