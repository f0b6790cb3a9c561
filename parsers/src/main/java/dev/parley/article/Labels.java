package dev.parley.article;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What an element is called, by its class and id, by other attributes in which sites name their parts, and by its own name where that is none of HTML's
 * ({@code <amp-sidebar>}): the parts of these names in small letters, {@code related} and {@code links} for {@code related-links}, {@code related__links}
 * or {@code relatedLinks}.
 */
final class Labels {
    /** What is longer names nothing. */
    private static final int LONGEST = 512;

    private final List<String> parts = new ArrayList<>();

    private Labels() {}

    static Labels of(Element element) {
        Labels labels = new Labels();
        PageWord.NAMING_ATTRIBUTE.words().forEach(attribute -> labels.add(element.attr(attribute)));
        if (element.normalName().indexOf('-') > 0) {
            labels.add(element.normalName());
        }
        return labels;
    }

    /** Whether one of the parts, or two that follow each other, are a word of the list. */
    boolean have(PageWord list) {
        for (int i = 0; i < parts.size(); i++) {
            boolean pair = i + 1 < parts.size() && list.has(parts.get(i) + "-" + parts.get(i + 1));
            if (pair || list.has(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(String name) {
        if (name.length() > LONGEST) {
            return;
        }
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (hump || !Character.isLetterOrDigit(c)) {
                close(part);
            }
            if (Character.isLetterOrDigit(c)) {
                part.append(Character.toLowerCase(c));
            }
        }
        close(part);
    }

    private void close(StringBuilder part) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }
}
