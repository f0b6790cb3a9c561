package dev.parley.article;

import com.google.common.collect.ImmutableSet;
import dev.parley.resource.WordLists;

/** The lists of {@code page.tsv}: how the mark-up of pages names their parts, and what they say of themselves. */
enum PageWord {
    NAMING_ATTRIBUTE,
    UNSEEN_TAG,
    UNSEEN_ATTRIBUTE,
    UNSEEN_STYLE,
    UNSEEN,
    ASIDE_TAG,
    ASIDE_ROLE,
    ASIDE,
    TEASER,
    STORY,
    STORY_BODY,
    STORY_TYPE,
    PUBLISHED,
    PERHAPS_PUBLISHED,
    PUBLISHER,
    HEADLINE,
    ADDRESS;

    private static final WordLists<PageWord> WORDS = WordLists.of(PageWord.class, "page.tsv");

    /** The words, in the order of the file. */
    ImmutableSet<String> words() {
        return WORDS.of(this);
    }

    boolean has(String word) {
        return WORDS.has(this, word);
    }
}
