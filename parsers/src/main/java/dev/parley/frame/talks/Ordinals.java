package dev.parley.frame.talks;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.parley.frame.clause.Counts;
import dev.parley.frame.words.DayWord;
import dev.parley.interval.Quantity;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Ordinals of a noun: "the third exchange", "the swap was the 66th", "the second stage of the swap". */
public final class Ordinals {
    private static final ImmutableMap<String, Integer> WORDS = numbered(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth");

    private static final ImmutableMap<String, Integer> TENS =
            numbered("ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final ImmutableMap<String, Integer> TENTHS = numbered(
            "tenth",
            "twentieth",
            "thirtieth",
            "fortieth",
            "fiftieth",
            "sixtieth",
            "seventieth",
            "eightieth",
            "ninetieth");

    private static final int TEN = 10;

    private static final ImmutableSet<String> SUFFIXES = ImmutableSet.of("st", "nd", "rd", "th");

    private static final ImmutableSet<String> STAGES = ImmutableSet.of(
            "stage", "phase", "tranche", "group", "batch", "part", "leg", "wave", "instalment", "installment");

    /** What may stand between a noun and the ordinal that goes with it. */
    private static final ImmutableSet<String> LINKS = ImmutableSet.of(",", "is", "was", "has", "been", "will", "be");

    /** What may follow an ordinal that no noun follows. */
    private static final ImmutableSet<String> COUNTED =
            ImmutableSet.of("since", "this", "of", "so", "under", ",", ".", ";", "");

    private static final int REACH = 5;

    /** How many tokens behind "the first" may tell since when or in how long it is one. */
    private static final int FIRST = 12;

    /** Beyond it a number behind a noun counts people. */
    private static final int LAST = 99;

    private Ordinals() {}

    private static ImmutableMap<String, Integer> numbered(String... words) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i + 1);
        }
        return numbers.buildOrThrow();
    }

    /** The ordinal of a meeting at a token; "the first in three years" and "the first since May" count no meetings. */
    static OptionalInt ofMeeting(Scene scene, int token) {
        OptionalInt ordinal = at(scene, token);
        return ordinal.orElse(0) == 1 && isFirstInTime(scene, token) ? OptionalInt.empty() : ordinal;
    }

    private static boolean isFirstInTime(Scene scene, int token) {
        for (int i = token + 1; i <= token + FIRST; i++) {
            if (DayWord.SINCE.is(scene.lower(i))) {
                return true;
            }
        }
        for (Mention mention : scene.mentions()) {
            String before = scene.lower(mention.from() - 1);
            boolean near = mention.from() > token && mention.from() - token <= FIRST;
            boolean time = mention instanceof Duration && (before.equals("in") || before.equals("for"));
            if (near && time) {
                return true;
            }
        }
        return false;
    }

    /** The ordinal before a noun or, of the same one, behind it: "the 12th swap", "the swap, the 12th since May", "the swap is the 12th this year". */
    public static OptionalInt of(Scene scene, Cue noun) {
        OptionalInt before = before(scene, noun.from());
        return before.isPresent() ? before : behind(scene, noun.to());
    }

    /** The ordinal behind a noun, with nothing between but a comma or "is the"; not "the first since May", which counts no more than the days. */
    public static OptionalInt behind(Scene scene, int noun) {
        int i = noun;
        while (i <= noun + 2 && LINKS.contains(scene.lower(i))) {
            i++;
        }
        if (i == noun || !scene.lower(i).equals("the")) {
            return OptionalInt.empty();
        }
        i++;
        while (TENS.containsKey(scene.lower(i)) || scene.lower(i).equals("-")) {
            i++;
        }
        OptionalInt ordinal = at(scene, i);
        boolean counts = ordinal.isPresent() && ordinal.getAsInt() > 1 && COUNTED.contains(scene.lower(i + 1));
        return counts ? ordinal : OptionalInt.empty();
    }

    /** The ordinal among the words before a noun, unless it counts the stages of something. */
    private static OptionalInt before(Scene scene, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            OptionalInt ordinal = at(scene, i);
            if (ordinal.isPresent() && scene.lower(i + 1).equals("such")) {
                // "the second such exchange in two months" counts no exchanges, "the sixth since the truce began" does
                return scene.lower(noun + 1).equals("since") ? ordinal : OptionalInt.empty();
            }
            if (ordinal.isPresent()) {
                return STAGES.contains(scene.lower(i + 1)) ? OptionalInt.empty() : ordinal;
            }
            if (scene.lower(i).equals(",") || scene.lower(i).equals("of")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** The number of a stage told between two tokens: "the third stage of the exchange". */
    public static OptionalInt stageBetween(Scene scene, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            OptionalInt ordinal = at(scene, i);
            if (ordinal.isPresent() && STAGES.contains(scene.lower(i + 1))) {
                return ordinal;
            }
            Mention number = STAGES.contains(scene.lower(i)) ? numberBehind(scene, i + 1) : null;
            if (number != null) {
                return numbered(scene, i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** The number behind a noun that counts what the noun names: "round three", "stage 2 of the exchange"; empty where none stands at the token. */
    static OptionalInt numbered(Scene scene, int token) {
        Mention number = numberBehind(scene, token);
        OptionalLong exact =
                number == null ? OptionalLong.empty() : Counts.number(number).max();
        return exact.isPresent() ? OptionalInt.of((int) exact.getAsLong()) : OptionalInt.empty();
    }

    /** The words of a number that counts the noun before a token; null where there is none. */
    static @Nullable Mention numberBehind(Scene scene, int token) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() == token) {
                boolean bare = mention instanceof Amount || mention instanceof Theme theme && theme.isBare();
                Quantity number = bare ? Counts.number(mention) : Quantity.unknown();
                boolean ordinal = number.isExact() && number.min() > 0 && number.min() <= LAST;
                return ordinal ? mention : null;
            }
        }
        return null;
    }

    /** "third", "thirtieth", "sixty-sixth". */
    private static OptionalInt spelled(Scene scene, int index, String word) {
        Integer one = WORDS.get(word);
        if (one != null) {
            Integer tens = scene.lower(index - 1).equals("-") ? TENS.get(scene.lower(index - 2)) : null;
            return OptionalInt.of(one + (tens == null ? 0 : tens * TEN));
        }
        Integer tenths = TENTHS.get(word);
        return tenths == null ? OptionalInt.empty() : OptionalInt.of(tenths * TEN);
    }

    /** The ordinal that a token is. */
    public static OptionalInt nth(Scene scene, int token) {
        return at(scene, token);
    }

    /** Whether a token is an ordinal of one that comes behind others: "a fifth". */
    public static boolean isNext(Scene scene, int index) {
        return at(scene, index).orElse(0) > 1;
    }

    /** The ordinal at a token. */
    static OptionalInt at(Scene scene, int index) {
        String word = scene.lower(index);
        if (word.isEmpty() || Character.isLetter(word.charAt(0))) {
            return spelled(scene, index, word);
        }
        int digits = 0;
        int value = 0;
        while (digits < word.length()
                && digits < 4
                && Character.digit(word.charAt(digits), 10) >= 0
                && word.charAt(digits) <= '9') {
            value = value * 10 + word.charAt(digits) - '0';
            digits++;
        }
        boolean ordinal = value > 0 && digits + 2 == word.length() && SUFFIXES.contains(word.substring(digits));
        return ordinal ? OptionalInt.of(value) : OptionalInt.empty();
    }
}
