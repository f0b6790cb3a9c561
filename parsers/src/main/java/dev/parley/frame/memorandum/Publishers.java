package dev.parley.frame.memorandum;

import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who published something, in the words of the text: the outlets named, or else the whole noun phrase. */
final class Publishers {
    /** How many tokens a short name in brackets may have, with the brackets. */
    private static final int SHORT_NAME = 5;

    private Publishers() {}

    /** "published by Russian state media". */
    static Optional<String> behind(Scene scene, Cue verb) {
        int by = verb.to();
        while (by < scene.tokens().size() && !scene.lower(by).equals("by")) {
            by++;
        }
        int from = by + 1;
        int to = from;
        while (to < scene.tokens().size()
                && (!AskingWord.ENDS_PUBLISHER.is(scene.lower(to)) || isOutletBehind(scene, to))) {
            to++;
        }
        return name(scene, from, to);
    }

    private static boolean isOutletBehind(Scene scene, int token) {
        return (scene.lower(token).equals("and") || scene.lower(token).equals(","))
                && scene.mentions().stream()
                        .anyMatch(m -> m instanceof OutletMention && m.from() > token && m.from() - token <= 2);
    }

    /** "Russian state media published". */
    static Optional<String> before(Scene scene, Cue verb) {
        int to = endBefore(scene, verb);
        int from = to;
        while (from > 0 && !bounds(scene, from - 1)) {
            from--;
        }
        return name(scene, from, to);
    }

    /** "The Front (TF) on Monday published": where the name ends, without the day and the short name behind it. */
    private static int endBefore(Scene scene, Cue verb) {
        int to = verb.from();
        for (int i = scene.indexOf(verb) - 1; i >= 0 && scene.mentions().get(i).to() == to; i--) {
            if (!(scene.mentions().get(i) instanceof Day day)) {
                break;
            }
            to = scene.isPreposition(day.from() - 1) ? day.from() - 1 : day.from();
        }
        for (int i = to - 2;
                i > 0 && i >= to - SHORT_NAME && scene.lower(to - 1).equals(")");
                i--) {
            if (scene.lower(i).equals("(")) {
                return i;
            }
        }
        return to;
    }

    private static boolean bounds(Scene scene, int token) {
        Token.Kind kind = scene.tokens().get(token).kind();
        boolean sign = kind == Token.Kind.SIGN && !scene.lower(token).equals("-");
        return sign
                || scene.mentions().stream()
                        .anyMatch(m -> m.from() <= token
                                && token < m.to()
                                && m instanceof Cue cue
                                && (cue.isVerb() || cue.is(Sense.BARRIER)))
                || scene.lower(token).equals("that");
    }

    private static Optional<String> name(Scene scene, int from, int to) {
        List<String> outlets = new ArrayList<>();
        for (Mention mention : scene.mentions()) {
            if (mention instanceof OutletMention outlet && outlet.from() >= from && outlet.to() <= to) {
                outlets.add(outlet.name());
            }
        }
        return outlets.isEmpty() ? words(scene, from, to) : Optional.of(String.join(" and ", outlets));
    }

    private static Optional<String> words(Scene scene, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            Token token = scene.tokens().get(i);
            boolean helps =
                    token.is("the") && words.length() == 0 || token.is("have") || token.is("has") || token.is("had");
            boolean spaced = words.length() > 0
                    && token.start() > scene.tokens().get(i - 1).end();
            words.append(spaced ? " " : "").append(helps ? "" : token.text());
        }
        String text = words.toString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
