package dev.parley.reconcile;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The only one of several; what may be one or another is none. */
final class Only {
    private Only() {}

    static OptionalInt of(IntStream possible) {
        int[] first = possible.limit(2).toArray();
        return first.length == 1 ? OptionalInt.of(first[0]) : OptionalInt.empty();
    }
}
