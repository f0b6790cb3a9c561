package dev.parley.fact;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The codes of constants, each made once: texts are compared with them all the time. */
final class Codes {
    private static final Map<Coded, String> BY_CONSTANT = new ConcurrentHashMap<>();

    private Codes() {}

    static String of(Coded constant) {
        String known = BY_CONSTANT.get(constant);
        return known == null
                ? BY_CONSTANT.computeIfAbsent(constant, made -> made.name().toLowerCase(Locale.ROOT))
                : known;
    }
}
