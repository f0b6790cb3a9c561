package dev.parley.mention;

import dev.parley.interval.Quantity;

public record Ratio(Quantity first, Quantity second, int from, int to) implements Mention {}
