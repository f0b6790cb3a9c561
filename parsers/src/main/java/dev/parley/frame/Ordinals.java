package dev.parley.frame;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.parley.mention.Scene;
import java.util.OptionalInt;

/** Ordinals before a noun: "the third exchange", "the 66th exchange", "the second stage of the swap". */
final class Ordinals {
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

    private static final int REACH = 5;

    private Ordinals() {}

    private static ImmutableMap<String, Integer> numbered(String... words) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        for (int i = 0; i < words.length; i++) {
            numbers.put(words[i], i + 1);
        }
        return numbers.buildOrThrow();
    }

    /** The ordinal among the words before a noun, unless it counts the stages of something. */
    static OptionalInt before(Scene scene, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - REACH); i--) {
            OptionalInt ordinal = at(scene, i);
            if (ordinal.isPresent() && scene.lower(i + 1).equals("such")) {
                return OptionalInt.empty(); // "the first such exchange in two months" counts no exchanges
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
    static OptionalInt stageBetween(Scene scene, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            OptionalInt ordinal = at(scene, i);
            if (ordinal.isPresent() && STAGES.contains(scene.lower(i + 1))) {
                return ordinal;
            }
        }
        return OptionalInt.empty();
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
