package dev.parley.examples.report.html;

import com.google.common.collect.ImmutableList;

/**
 * Agreed against delivered over time, as one reading has it: a step line by day with its uncertainty as a band, drawn in the units of {@link Frame}.
 *
 * @param title whose it is
 * @param period the days from its first step to its last
 * @param summary what it shows, in a sentence
 * @param band the outline of what may have been delivered; nothing where that is exact on all days
 * @param sure the line of what has been delivered whoever is right
 * @param most the line of what has been delivered at most; nothing where that is the same
 * @param agreed the lines of the agreed number, and what is between them; nothing where none is known
 * @param agreedBand the outline of what may have been agreed; nothing where that is exact
 * @param labels the words in the picture
 * @param ticks the lines across, with their numbers
 * @param days the days below
 * @param steps the days on which it changed, each opening the words that it rests on
 */
record Chart(
        String title,
        String period,
        String summary,
        String band,
        String sure,
        String most,
        String agreed,
        String agreedBand,
        ImmutableList<Label> labels,
        ImmutableList<Tick> ticks,
        ImmutableList<Label> days,
        ImmutableList<Step> steps) {
    /** Words at a place in the picture: {@code start}, {@code middle} or {@code end} is at the place. */
    record Label(String kind, String text, String x, String y, String anchor) {}

    /** A line across. */
    record Tick(String text, String y) {}

    /** A day on which the account changed. */
    record Step(Link link, String x, String y) {}
}
