package dev.parley.article;

/** The stretch of a page's paragraphs that one element holds, and what its mark-up says of it. */
final class Region {
    /** What an element is to an article. */
    enum Role {
        /** The text of an article. */
        STORY_BODY,
        /** An article, on a page of its own or among others. */
        STORY,
        /** What the page is about. */
        MAIN,
        /** Something else than an article. */
        ASIDE,
        /** Something else by its label, which may as well stand on what holds the whole page. */
        PERHAPS_ASIDE,
        /** What makes curious: about another article where it links there, and else about this one. */
        TEASER,
        /** A picture with what belongs to it; but tables are put into such elements, too. */
        FIGURE,
        /** A table. */
        TABLE,
        /** A list. */
        LIST,
        /** A single paragraph. */
        PARAGRAPH,
        /** Any other. */
        BOX
    }

    final Role role;

    /** Its first paragraph. */
    final int from;

    /** The paragraph behind its last one. */
    int to;

    /** The region behind its last inner one. */
    int end;

    Region(Role role, int from) {
        this.role = role;
        this.from = from;
    }
}
