package dev.parley.mention.number;

import java.util.List;

/** Numbers in English words, the slow and obvious way. */
final class Spelled {
    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");

    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Spelled() {}

    /** A number from 0 to 999,999, with that word (" " or " and ") in front of what is below a hundred. */
    static String of(int number, String and) {
        if (number < 20) {
            return UNITS.get(number);
        }
        if (number < 100) {
            return TENS.get(number / 10) + (number % 10 == 0 ? "" : "-" + UNITS.get(number % 10));
        }
        int part = number < 1000 ? 100 : 1000;
        int rest = number % part;
        String name = of(number / part, and) + (part == 100 ? " hundred" : " thousand");
        return rest == 0 ? name : name + (rest < 100 ? and : " ") + of(rest, and);
    }
}
