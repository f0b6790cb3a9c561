package dev.parley.fact;

import dev.parley.interval.TextFormatException;

/**
 * Which of a category an agreement is about, as a code.
 *
 * <pre>{@code
 * Criterion.SEVERELY_WOUNDED     // severely_wounded
 * Criterion.age(18, 25)          // age:18-25, both ends included
 * Criterion.under(25)            // age:<25
 * Criterion.of("officers")
 * }</pre>
 *
 * <p>A code is a word in snake_case, or {@code age:} and a range of whole years: {@code 18-25}, {@code <25} (younger than 25) or {@code >60}
 * (older than 60). The order is that of the codes; {@link #toString()} is the code, and {@link #of} reads it back.
 *
 * @param code the code
 */
public record Criterion(String code) implements Comparable<Criterion> {
    /** Severely, seriously or badly wounded. */
    public static final Criterion SEVERELY_WOUNDED = new Criterion("severely_wounded");

    /** Seriously ill. */
    public static final Criterion SERIOUSLY_ILL = new Criterion("seriously_ill");

    private static final String NOUN = "a criterion";
    private static final String AGE = "age:";

    /** @throws TextFormatException if the code has another form */
    public Criterion {
        if (code.startsWith(AGE)) {
            AgeRange.parse(code, AGE.length());
        } else {
            requireWord(code);
        }
    }

    /**
     * The criterion with this code.
     *
     * @throws TextFormatException if the code has another form
     */
    public static Criterion of(String code) {
        return new Criterion(code);
    }

    /**
     * Aged between two whole years, both included.
     *
     * @throws IllegalArgumentException if an age is outside 0 to 150 or the first is above the last
     */
    public static Criterion age(int firstInclusive, int lastInclusive) {
        return new Criterion(AGE + firstInclusive + "-" + lastInclusive);
    }

    /**
     * Younger than so many whole years.
     *
     * @throws IllegalArgumentException if the age is outside 1 to 150
     */
    public static Criterion under(int years) {
        return new Criterion(AGE + "<" + years);
    }

    /** Whether whoever meets this criterion meets the other one too: {@code age:18-24} refines {@code age:<25}. */
    public boolean refines(Criterion other) {
        if (code.startsWith(AGE) && other.code.startsWith(AGE)) {
            return AgeRange.parse(other.code, AGE.length()).encloses(AgeRange.parse(code, AGE.length()));
        }
        return equals(other);
    }

    @Override
    public int compareTo(Criterion other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }

    private static void requireWord(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            if (!letter && (i == 0 || c != '_' && (c < '0' || c > '9'))) {
                throw new TextFormatException(code, i, NOUN, "a word in snake_case, or age: and a range");
            }
        }
        if (code.isEmpty()) {
            throw new TextFormatException(code, 0, NOUN, "a word in snake_case, or age: and a range");
        }
    }

    /** Whole years, both ends included. */
    private record AgeRange(int first, int last) {
        private static final int OLDEST = 150;

        static AgeRange parse(String code, int at) {
            String range = code.substring(at);
            if (range.startsWith("<")) {
                return checked(code, at, 0, years(range.substring(1)), -1);
            }
            if (range.startsWith(">")) {
                return checked(code, at, years(range.substring(1)), OLDEST, 1);
            }
            int dash = range.indexOf('-');
            return dash < 0
                    ? checked(code, at, -1, -1, 0)
                    : checked(code, at, years(range.substring(0, dash)), years(range.substring(dash + 1)), 0);
        }

        /** The range between two ages, of which the one that is not included is moved by the shift. */
        private static AgeRange checked(String code, int at, int first, int last, int shift) {
            if (first < 0 || last < 0 || last + Math.min(shift, 0) < first + Math.max(shift, 0)) {
                throw new TextFormatException(code, at, NOUN, "years from 0 to 150 as 18-25, <25 or >60");
            }
            return new AgeRange(first + Math.max(shift, 0), last + Math.min(shift, 0));
        }

        /** The age that these digits tell, or -1. */
        private static int years(String digits) {
            boolean wellFormed =
                    !digits.isEmpty() && digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
            int years = wellFormed ? Integer.parseInt(digits) : -1;
            return years <= OLDEST ? years : -1;
        }

        boolean encloses(AgeRange other) {
            return first <= other.first && other.last <= last;
        }
    }
}
