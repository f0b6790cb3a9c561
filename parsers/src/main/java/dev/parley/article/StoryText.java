package dev.parley.article;

import dev.parley.article.Region.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which paragraphs of a page are its article.
 *
 * <p>It goes by what the mark-up says, and takes its word where the running text bears it out: first what is marked as the text of an article, then the
 * longest element that is marked as an article, then the main part, then the whole page. Of the last two it takes the innermost element that holds nearly
 * all of the text. What {@link Asides} and {@link Leftovers} find is left out, and so are articles in the article. No word of the text itself counts, so
 * that it goes for any language.
 */
final class StoryText {
    /** How much of a page's running text there must be in what is marked as the text of an article; comments may well be longer. */
    private static final double BODY = 0.25;

    /** How much of it in an element that is marked as an article, which a teaser may be, too. */
    private static final double STORY = 0.5;

    /** How much of the main part's text the innermost element must hold to stand for it. */
    private static final double NEARLY_ALL = 0.8;

    private final List<Paragraph> paragraphs;
    private final List<Region> regions;
    private final BitSet asides;
    private final Sums prose;
    private final BitSet kept = new BitSet();

    private StoryText(PageFlow flow) {
        paragraphs = flow.paragraphs();
        regions = flow.regions();
        asides = Asides.of(flow);
        prose = Sums.of(
                paragraphs.size(), i -> asides.get(i) ? 0 : paragraphs.get(i).prose());
    }

    static StoryText of(PageFlow flow) {
        StoryText story = new StoryText(flow);
        story.choose();
        story.kept.andNot(story.asides);
        Leftovers.of(flow, story.asides, story.kept).clear();
        return story;
    }

    /** The paragraphs of the article, by their number. */
    BitSet paragraphs() {
        return kept;
    }

    /**
     * Takes a paragraph for the headline, which is no part of the text, and the running text between it and the story for the story's lead. What is above
     * it in the story is a heading of the section, or of the day.
     */
    void startBehind(int headline) {
        for (int i = kept.nextSetBit(0); i >= 0 && i < headline; i = kept.nextSetBit(i + 1)) {
            if (!paragraphs.get(i).isLong()) {
                kept.clear(i);
            }
        }
        int start = kept.nextSetBit(headline + 1);
        for (int i = headline + 1; i < start; i++) {
            if (!asides.get(i) && paragraphs.get(i).isLong()) {
                kept.set(i);
            }
        }
        kept.clear(headline);
    }

    private void choose() {
        List<Region> bodies = outermost(Role.STORY_BODY);
        Optional<Region> longest = largest(Role.STORY);
        if (bodies.stream().mapToLong(this::prose).sum() > BODY * prose.all()) {
            bodies.forEach(this::keep);
        } else if (longest.filter(story -> prose(story) > STORY * prose.all()).isPresent()) {
            keep(longest.get());
            leaveOutStoriesIn(longest.get());
        } else {
            Region main = largest(Role.MAIN)
                    .filter(found -> prose(found) > STORY * prose.all())
                    .orElse(regions.get(0));
            Region core = innermost(main);
            keep(core);
            leaveOutStoriesIn(core);
        }
    }

    private void keep(Region region) {
        kept.set(region.from, region.to);
    }

    private long prose(Region region) {
        return prose.of(region.from, region.to);
    }

    private List<Region> outermost(Role role) {
        return outermost(0, regions.size(), region -> region.role == role);
    }

    private List<Region> outermost(int from, int end, Predicate<Region> wanted) {
        List<Region> found = new ArrayList<>();
        for (int i = from; i < end; i++) {
            if (wanted.test(regions.get(i))) {
                found.add(regions.get(i));
                i = regions.get(i).end - 1;
            }
        }
        return found;
    }

    /** Of equals the first. */
    private Optional<Region> largest(Role role) {
        return regions.stream().filter(region -> region.role == role).max(Comparator.comparingLong(this::prose));
    }

    private Region innermost(Region main) {
        long enough = (long) Math.ceil(NEARLY_ALL * prose(main));
        Region core = main;
        for (Region region : regions.subList(regions.indexOf(main), main.end)) {
            if (enough > 0 && prose(region) >= enough && region.role != Role.PARAGRAPH) {
                core = region;
            }
        }
        return core;
    }

    /** Articles in an article are teasers and comments, unless it consists of them, as a running log does. */
    private void leaveOutStoriesIn(Region whole) {
        List<Region> inner = outermost(regions.indexOf(whole) + 1, whole.end, region -> region.role == Role.STORY);
        if (2 * inner.stream().mapToLong(this::prose).sum() < prose(whole)) {
            inner.forEach(story -> kept.clear(story.from, story.to));
        }
    }
}
