package dev.parley.reconcile;

/**
 * Where a claim ultimately comes from: its speaker, or, where none is named, the text family it stands in.
 *
 * <p>Ten outlets that quote one official are one origin, and so are an article and its rewrites. It prints as the
 * speaker's name, such as {@code Vladimir Medinsky}, or as {@code text dispatch-1}, by the first document of the
 * family. Speakers come before texts.
 *
 * @param kind whether it is a speaker or a text
 * @param name the speaker's name in its fullest spelling, or the name of the family's first document
 */
public record Origin(Kind kind, String name) implements Comparable<Origin> {
    /** What an origin is. */
    public enum Kind {
        /** A person or a body to whom the text attributes the claim. */
        SPEAKER,

        /** A text that names nobody, with its copies and rewrites. */
        TEXT
    }

    static Origin speaker(String name) {
        return new Origin(Kind.SPEAKER, name);
    }

    static Origin text(String firstDocument) {
        return new Origin(Kind.TEXT, firstDocument);
    }

    @Override
    public int compareTo(Origin other) {
        return kind == other.kind ? name.compareTo(other.name) : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return kind == Kind.SPEAKER ? name : "text " + name;
    }
}
