package dev.parley.frame.words;

import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;

import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.resource.WordLists;
import java.util.Arrays;

/** Words around what is asked for, and around written proposals, by what they are for; asking.tsv lists them. */
public enum AskingWord {
    /** It says that something belongs to whoever acts. */
    OWN,
    /** It says that something was told before. */
    DEFINITE,
    /** It stands in front of the words that belong to a noun for a written proposal. */
    BEFORE_PAPER,
    /** It is counted of a written proposal. */
    COUNTED,
    /** A preposition that ties a written proposal to something else than the verb. */
    TIES,
    /** A preposition behind which whoever made something stands. */
    SOURCE,
    /** Behind what is asked for it says that it is to be done. */
    PREDICATE,
    /** It says that what comes of one thing asked for is the next one. */
    PERMITTING,
    /** It joins two things that are asked for. */
    JOINT,
    /** It joins two things without a comma. */
    AND,
    /** It parts what is asked for from a clause behind it. */
    PARTING,
    /** It starts what is asked for, beside a verb or noun. */
    OPENER,
    /** It starts a noun that is asked for, where a list names nouns. */
    ARTICLE,
    /** It starts a noun that has not been told before. */
    INDEFINITE,
    /** It stands inside what is asked for. */
    INSIDE,
    /** Before a relative pronoun it says that what follows is to be done as well. */
    WITHIN,
    /** It starts a clause that tells of something instead of asking for it. */
    RELATIVE,
    /** Behind what is asked for it says when. */
    WHEN,
    /** Behind a verb of refusing it means what was asked for before. */
    BACK,
    /** Behind a verb of asking it says that it asks a question. */
    NO_DEMAND,
    /** Behind a noun of demanding it starts the demand. */
    DEMANDING,
    /** It says that what follows is among what was named. */
    INCLUDING,
    /** A noun for a written proposal that answers another one. */
    ANSWER,
    /** Before a time it says that somebody has used it. */
    TOOK,
    /** A verb that says that somebody will or has to do something. */
    MODAL,
    /** It starts a line of a list. */
    BULLET,
    /** Before what is made a condition. */
    MAKING,
    /** Behind a comma it makes a condition of what follows. */
    PROVIDED,
    /** They speak for somebody: "negotiators for the rebels". */
    TEAM,
    /** It stands between those who speak for somebody and whom they speak for. */
    TEAM_OF,
    /** Before a verb it says that what follows is, or is not. */
    THERE,
    /** Somebody threatens to do it, if something else is done. */
    THREAT,
    /** Who does it breaks a truce. */
    BREACH,
    /** Before a noun for conditions it says that somebody sets them. */
    SETTING,
    /** They pass things on. */
    MEDIATOR,
    /** Whoever says that something was handed to him. */
    HIM,
    /** Before a written proposal it says that what follows is in it. */
    UNDER,
    /** Behind "is" it starts what is asked for. */
    TO_BE,
    /** It ends the name of whoever published something. */
    ENDS_PUBLISHER,
    /** It parts off what a noun of demanding demands. */
    ASIDE,
    /** It says that what follows is not to be done. */
    NEGATING,
    /** Before a noun for a proposal it says that it is a written one. */
    WRITTEN,
    /** It says what somebody may do, if something else is done. */
    WOULD,
    /** It says by itself that something is not going to be done. */
    RULES_OUT,
    /** It ends a verb of two words. */
    PARTICLE,
    /** Behind "no" it means what was told before. */
    SUCH,
    /** A verb by which a written proposal makes or lets somebody do something. */
    CAUSING,
    /** A verb that tells itself what a written proposal lays down. */
    ORDAINING,
    /** A verb by which a written proposal says something. */
    STATING,
    /** Behind "would" it makes somebody do something: "would have it withdraw". */
    HAVING,
    /** It gives somebody time to do something. */
    GIVING;

    private static final WordLists<AskingWord> WORDS = WordLists.of(AskingWord.class, "asking.tsv");

    /** The words with which those of more than one word start: "as well as". */
    private static final ImmutableSetMultimap<AskingWord, String> STARTS = Arrays.stream(values())
            .collect(flatteningToImmutableSetMultimap(
                    constant -> constant,
                    constant -> WORDS.of(constant).stream()
                            .filter(phrase -> phrase.indexOf(' ') > 0)
                            .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))));

    /** Whether one of these of more than one word starts with a word, in lower case. */
    public boolean startsWith(String word) {
        return STARTS.containsEntry(this, word);
    }

    /** Whether the word, in lower case, is one of these. */
    public boolean is(String word) {
        return WORDS.has(this, word);
    }
}
