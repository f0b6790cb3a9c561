package dev.parley.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, from top to bottom: its paragraphs, and which of them each of its elements holds.
 *
 * <p>A paragraph ends wherever a browser breaks the line: at a block, a heading, a list item, a cell of a table, a {@code br}; in preformatted text at a
 * blank line. What is hidden is not there.
 */
final class PageFlow implements NodeFilter {
    /** A {@code time} element, and the paragraph in which it stands. */
    record Time(Element element, int paragraph) {}

    /**
     * An element that is under way, and what holds for the text in it.
     *
     * @param region the region that it is; null where it is no block
     * @param level of which rank a heading it is in; 0 where it is in none
     */
    private record Open(@Nullable Region region, int level, boolean isPreformatted, boolean isBeside) {
        static final Open NONE = new Open(null, 0, false, false);

        Open with(PageElement inner, @Nullable Region itsRegion) {
            return new Open(
                    itsRegion,
                    level > 0 ? level : inner.headingLevel(),
                    isPreformatted || inner.isPreformatted(),
                    isBeside || inner.isBesideInLine());
        }
    }

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Time> times = new ArrayList<>();
    private final Deque<Open> around = new ArrayDeque<>();
    private final ParagraphText text = new ParagraphText();
    private Open innermost = Open.NONE;

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
            text.add(shown.getWholeText(), innermost.isBeside(), innermost.isPreformatted(), this::close);
        } else if (node instanceof Element element) {
            PageElement marked = PageElement.of(element);
            // What holds the whole page is often hidden until its script has run.
            if (depth > 0 && marked.isUnseen()) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(marked);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            leave();
        }
        return FilterResult.CONTINUE;
    }

    private void enter(PageElement element) {
        Region region = null;
        if (element.isBreak() || element.isBlock()) {
            close();
        }
        if (element.isBlock()) {
            region = new Region(element.role(), paragraphs.size());
            regions.add(region);
        }
        if (element.isTime()) {
            times.add(new Time(element.element(), paragraphs.size()));
        }
        around.push(innermost);
        innermost = innermost.with(element, region);
    }

    private void leave() {
        Region region = innermost.region();
        if (region != null) {
            close();
            region.to = paragraphs.size();
            region.end = regions.size();
        }
        innermost = around.pop();
    }

    /** Ends the paragraph that is under way. */
    private void close() {
        text.take(innermost.level()).ifPresent(paragraphs::add);
    }
}
