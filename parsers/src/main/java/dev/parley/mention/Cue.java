package dev.parley.mention;

import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;

/**
 * A verb, noun or phrase of the lexicon that says what happens, or how surely.
 *
 * @param sense what it is for
 * @param form the form of a verb; {@link Form#NONE} for all else
 * @param value what it stands for; empty where the sense says it all
 * @param from the index of its first token
 * @param to the index behind its last token
 */
public record Cue(Sense sense, Form form, String value, int from, int to) implements Mention {
    /** Whether it is a verb that can be a clause's only one, or its participle. */
    public boolean isVerb() {
        return form != Form.NONE;
    }
}
