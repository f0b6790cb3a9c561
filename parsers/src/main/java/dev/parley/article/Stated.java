package dev.parley.article;

/** A value as a table or a page states it, without the white space around it, and where it stands. */
record Stated(String value, Place place) {
    Problem problem(ProblemKind kind, String fault, String expected) {
        return new Problem(kind, place, value, fault, expected);
    }
}
