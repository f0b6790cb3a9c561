package dev.parley.mention;

import dev.parley.interval.DateSpan;

/**
 * When a sentence says that something is: "on June 11", "next week", "by Friday", "between June 20 and 30".
 *
 * @param span its days; unknown where it is not resolved
 * @param from the index of its first token, a preposition's among them
 * @param to the index behind its last token
 * @param named the days that it names, where it is open towards one end: all of March for "since March"
 * @param resolved whether its days are known; they are not without the date of publication that they count from ("Monday", "June 11"), where
 *     they count from a day told elsewhere ("two days later"), and where a date has two readings (06/11/2025)
 */
public record Day(DateSpan span, DateSpan named, int from, int to, boolean resolved) implements Mention {}
