package dev.parley.lexicon;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a word or phrase of the lexicon is for; the resource files say what each one means. */
public enum Sense {
    // Verbs: the roles of verbs.tsv.
    GIVE,
    RECEIVE,
    REPATRIATE,
    FREE,
    SEND,
    HOME,
    LEAVE,
    FOLLOW,
    SWAP,
    AGREE,
    STRIKE,
    SAY,
    CONFIRM,
    REMARK,
    RELAY,
    QUOTE,
    PROPOSE,
    DEMAND,
    REJECT,
    DENY,
    DOUBT,
    DISCUSS,
    PLAN,
    OCCUR,
    INVOLVE,
    LEAD,
    MEET,
    HOST,
    LAST,
    HEAD,
    SUBMIT,
    STUDY,
    PUBLISH,
    OBTAIN,
    WRITE,
    OUTLINE,
    REQUIRE,
    WANT,
    ACCEPT,
    DECLARE,
    INTEND,
    TAKE_EFFECT,
    LAPSE,
    PROLONG,
    RESPOND,
    KEEP,
    AWAIT,
    POSTPONE,
    MOVE,
    COUNT,
    RAISE,
    ATTEND,
    MARK,
    TRAVEL,
    BREAK,
    MEDIATE,
    END,
    CEASE,
    ORDER,
    REFRAIN,
    FORBID,
    TAKE,
    CARRY_OUT,

    // Nouns and cues: the senses of words.tsv.
    SWAP_NOUN,
    GIVE_NOUN,
    DEAL,
    POLITICAL,
    OUTCOME,
    TALKS,
    START_NOUN,
    CLASS,
    PART,
    CATEGORY,
    CRITERION,
    SEVERE,
    DEAD,
    BOTH,
    EACH,
    OTHER_SIDE,
    ALL,
    UNILATERAL,
    RECIPROCAL,
    ALL_FOR_ALL,
    HEDGE,
    NOT,
    MODAL,
    BE,
    HAVE,
    FUTURE,
    DOUBTING,
    CUMULATIVE,
    IN_ALL,
    IN_RETURN,
    SUBSET,
    CAPTIVITY,
    CAPTIVE,
    OTHER_WAY,
    MEDIATION,
    NUMBER_NOUN,
    SUCH,
    EARLIER,
    BARRIER,
    WE,
    THEY,
    ACCORDING,
    MEDIA,
    CITING,

    // Talks and who takes part in them: talks.tsv.
    ASSEMBLY,
    LANGUAGE,
    DELEGATION,
    NEGOTIATOR,
    CHIEF,

    // Where they are held: places.tsv.
    VENUE,
    PLACE_NOUN,
    CITY,
    REGION,

    // Written proposals and what they ask for: memorandums.tsv, terms.tsv.
    DOCUMENT,
    ACT,
    THING,
    PEOPLE,
    TERM,

    // What is proposed, and the answers to it: proposals.tsv.
    CEASEFIRE,
    SUMMIT,
    LEADERS,
    OFFER,
    ANSWER,
    WILLING,
    EXTENSION,
    LIST,

    // What else is told of written proposals, by words that mostly mean something else: memorandums.tsv.
    REVIEW,
    DEMANDS,
    SUBJECT,
    WRITTEN,
    IN_PERSON,
    OUGHT,
    /** It says that there has to be what it is said of: "imperative". */
    NEEDED,
    ON_CONDITION,
    UNACCEPTABLE,

    // Names and offices.
    PARTY,
    DEMONYM,
    NATIONALS,
    SEAT,
    SIDE,
    PERSON,
    OUTLET,
    ROLE,

    // Who says it, and in what: words.tsv, bodies.tsv.
    SOURCE,
    STATEMENT,
    MEDIUM,
    MEDIUM_NAME,
    BODY;

    // Asked for all the time, so that it is not made each time.
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    private static final ImmutableMap<String, Sense> BY_CODE = Maps.uniqueIndex(Arrays.asList(values()), Sense::code);

    /** Whether this is the role of a verb. */
    public boolean isVerb() {
        return compareTo(CARRY_OUT) <= 0;
    }

    /** Whether words of this sense are written with a capital, so that "us" is not the United States. */
    public boolean isName() {
        return this == PARTY
                || this == DEMONYM
                || this == NATIONALS
                || this == SEAT
                || this == PERSON
                || this == OUTLET
                || this == MEDIUM_NAME
                || this == CITY
                || this == REGION;
    }

    /** The sense of a code such as {@code swap-noun}; empty where there is none. */
    static Optional<Sense> parse(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The sense of a code that is known to be right. */
    static Sense of(String code) {
        return parse(code).orElseThrow();
    }

    /** How files name it: in lower case, with hyphens. */
    public String code() {
        return code;
    }
}
