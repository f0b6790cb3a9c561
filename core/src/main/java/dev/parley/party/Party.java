package dev.parley.party;

import dev.parley.interval.TextFormatException;

/**
 * A side of a conflict or a third party to its talks, named by a code.
 *
 * <p>A state goes by its ISO 3166-1 alpha-2 code, anything else (an armed group, a body) by a name in capitals:
 *
 * <pre>{@code
 * Party ukraine = Party.of("UA");
 * Party redCross = Party.of("ICRC");
 * Party group = Party.of("ABU SAYYAF");
 * }</pre>
 *
 * <p>A code is an upper-case letter A to Z followed by 1 to 39 more of A to Z, 0 to 9 and {@code _}, with single blanks or hyphens
 * between them as the name is written. Two letters are read as a state; whether ISO has given the code to one is not checked, since lists
 * of states are disputed among the very parties that this library is about. {@link #toString()} is the code, and {@link #of} reads it
 * back. The order is that of the codes.
 *
 * @param code the code, such as {@code UA} or {@code HAMAS}
 */
public record Party(String code) implements Comparable<Party> {
    private static final int LONGEST = 40;

    /** @throws TextFormatException if the code has another form */
    public Party {
        int end = wellFormedPrefix(code);
        if (code.length() < 2 || end < code.length()) {
            throw new TextFormatException(code, end, "a party code", "2 to 40 of A-Z, 0-9, _, - and blank, A-Z first");
        }
    }

    /**
     * The party with this code.
     *
     * @throws TextFormatException if the code has another form, such as {@code ua} or {@code Red Cross}
     */
    public static Party of(String code) {
        return new Party(code);
    }

    /** Whether this is a state, which has a code of two letters. */
    public boolean isState() {
        return code.length() == 2;
    }

    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static int wellFormedPrefix(String code) {
        int i = 0;
        while (i < code.length() && i < LONGEST && isAllowed(code, i)) {
            i++;
        }
        return i;
    }

    private static boolean isAllowed(String code, int index) {
        char c = code.charAt(index);
        return index == 0 ? isLetter(c) : isInside(c) || isBetween(code, index);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isInside(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '_';
    }

    /** Whether a blank or a hyphen stands between two others. */
    private static boolean isBetween(String code, int index) {
        char c = code.charAt(index);
        return (c == ' ' || c == '-')
                && isInside(code.charAt(index - 1))
                && index + 1 < code.length()
                && isInside(code.charAt(index + 1));
    }
}
