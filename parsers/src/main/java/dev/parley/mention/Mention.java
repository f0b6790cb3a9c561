package dev.parley.mention;

/** Something that a sentence mentions, and the tokens that do so. */
public sealed interface Mention
        permits Amount, Cue, Day, Duration, OutletMention, PartyMention, PersonMention, Place, Ratio, Theme {
    /** The index of its first token in the sentence. */
    int from();

    /** The index behind its last token. */
    int to();
}
