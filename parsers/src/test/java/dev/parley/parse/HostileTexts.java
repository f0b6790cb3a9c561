package dev.parley.parse;

import java.util.List;
import java.util.stream.IntStream;

/** Texts that nobody would print, by kind, of any length: what a parser must read without failing, in time that grows with the length. */
enum HostileTexts {
    NO_SENTENCE_END("Kyiv returned 27 bodies to Moscow and "),
    QUOTATIONS_NEVER_CLOSED("“Kyiv returned 27 bodies, he said. We agreed. "),
    SINGLE_QUOTATIONS("‘Kyiv returned 27 bodies’ ’s ‘"),
    LONE_SURROGATES("Kyiv \ud800returned\udc00 27 \udfffbodies. "),
    RIGHT_TO_LEFT("\u202eKyiv \u200freturned 27\u202c bodies. \u2067"),
    ZERO_WIDTH("K\u200by\u200div re\u200cturned\ufeff 2\u200b7 bod\u00adies. "),
    DIGITS("7"),
    GROUPED_DIGITS("1,212"),
    CAPITALS("KYIV RETURNED 27 BODIES TO MOSCOW. "),
    TRIGGERS("handed over returned exchanged agreed talks proposed demanded rejected memorandum delegation "),
    COMMAS(","),
    HUGE_PARAGRAPH("Kyiv returned 27 bodies to Moscow on Monday. He said they agreed. "),
    NAMES("Anna Orlova, Boris Marku, "),
    NUMBERS_FOR_NUMBERS("27 for 27-for-27 "),
    DATES("June 11, Monday, last week, 2025-06-11, "),
    SIDES("Russia and Ukraine and Hamas and Israel, both sides, "),
    LINE_BREAKS("\nreturned\r\n27\r"),
    POSSESSIVES("Kyiv’s Moscow's the soldiers' "),
    COMBINING_MARKS("e\u0301\u0301\u0301");

    private final String unit;

    HostileTexts(String unit) {
        this.unit = unit;
    }

    /** A text of this kind of so many characters at least. */
    String ofLength(int length) {
        return unit.repeat(length / unit.length() + 1);
    }

    /** Quotations in quotations, so many deep. */
    static List<String> nested(int depth) {
        return IntStream.of('“', '‘', '"', '\'', '«')
                .mapToObj(c ->
                        String.valueOf((char) c).repeat(depth) + "Kyiv returned 27 bodies" + "”’\"'»".repeat(depth))
                .toList();
    }
}
