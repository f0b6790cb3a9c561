package dev.parley.fact;

import dev.parley.interval.TextFormatException;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A constant that stands for itself on the wire by a snake_case code, such as {@code prisoners_of_war} for {@link Category#PRISONERS_OF_WAR}.
 *
 * <p>The enums of facts and claims are coded; each has a {@code parse} that reads its {@link #code()} back.
 */
public interface Coded {
    /** The constant's name, as the enum declares it. */
    String name();

    /** The code: the constant's name in lower case. */
    default String code() {
        return Codes.of(this);
    }

    /**
     * The constant of a type that has this code.
     *
     * @param noun what the constants are, for the error message, such as {@code a category}
     * @throws TextFormatException if no constant has this code, listing those there are
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> type, String noun, String code) {
        for (E constant : type.getEnumConstants()) {
            if (constant.code().equals(code)) {
                return constant;
            }
        }
        String codes = Arrays.stream(type.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
        throw new TextFormatException(code, 0, noun, "one of " + codes);
    }
}
