package dev.parley.frame.term;

/** Which nouns start one more thing that is asked for, behind a comma or "and". */
enum ItemNouns {
    /** ItemNouns of doing, and those for what can be asked for as it is: "the withdrawal", "autonomy". */
    KNOWN,
    /** Besides these, what has not been told yet: "a seat in parliament", but not "the city of Goma". */
    NEW,
    /** Any noun with an article. */
    ANY
}
