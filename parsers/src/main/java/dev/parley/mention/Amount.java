package dev.parley.mention;

import dev.parley.interval.Quantity;

public record Amount(Quantity quantity, int from, int to, boolean each) implements Mention {}
