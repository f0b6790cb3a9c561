package dev.parley.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What a page shows, from top to bottom: its paragraphs, and which of them each of its elements holds.
 *
 * <p>A paragraph ends wherever a browser breaks the line: at a block, a heading, a list item, a cell of a table, a {@code br}; in preformatted text at a
 * blank line. What is hidden is not there.
 */
final class PageFlow implements NodeFilter {
    /** A {@code time} element, and the paragraph in which it stands. */
    record Time(Element element, int paragraph) {}

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final Deque<Region> open = new ArrayDeque<>();
    private final ParagraphText text = new ParagraphText();
    private int headings;
    private int level;
    private int preformatted;
    private int beside;

    private PageFlow() {}

    static PageFlow of(Element body) {
        PageFlow flow = new PageFlow();
        body.filter(flow);
        return flow;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** The elements that are blocks, each before those in it. */
    List<Region> regions() {
        return regions;
    }

    /** The times that are marked as such, in their order. */
    List<Time> times() {
        return times;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode shown) {
            text.add(shown.getWholeText(), beside > 0, preformatted > 0, this::close);
        } else if (node instanceof Element element) {
            // What holds the whole page is often hidden until its script has run.
            if (depth > 0 && isUnseen(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (tag.equals("br") || tag.equals("hr")) {
            close();
        } else if (isBlock(element)) {
            close();
            Region region = new Region(Region.roleOf(element), paragraphs.size());
            regions.add(region);
            open.push(region);
        }
        if (tag.equals("time")) {
            times.add(new Time(element, paragraphs.size()));
        }
        headings += headingLevel(tag) > 0 ? 1 : 0;
        level = headings == 1 && headingLevel(tag) > 0 ? headingLevel(tag) : level;
        preformatted += tag.equals("pre") ? 1 : 0;
        beside += isInlineBeside(element) ? 1 : 0;
    }

    private void leave(Element element) {
        String tag = element.normalName();
        if (isBlock(element)) {
            close();
            Region region = open.pop();
            region.to = paragraphs.size();
            region.end = regions.size();
        }
        headings -= headingLevel(tag) > 0 ? 1 : 0;
        preformatted -= tag.equals("pre") ? 1 : 0;
        beside -= isInlineBeside(element) ? 1 : 0;
    }

    /** Ends the paragraph that is under way. */
    private void close() {
        text.take(headings > 0 ? level : 0).ifPresent(paragraphs::add);
    }

    /** A line break is a block to nobody, and a label on an inline element says nothing of where the line breaks. */
    private static boolean isBlock(Element element) {
        String tag = element.normalName();
        return element.isBlock() && !tag.equals("br") && !tag.equals("hr");
    }

    private static boolean isInlineBeside(Element element) {
        String tag = element.normalName();
        boolean link = tag.equals("a") && element.hasAttr("href");
        return link || tag.equals("time") || !element.isBlock() && Region.isBeside(element, Labels.of(element));
    }

    private static int headingLevel(String tag) {
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return heading ? tag.charAt(1) - '0' : 0;
    }

    private static boolean isUnseen(Element element) {
        boolean decoration = element.isBlock() && element.attr("aria-hidden").equals("true");
        return PageWord.UNSEEN_TAG.has(element.normalName())
                || element.hasAttr("hidden")
                || decoration
                || hides(element.attr("style"))
                || Labels.of(element).have(PageWord.UNSEEN);
    }

    private static boolean hides(String style) {
        if (style.isEmpty()) {
            return false;
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
