package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;

/** A verb, noun or phrase of the lexicon that says what happens, or how surely. */
public final class Cue implements Mention {
    private final ImmutableList<Entry> readings;
    private final Senses senses;
    private final Form form;
    private final int from;
    private final int to;

    /**
     * A cue.
     *
     * @param readings what it can stand for here, at least one; the sense that comes first among the senses stands first
     * @param from the index of its first token
     * @param to the index behind its last token
     */
    public Cue(ImmutableList<Entry> readings, int from, int to) {
        this.readings = readings;
        this.senses = Senses.ofReadings(readings);
        this.form = readings.get(0).form();
        this.from = from;
        this.to = to;
    }

    /** What it can stand for, at least one; the sense that comes first among the senses stands first. */
    public ImmutableList<Entry> readings() {
        return readings;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int to() {
        return to;
    }

    /** All its senses. */
    Senses senses() {
        return senses;
    }

    /** The first of its senses. */
    public Sense sense() {
        return readings.get(0).sense();
    }

    /** The form of a verb; {@link Form#NONE} for all else. */
    public Form form() {
        return form;
    }

    /** What its first sense stands for; empty where the sense says it all. */
    public String value() {
        return readings.get(0).value();
    }

    /** Whether it can be meant in this sense. */
    public boolean is(Sense sense) {
        return senses.has(sense);
    }

    /** Whether it can be meant in one of these senses. */
    public boolean isAny(Senses wanted) {
        return senses.meets(wanted);
    }

    /** What it stands for in this sense; empty where it is not meant so, or the sense says it all. */
    public String value(Sense sense) {
        for (int i = 0; senses.has(sense) && i < readings.size(); i++) {
            if (readings.get(i).sense() == sense) {
                return readings.get(i).value();
            }
        }
        return "";
    }

    /** Whether it is a verb that can be a clause's only one, or its participle. */
    public boolean isVerb() {
        return form != Form.NONE;
    }
}
