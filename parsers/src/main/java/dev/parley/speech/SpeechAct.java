package dev.parley.speech;

import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;

/**
 * Somebody saying something in a sentence.
 *
 * @param source who says it
 * @param said the day told beside the verb
 * @param stance how it puts what is said: asserted, or denied, reported, doubted
 * @param form the way in which it is said, which is the name of the rule that found it
 * @param at the index of the verb's first token, or of whatever else tells that something is said
 * @param words the tokens that tell who says it, which are no part of what is said
 * @param content the tokens of what is said
 */
record SpeechAct(Source source, DateSpan said, Stance stance, Form form, int at, Span words, Span content) {
    /** The ways of saying something. */
    enum Form {
        /** "X said A." */
        BEFORE,
        /** "A, X said." and "A, said X." */
        BEHIND,
        /** "A, X said, A." */
        AMID,
        /** "A, citing X." */
        CITED,
        /** "According to X, A." */
        CREDITED,
        /** "A, or 45 according to X": X stands for nothing but a number. */
        COUNTED,
        /** "X: A" and "A: X". */
        HEADED,
        /** "X proposed A." */
        PUT
    }

    /** Whether somebody speaks, rather than being credited. */
    boolean isSpoken() {
        return at >= 0;
    }

    /**
     * Whether the words that tell who says it stand amid what is said, where these part a verb from its subject: "Kyiv, according to Vidal, agreed",
     * "Kyiv freed ten, Vidal said, and got twelve".
     */
    boolean isAmid(Scene scene) {
        boolean amid = (form == Form.AMID || form == Form.CREDITED)
                && words.from() > content.from()
                && words.to() + 1 < content.to()
                && isParting(scene, words.from() - 1)
                && isParting(scene, words.to());
        return amid && (!hasVerbBefore(scene) || scene.lower(words.to() + 1).equals("and"));
    }

    private boolean hasVerbBefore(Scene scene) {
        for (Mention mention : scene.mentions()) {
            boolean before = mention.from() >= content.from() && mention.to() <= words.from();
            if (before && mention instanceof Cue cue && cue.isVerb()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isParting(Scene scene, int token) {
        Token.Kind kind = scene.tokens().get(token).kind();
        return kind == Token.Kind.OPEN_QUOTE
                || kind == Token.Kind.CLOSE_QUOTE
                || scene.lower(token).equals(",");
    }

    boolean covers(int token) {
        return content.has(token) && !words.has(token);
    }

    /** The act of whoever is credited with nothing but a number. */
    SpeechAct counting(Span number) {
        return new SpeechAct(source, said, stance, Form.COUNTED, at, words, number);
    }

    SpeechAct withContent(Span newContent) {
        return new SpeechAct(source, said, stance, form, at, words, newContent);
    }
}
