package dev.parley.article;

import org.jsoup.nodes.Element;

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
        /** A list. */
        LIST,
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

    static Role roleOf(Element element) {
        Labels labels = Labels.of(element);
        String tag = element.normalName();
        String role = element.attr("role").strip();
        if (element.attr("itemprop").equalsIgnoreCase("articleBody") || labels.have(PageWord.STORY_BODY)) {
            return Role.STORY_BODY;
        } else if (tag.equals("article") || role.equals("article") || isStory(element, labels)) {
            return Role.STORY;
        } else if (tag.equals("main") || role.equals("main")) {
            return Role.MAIN;
        } else if (PageWord.ASIDE_TAG.has(tag) || PageWord.ASIDE_ROLE.has(role)) {
            return Role.ASIDE;
        } else if (tag.equals("form") || isBeside(element, labels)) {
            return Role.PERHAPS_ASIDE;
        }
        return tag.equals("ul") || tag.equals("ol") || tag.equals("dl") ? Role.LIST : Role.BOX;
    }

    private static boolean isStory(Element element, Labels labels) {
        return labels.have(PageWord.STORY) || PageWord.STORY_TYPE.has(SchemaType.of(element.attr("itemtype")));
    }

    /** Whether an element is labelled as something else than running text. */
    static boolean isBeside(Element element, Labels labels) {
        return labels.have(PageWord.ASIDE)
                || element.attr("rel").equalsIgnoreCase("author")
                || element.attr("itemprop").equalsIgnoreCase("author");
    }
}
