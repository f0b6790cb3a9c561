package dev.parley.article;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.parley.resource.Rows;

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

    /** The words, in the order of the file. */
    ImmutableSet<String> words() {
        return Lists.WORDS.get(name());
    }

    boolean has(String word) {
        return words().contains(word);
    }

    private static final class Lists {
        static final ImmutableSetMultimap<String, String> WORDS = Rows.wordsByConstant(PageWord.class, "page.tsv");
    }
}
