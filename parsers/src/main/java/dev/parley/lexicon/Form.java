package dev.parley.lexicon;

/** The form that a verb stands in; everything else is {@link #NONE}. */
public enum Form {
    /** No verb. */
    NONE,
    /** The infinitive and the present but for its third person: hand over. */
    BASE,
    /** The third person of the present: hands over. */
    PRESENT,
    /** The past: gave back. */
    PAST,
    /** The participle, where it differs from the past: given back. */
    PARTICIPLE,
    /** The past and the participle where they are alike: handed over. */
    PAST_OR_PARTICIPLE,
    /** The -ing form: handing over. */
    ING
}
