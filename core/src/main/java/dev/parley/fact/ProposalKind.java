package dev.parley.fact;

/** What a proposal or demand is for. On the wire it is its {@link #code()}: {@code ceasefire}. */
public enum ProposalKind implements Coded {
    /** A ceasefire, truce or pause. */
    CEASEFIRE,

    /** A further meeting of delegations. */
    MEETING,

    /** A meeting of leaders. */
    SUMMIT,

    /** A return of persons or remains. */
    RETURN,

    /** Anything else. */
    OTHER;

    /**
     * The constant with this code, such as {@code ceasefire}.
     *
     * @throws dev.parley.interval.TextFormatException if there is none
     */
    public static ProposalKind parse(String code) {
        return Coded.parse(ProposalKind.class, "a kind of proposal", code);
    }
}
