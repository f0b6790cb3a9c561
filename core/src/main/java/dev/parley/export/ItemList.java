package dev.parley.export;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several values in one cell: {@code TASS; Interfax}. */
final class ItemList {
    private static final Escaper ITEM =
            Escapers.builder().addEscape(';', "\\;").addEscape('\\', "\\\\").build();

    private ItemList() {}

    static String of(Stream<String> items) {
        return items.map(ITEM::escape).collect(Collectors.joining("; "));
    }
}
