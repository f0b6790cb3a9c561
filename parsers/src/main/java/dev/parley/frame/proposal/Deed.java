package dev.parley.frame.proposal;

import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence says is done to something that can be proposed.
 *
 * @param kind what is done
 * @param agent who does it; empty where nobody is named or both sides do
 * @param owner whose proposal it is, where the deed answers one
 * @param addressee whom a proposal is made to
 * @param addressed whether the words say to whom it is made, be it to both sides
 * @param longer whether it is about making a ceasefire longer
 * @param denied whether the words say that it is not done
 * @param mood whether it is done, to be done, or only could be
 * @param from the index of the first token that says so
 * @param to the index behind the last one
 */
record Deed(
        Kind kind,
        Optional<Party> agent,
        Optional<Party> owner,
        Optional<Party> addressee,
        boolean addressed,
        boolean longer,
        boolean denied,
        Mood mood,
        int from,
        int to) {
    /** How surely it is done. */
    enum Mood {
        /** It is done or was. */
        FACT,
        /** It will be done. */
        FUTURE,
        /** It could, may or should be. */
        POSSIBLE,
        /** It has been done up to now. */
        PERFECT;

        /** What an auxiliary adds to the mood that those before it make. */
        Mood with(Cue auxiliary) {
            if (auxiliary.is(Sense.MODAL)) {
                return auxiliary.value(Sense.MODAL).isEmpty() && this != POSSIBLE ? FUTURE : POSSIBLE;
            }
            if (auxiliary.is(Sense.FUTURE) && !auxiliary.value(Sense.FUTURE).equals("adjective")) {
                return FUTURE;
            }
            return auxiliary.is(Sense.HAVE) && this == FACT ? PERFECT : this;
        }

        /** Whether it is still to come. */
        boolean isToCome() {
            return this == FUTURE || this == POSSIBLE;
        }
    }

    /** What can be done to a proposal. */
    enum Kind {
        /** It is proposed or offered. */
        PROPOSE,
        /** It is demanded or called for. */
        DEMAND,
        /** Somebody wants it, or is ready for it. */
        WANT,
        /** It is said that it will be. */
        WILL,
        /** It is brought about by one side's word. */
        DECLARE,
        /** It is brought to an end by one side's word. */
        END,
        /** It is agreed to. */
        ACCEPT,
        /** It is refused. */
        REJECT,
        /** It is not decided on. */
        CONSIDER,
        /** It is said not to be there. */
        DENY,
        /** It is in force, or was. */
        IN_FORCE,
        /** It is made longer. */
        PROLONG;

        /** What a verb does to its object by itself; null where that is no deed. */
        static @Nullable Kind of(Cue verb) {
            if (verb.is(Sense.PROPOSE)) {
                return PROPOSE;
            }
            if (verb.is(Sense.DEMAND)) {
                return DEMAND;
            }
            if (verb.is(Sense.REJECT)) {
                return REJECT;
            }
            if (verb.is(Sense.ACCEPT) || verb.is(Sense.AGREE) || verb.is(Sense.STRIKE)) {
                return ACCEPT;
            }
            if (verb.is(Sense.STUDY)) {
                return CONSIDER;
            }
            if (verb.is(Sense.PROLONG)) {
                return PROLONG;
            }
            if (verb.is(Sense.KEEP)) {
                return IN_FORCE;
            }
            if (verb.is(Sense.DECLARE)) {
                return DECLARE;
            }
            // "suspended their hostilities"
            if ((verb.is(Sense.POSTPONE) || verb.is(Sense.END)) && !verb.is(Sense.CEASE)) {
                return END;
            }
            return verb.is(Sense.INTEND) ? WANT : null;
        }

        /** What a noun makes of what stands behind it; null where nothing. */
        static @Nullable Kind of(String value) {
            return switch (value) {
                case "proposed" -> PROPOSE;
                case "demanded" -> DEMAND;
                case "wanted" -> WANT;
                case "accepted" -> ACCEPT;
                case "rejected" -> REJECT;
                case "pending" -> CONSIDER;
                case "standing" -> IN_FORCE;
                default -> null;
            };
        }

        /** Whether this asks for something. */
        boolean isAsking() {
            return this == PROPOSE || this == DEMAND || this == WANT;
        }

        /** Whether this answers what somebody asked for. */
        boolean isAnswer() {
            return this == ACCEPT || this == REJECT || this == CONSIDER;
        }
    }

    /** A deed of somebody, of which no more is told. */
    static Deed of(Kind kind, Optional<Party> agent, Mood mood, int from, int to) {
        return new Deed(kind, agent, Optional.empty(), Optional.empty(), false, false, false, mood, from, to);
    }

    /** Whether it says that several did not agree. */
    boolean isNotReached() {
        return kind == Kind.ACCEPT && denied && agent.isEmpty();
    }

    Deed withKind(Kind other) {
        return new Deed(other, agent, owner, addressee, addressed, longer, denied, mood, from, to);
    }

    Deed withAgent(Optional<Party> who) {
        return new Deed(kind, who, owner, addressee, addressed, longer, denied, mood, from, to);
    }

    Deed withOwner(Optional<Party> whose) {
        return new Deed(kind, agent, whose, addressee, addressed, longer, denied, mood, from, to);
    }
}
