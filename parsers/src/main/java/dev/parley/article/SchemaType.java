package dev.parley.article;

import java.util.Locale;

/** The types of <a href="https://schema.org/NewsArticle">schema.org</a>, by which pages say what they are about. */
final class SchemaType {
    private SchemaType() {}

    /** The last part of a type's name in small letters: {@code newsarticle} for {@code https://schema.org/NewsArticle} and {@code schema:NewsArticle}. */
    static String of(String name) {
        String stripped = name.strip();
        int cut = Math.max(Math.max(stripped.lastIndexOf('/'), stripped.lastIndexOf(':')), stripped.lastIndexOf('#'));
        return stripped.substring(cut + 1).toLowerCase(Locale.ROOT);
    }
}
