package dev.parley.fact;

/** Who or what an exchange or a return is about. On the wire it is its {@link #code()}: {@code prisoners_of_war}. */
public enum Category implements Coded {
    /** Soldiers held by the enemy. */
    PRISONERS_OF_WAR,

    /** Bodies, or parts of them; the remains of one person may come in several transfers. */
    REMAINS,

    /** Persons under age, not held as soldiers. */
    CHILDREN,

    /** Persons who are no soldiers and are not known to be in custody. */
    CIVILIANS,

    /** Persons seized to be bargained with. */
    HOSTAGES,

    /** Persons jailed or otherwise held by a state. */
    DETAINEES;

    /**
     * The constant with this code, such as {@code prisoners_of_war}.
     *
     * @throws dev.parley.interval.TextFormatException if there is none
     */
    public static Category parse(String code) {
        return Coded.parse(Category.class, "a category", code);
    }
}
