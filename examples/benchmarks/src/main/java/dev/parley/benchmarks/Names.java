package dev.parley.benchmarks;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Words to fill slots with, drawn at random; families, companies and teams are made up of syllables. */
final class Names {
    private static final Map<String, List<String>> WORDS = Map.of(
            "city",
                    words(
                            "Lisbon Oslo Vienna Prague Nairobi Lima Hanoi Accra Quito Turin Leeds Osaka Perth Lyon Dakar Bergen Porto Riga "
                                    + "Tallinn Bordeaux Kampala Medellin Cardiff Graz Utrecht Malmo Zagreb Cork Tunis Rabat Warsaw Madrid"),
            "country",
                    words(
                            "Portugal Norway Austria Kenya Peru Vietnam Ghana Ecuador Japan Australia Senegal Latvia Estonia Uganda "
                                    + "Colombia Croatia Ireland Tunisia Morocco Poland Spain Chile Canada Denmark Finland Greece Germany France Italy"),
            "day", words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
            "month", words("January February March April May June July August September October November December"),
            "year", words("1968 1974 1987 1994 2003 2008 2011 2016 2019 2022 2027 2030 2032"),
            "nth", words("second third fourth fifth sixth seventh eighth ninth tenth 11th 14th 23rd 66th"));

    private static final List<String> FIRST =
            words("Anna Boris Clara David Elena Farid Greta Hassan Irene Jonas Karim Leila Marek Nadia Oscar "
                    + "Paula Quentin Rosa Samuel Teresa Umar Vera Walter Yusuf Zoe Ivan Olga Peter Ruth Tomas");

    private static final List<String> ONSETS = words("b br ch d dr f g gr h j k kl l m n p pr r s sh st t tr v w z");
    private static final List<String> VOWELS = words("a e i o u ai ea ie ou");
    private static final List<String> CODAS = words("n r l s t nd rk st m k rt ls nn x ck v");
    private static final List<String> ENDINGS = words("ov sen ez ini man ko er yan wala dez berg ton ic ari u");
    private static final List<String> FIRMS =
            words("Systems Foods Energy Motors Media Group Holding Labs Bank Airways Steel Pharma");
    private static final List<String> CLUBS = words("United City Rovers Athletic Town Wanderers Albion");

    private final Random random;

    Names(Random random) {
        this.random = random;
    }

    private static List<String> words(String line) {
        return Splitter.on(' ').splitToList(line);
    }

    String oneOf(String slot) {
        List<String> words = WORDS.get(slot);
        if (words == null) {
            throw new IllegalArgumentException("slot: {" + slot + "}; known are " + WORDS.keySet());
        }
        return one(words);
    }

    String first() {
        return one(FIRST);
    }

    String family() {
        String syllables = syllable() + (random.nextInt(3) == 0 ? syllable() : "");
        return Character.toUpperCase(syllables.charAt(0)) + syllables.substring(1) + one(ENDINGS);
    }

    String company() {
        return family() + " " + one(FIRMS);
    }

    String team() {
        return family() + " " + one(CLUBS);
    }

    private String syllable() {
        return one(ONSETS) + one(VOWELS) + one(CODAS);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
