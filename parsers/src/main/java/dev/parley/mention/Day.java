package dev.parley.mention;

import dev.parley.interval.DateSpan;

public record Day(DateSpan span, int from, int to, boolean resolved) implements Mention {}
