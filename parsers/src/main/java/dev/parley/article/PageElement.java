package dev.parley.article;

import com.google.common.base.Splitter;
import dev.parley.article.Region.Role;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * An element of a page, and what its mark-up says of it: whether it is seen, whether it breaks the line, and what it is to an article.
 *
 * @param element the element
 * @param labels what it is called
 */
record PageElement(Element element, Labels labels) {
    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

    static PageElement of(Element element) {
        return new PageElement(element, Labels.of(element));
    }

    private String tag() {
        return element.normalName();
    }

    /** Whether a browser shows nothing of it. */
    boolean isUnseen() {
        boolean decoration = isBlock() && element.attr("aria-hidden").equals("true");
        return PageWord.UNSEEN_TAG.has(tag())
                || PageWord.UNSEEN_ATTRIBUTE.words().stream().anyMatch(element::hasAttr)
                || decoration
                || hides(element.attr("style"))
                || labels.have(PageWord.UNSEEN);
    }

    private static boolean hides(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return PageWord.UNSEEN_STYLE.words().stream().anyMatch(plain::contains);
    }

    /** Whether it breaks the line where it stands, and holds nothing. */
    boolean isBreak() {
        return tag().equals("br") || tag().equals("hr");
    }

    /** A line break is a block to nobody, and a label on an inline element says nothing of where the line breaks. */
    boolean isBlock() {
        return element.isBlock() && !isBreak();
    }

    boolean isTime() {
        return tag().equals("time");
    }

    boolean isPreformatted() {
        return tag().equals("pre");
    }

    /** Of which rank it is a heading, 1 to 6; 0 where it is none. */
    int headingLevel() {
        String tag = tag();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return heading ? tag.charAt(1) - '0' : 0;
    }

    /** Whether what it holds of a line is no running text. */
    boolean isBesideInLine() {
        boolean link = tag().equals("a") && element.hasAttr("href");
        return link || isTime() || !element.isBlock() && (hasAsideRole() || isLabelledAside());
    }

    /** What a block is to an article. */
    Role role() {
        String role = element.attr("role").strip();
        if (hasProperty("articleBody") || labels.have(PageWord.STORY_BODY)) {
            return Role.STORY_BODY;
        } else if (tag().equals("article") || role.equals("article") || isStory()) {
            return Role.STORY;
        } else if (tag().equals("main") || role.equals("main")) {
            return Role.MAIN;
        } else if (PageWord.ASIDE_TAG.has(tag()) || hasAsideRole()) {
            return Role.ASIDE;
        } else if (tag().equals("form") || isLabelledAside()) {
            return Role.PERHAPS_ASIDE;
        } else if (labels.have(PageWord.TEASER)) {
            return Role.TEASER;
        }
        return roleOfTag();
    }

    private Role roleOfTag() {
        return switch (tag()) {
            case "p" -> Role.PARAGRAPH;
            case "figure" -> Role.FIGURE;
            case "table" -> Role.TABLE;
            case "ul", "ol", "dl" -> Role.LIST;
            default -> Role.BOX;
        };
    }

    private boolean isStory() {
        return labels.have(PageWord.STORY) || PageWord.STORY_TYPE.has(SchemaType.of(element.attr("itemtype")));
    }

    private boolean hasAsideRole() {
        return PageWord.ASIDE_ROLE.has(element.attr("role").strip());
    }

    private boolean isLabelledAside() {
        return labels.have(PageWord.ASIDE) || element.attr("rel").equalsIgnoreCase("author") || hasProperty("author");
    }

    /** An element may have several properties. */
    private boolean hasProperty(String name) {
        String stated = element.attr("itemprop");
        return !stated.isEmpty() && SPACES.splitToStream(stated).anyMatch(name::equalsIgnoreCase);
    }
}
