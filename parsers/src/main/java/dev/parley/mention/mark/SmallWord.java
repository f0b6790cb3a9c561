package dev.parley.mention.mark;

import dev.parley.resource.WordLists;
import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import java.util.List;

/** Small words by what they say of the words beside them; words.tsv lists them. */
public enum SmallWord {
    /** It stands with a capital at the start of a sentence, and is no person's name. */
    NO_NAME,
    /** It joins two words of a name. */
    NAME_PARTICLE,
    /** It stands before a part of a name, with a hyphen between. */
    NAME_ARTICLE,
    /** It is a family name that stands before the given one. */
    FAMILY_NAME,
    /** It is the name of a state or a city, and a given name. */
    SHARED_GIVEN_NAME,
    /** It is the name of a state or a city, and a family name. */
    SHARED_FAMILY_NAME,
    /** Before "to" it says that somebody is sent to the land or city behind. */
    POST,
    /** It makes an adjective of a name, with a hyphen between. */
    NAME_SUFFIX,
    /** Behind it, what may be a verb or a noun is a noun. */
    BEFORE_NOUN,
    /** Behind it, a participle only describes the noun that follows. */
    BEFORE_PARTICIPLES,
    /** Behind it, "meeting" is a verb. */
    BEFORE_MEETING,
    /** It stands behind a noun that is the subject. */
    BEHIND_SUBJECT,
    /** It says how what follows belongs to what is told. */
    PREPOSITION,
    /** It may stand between the words of a noun phrase. */
    LINK,
    /** Behind a number it shows that no noun of that number follows. */
    BEHIND_NUMBER,
    /** Before the name of a group it says what kind of group that is. */
    OF_GROUP,
    /** Behind a noun it says that its people are held. */
    HELD,
    /** It says so of people alone, and of no ships or towns. */
    HELD_PEOPLE,
    /** Behind such a word it shows that those are held, and hold nobody. */
    BEHIND_HELD,
    /** They hold people and are no party. */
    GUNMEN,
    /** It describes people who came home. */
    MOVED,
    /** It may stand between a preposition and its noun. */
    DETERMINER,
    /** It says where something is. */
    WHERE,
    /** Behind it, "there" is no place. */
    EXISTENTIAL,
    /** It joins the words of a title. */
    TITLE_LINK,
    /** It says what somebody is an officer of, for or to. */
    TITLE_COMPLEMENT,
    /** It is a noun for an armed group. */
    GROUP,
    /** It is a noun for those who fight against a state, which behind its people's name never means the state. */
    REBELS,
    /** It is a noun for a land that was named before. */
    LAND,
    /** Behind a city and its land, it shows that the land does nothing. */
    BEHIND_LAND,
    /** It is an article, or a pronoun in its stead. */
    ARTICLE,
    /** It joins words or clauses, or stands for what was named. */
    FUNCTION,
    /** It says how or how often something is done. */
    ADVERB,
    /** It may stand between an auxiliary and its verb. */
    AMID_VERB;

    private static final WordLists<SmallWord> WORDS = WordLists.of(SmallWord.class, "words.tsv");

    static void mark(Vocabulary.Builder vocabulary) {
        for (SmallWord kind : values()) {
            WORDS.of(kind).forEach(word -> vocabulary.mark(word, Marks.SMALL_WORDS, kind));
        }
    }

    /** Whether a token, which was cut with a finder's vocabulary, is such a word. */
    public boolean is(Token token) {
        return token.has(Marks.SMALL_WORDS, this);
    }

    /** Whether a word, in lower case, is such a one. */
    public boolean is(String word) {
        return WORDS.has(this, word);
    }

    /** Whether it stands at a place; it does not outside the tokens. */
    public boolean isAt(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() && is(tokens.get(index));
    }
}
