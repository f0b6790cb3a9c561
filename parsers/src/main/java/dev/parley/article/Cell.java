package dev.parley.article;

/** A value of a table, without the white space around it, and where it stands. */
record Cell(String value, Place place) {
    Problem problem(ProblemKind kind, String fault, String expected) {
        return new Problem(kind, place, value, fault, expected);
    }
}
