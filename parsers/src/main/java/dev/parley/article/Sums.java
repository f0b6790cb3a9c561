package dev.parley.article;

import java.util.function.IntUnaryOperator;

/** A number for each of a row of things, and the sum over any stretch of them at once. */
final class Sums {
    private final long[] before;

    private Sums(long[] before) {
        this.before = before;
    }

    static Sums of(int size, IntUnaryOperator number) {
        long[] before = new long[size + 1];
        for (int i = 0; i < size; i++) {
            before[i + 1] = before[i] + number.applyAsInt(i);
        }
        return new Sums(before);
    }

    /** The sum of the numbers from one, included, to another, excluded. */
    long of(int from, int to) {
        return before[to] - before[from];
    }

    long all() {
        return before[before.length - 1];
    }
}
