package dev.parley.article;

import dev.parley.article.Region.Role;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which paragraphs of a page are no part of any article: menus, captions, forms, lists of links, comments, and all else that its mark-up says so of.
 *
 * <p>A label may well stand on what holds the whole page ({@code class="has-sidebar"}). So an element stays that holds a headline of the first rank, the
 * page's main part or its longest article, or, where it is a class or an id alone that speaks against it, nearly all of the page's text.
 */
final class Asides {
    /** An aside has less of a page's text than this. */
    private static final double MOST = 0.8;

    private final List<Paragraph> paragraphs;
    private final List<Region> regions;
    private final Sums prose;
    private final Sums headlines;
    private final Sums characters;
    private final Sums links;
    private final Sums anchors;
    private final Sums tables;
    private final Sums lines;

    private Asides(PageFlow flow) {
        paragraphs = flow.paragraphs();
        regions = flow.regions();
        prose = Sums.of(paragraphs.size(), i -> paragraphs.get(i).prose());
        headlines = Sums.of(paragraphs.size(), i -> paragraphs.get(i).level() == 1 ? 1 : 0);
        characters = Sums.of(paragraphs.size(), i -> paragraphs.get(i).text().length());
        links = Sums.of(paragraphs.size(), i -> paragraphs.get(i).beside());
        int longest = IntStream.range(0, regions.size())
                .filter(i -> regions.get(i).role == Role.STORY)
                .boxed()
                .max(Comparator.comparingLong(i -> prose(regions.get(i))))
                .orElse(-1);
        anchors = Sums.of(regions.size(), i -> i == longest || isAnchor(regions.get(i).role) ? 1 : 0);
        tables = Sums.of(regions.size(), i -> regions.get(i).role == Role.TABLE ? 1 : 0);
        lines = Sums.of(paragraphs.size(), i -> paragraphs.get(i).isBeside() ? 1 : 0);
    }

    static BitSet of(PageFlow flow) {
        Asides asides = new Asides(flow);
        BitSet found = new BitSet();
        for (int i = 0; i < asides.regions.size(); i++) {
            Region region = asides.regions.get(i);
            if (asides.isAside(i, region) || asides.isListOfLinks(region)) {
                found.set(region.from, region.to);
            }
        }
        return found;
    }

    private static boolean isAnchor(Role role) {
        return role == Role.MAIN || role == Role.STORY_BODY;
    }

    private boolean isAside(int index, Region region) {
        return isBeside(index, region)
                && headlines.of(region.from, region.to) == 0
                && anchors.of(index, region.end) == 0;
    }

    private boolean isBeside(int index, Region region) {
        return switch (region.role) {
            case ASIDE -> true;
            case PERHAPS_ASIDE -> isSmall(region);
            case TEASER -> isSmall(region) && lines.of(region.from, region.to) > 0;
            case FIGURE -> isSmall(region) && tables.of(index, region.end) == 0;
            default -> false;
        };
    }

    private boolean isSmall(Region region) {
        return prose(region) < MOST * prose.all();
    }

    private boolean isListOfLinks(Region region) {
        return region.role == Role.LIST && 2 * links.of(region.from, region.to) > characters.of(region.from, region.to);
    }

    private long prose(Region region) {
        return prose.of(region.from, region.to);
    }
}
