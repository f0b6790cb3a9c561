package dev.parley.frame.words;

import dev.parley.resource.WordLists;

/** Words around what is proposed by what they are for; proposing.tsv lists them. */
public enum ProposingWord {
    /** It says how far a ceasefire is to go. */
    SCOPE,
    /** It says that both sides take part. */
    MUTUAL,
    /** Behind it stands where a ceasefire is to hold. */
    PLACE,
    /** Without such it is unconditional. */
    CONDITION,
    /** It ends such a place. */
    ENDS_PLACE,
    /** What ends with it is no place. */
    NO_PLACE,
    /** It may stand behind a noun and is no noun itself. */
    BEHIND,
    /** A noun between a verb and what it is about that changes nothing. */
    TRANSPARENT,
    /** An office of those who meet at summits. */
    LEADER,
    /** By it an office is that of somebody else. */
    NO_LEADER,
    /** A noun's article or the like. */
    DETERMINER,
    /** An article that means something told before. */
    DEFINITE,
    /** A possessive pronoun. */
    OWN,
    /** It ends a verb whose object is what is spared: "stop attacking". */
    SPARING,
    /** It stands for both sides before what is theirs. */
    EACH_OTHER,
    /** What falls silent. */
    GUNS,
    /** It is a pronoun that means no person. */
    BODY,
    /** A pronoun that can mean a proposal. */
    PRONOUN,
    /** A relative pronoun. */
    RELATIVE,
    /** Behind those who are wanted it says that they are to come home. */
    HOME,
    /** It ends what can be said of those who are wanted. */
    ENDS_HOME,
    /** Behind those who are wanted it starts what tells how or when they are. */
    APART,
    /** All those told of before. */
    EVERYBODY,
    /** Those told of before. */
    THEM,
    /** Behind a number it says that these come on top of others. */
    FURTHER,
    /** Behind a noun for a demand it says what is demanded. */
    CONTENT,
    /** Behind an answer without an object, tells of something else. */
    ENDS_ANSWER,
    /** Denied, it says that somebody tried: "could not agree". */
    ABILITY,
    /** Before "back", says that those wanted back leave a place. */
    PULLING,
    /** Before a ceasefire that begins or ends, tells when something else is. */
    PASSING,
    /** A verb that means a ceasefire only with its length. */
    TIMED,
    /** A verb of proposing that needs "to" before what is proposed. */
    OFFERING,
    /** A verb of proposing that may also say something. */
    HINTING,
    /** It says that what stands behind it is over: "declared an end to the truce". */
    ENDING,
    /** Behind what is declared it says that it is over: "declared the truce over". */
    OVER,
    /** A verb that says what one thinks of a proposal: "called it a stunt". */
    CALLING,
    /** What a proposal is called by who turns it down. */
    SCORN,
    /** A noun for what was proposed or declared, which is scorned. */
    ANSWERED,
    /** Before "yes" or "no" it answers. */
    YES_SAYING,
    /** It says that one does as the other. */
    MATCHING,
    /** Before "suit" it says that one does as the other. */
    FOLLOWING,
    /** Before "the same" it says that one does as the other. */
    DOING,
    /** A verb by which an offer is left without an answer. */
    IGNORING,
    /** It says of a reply that it is a yes. */
    POSITIVE,
    /** It says of a reply that it is a no. */
    NEGATIVE,
    /** At which of somebody something is agreed. */
    REQUEST,
    /** What stops under a plan. */
    FIGHTING,
    /** A noun for an answer. */
    REPLY,
    /** It joins a reply and what it is like. */
    COPULA;

    private static final WordLists<ProposingWord> WORDS = WordLists.of(ProposingWord.class, "proposing.tsv");

    /** Whether the word, in lower case, is one of these. */
    public boolean is(String word) {
        return WORDS.has(this, word);
    }
}
