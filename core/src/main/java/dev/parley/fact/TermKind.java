package dev.parley.fact;

/** What a term of a memorandum asks for or offers. On the wire it is its {@link #code()}: {@code ceasefire}. */
public enum TermKind implements Coded {
    /** A ceasefire, truce or pause. */
    CEASEFIRE,

    /** That forces leave a territory, or that it is ceded. */
    WITHDRAWAL,

    /** That the status of a territory is recognised. */
    RECOGNITION,

    /** That mobilisation ends. */
    STOP_MOBILISATION,

    /** That deliveries of arms end. */
    STOP_ARMS,

    /** That no foreign troops or exercises are let in. */
    NO_FOREIGN_TROOPS,

    /** That elections are held. */
    ELECTIONS,

    /** That martial law is lifted or changed. */
    MARTIAL_LAW,

    /** That a treaty is signed. */
    PEACE_TREATY,

    /** That a party declares itself neutral. */
    NEUTRALITY,

    /** That a party stays out of NATO. */
    NO_NATO,

    /** That armed forces are limited. */
    FORCE_LIMITS,

    /** That a language becomes official. */
    OFFICIAL_LANGUAGE,

    /** That prisoners are exchanged. */
    PRISONER_EXCHANGE,

    /** That children are returned. */
    RETURN_CHILDREN,

    /** Anything else. */
    OTHER;

    /**
     * The constant with this code, such as {@code ceasefire}.
     *
     * @throws dev.parley.interval.TextFormatException if there is none
     */
    public static TermKind parse(String code) {
        return Coded.parse(TermKind.class, "a kind of term", code);
    }
}
