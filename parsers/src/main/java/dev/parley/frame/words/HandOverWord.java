package dev.parley.frame.words;

import dev.parley.resource.WordLists;

/** Words around what is told of hand-overs, by what they are for; handing.tsv lists them. */
public enum HandOverWord {
    /** A noun for what is told. */
    REPORT,
    /** It says that what is told is not so. */
    UNTRUE,
    /** A verb that says what a report is. */
    CALLING,
    /** It stands between a report and what is said of it. */
    BEING,
    /** Before a group it says that somebody is one of it. */
    AMONG,
    /** Before "of" and a group it says the same. */
    ONE,
    /** It stands between a group and those of it who are named. */
    NAMING,
    /** Before a verb it says that somebody was one more of them. */
    ALSO,
    /** A verb by which a side tells of its own who are back. */
    RETURNING,
    /** It says that they are those of a hand-over of whom nothing was told yet. */
    REST,
    /** It starts a sentence without a verb on more of those told of before. */
    FURTHER,
    /** Between "from" and a party it says where those were who come. */
    HELD_IN,
    /** It says that those who are counted have not been handed over. */
    LEFT,
    /** Between a party and a number it stands for the verb told before. */
    GAP,
    /** With a number it says that those named before it are some of them, too. */
    OTHERS,
    /** Before "by" and a party it says that the party held them. */
    KEPT,
    /** Before "of them" it goes for so many that it says what all of them are. */
    MOST,
    /** Behind an article it stands for those told of before, by how many they are. */
    PAIR,
    /** Before "of" it stands for what was named before. */
    THOSE,
    /** Before "in" and a state or its capital, it says that the state holds them. */
    JAILED,
    /** Beside people it says that somebody takes or holds them; no participle. */
    HOLDING,
    /** Beside bodies it says that somebody has them. */
    FINDING,
    /** Behind a verb of giving it says that whoever is given was held. */
    GIVEN_UP,
    /** It starts or ends a verb of giving that brings people where they come from. */
    GIVING_BACK,
    /** Behind a verb of letting go it says that a court does it. */
    COURT,
    /** A verb of letting go, which nobody does to get anybody back. */
    RELEASING,
    /** Before a noun for a hand-over it says that whoever does it hands over. */
    ANNOUNCING,
    /** Before a noun for a hand-over it says that whoever does it is to hand over. */
    ORDERING,
    /** Before a noun for a hand-over it says that there was one. */
    NOTING,
    /** Before "of" and a party it means those who act for the party. */
    THOSE_OF,
    /** An auxiliary that is said of several. */
    OF_SEVERAL,
    /** A pronoun for those who changed hands. */
    THEM,
    /** It opens a clause that only supposes what it tells. */
    CONDITION,
    /** It opens a clause of what ends something. */
    UNTIL,
    /** It opens a clause of what comes first. */
    ONCE,
    /** A noun for a part of a hand-over, or for what is done with it. */
    STAGE,
    /** Before such a noun it means one of those told of. */
    WHICH_STAGE,
    /** A pronoun for what was done. */
    IT,
    /** It opens what is only asked. */
    QUESTION,
    /** Before such a word it says that something is asked or left open. */
    ASKED,
    /** A form of "to be" that with "to" behind it says what is due. */
    DUE,
    /** An auxiliary of what is so now. */
    NOW,
    /** It says that people are held to be bargained with. */
    KIDNAPPING,
    /** In the name of an army it says that soldiers of it are its own. */
    ARMY;

    private static final WordLists<HandOverWord> WORDS = WordLists.of(HandOverWord.class, "handing.tsv");

    /** Whether the word, in lower case, is one of these. */
    public boolean is(String word) {
        return WORDS.has(this, word);
    }
}
