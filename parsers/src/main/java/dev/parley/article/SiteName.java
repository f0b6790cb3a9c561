package dev.parley.article;

import com.google.common.collect.ImmutableList;

/** The name of a site behind a headline, as titles of pages have it: {@code Bodies come home | The Courier}. */
final class SiteName {
    private static final ImmutableList<String> BEFORE = ImmutableList.of(" | ", " - ", " – ", " — ", " :: ", " · ");

    private SiteName() {}

    /** The headline in a title that may end in the name of its site. */
    static String cut(String site, String title) {
        int start = title.length() - site.length();
        return start > 0 && title.regionMatches(true, start, site, 0, site.length())
                ? BEFORE.stream()
                        .filter(before -> title.startsWith(before, start - before.length()))
                        .map(before -> title.substring(0, start - before.length()))
                        .findFirst()
                        .orElse(title)
                : title;
    }

    /** Whether a title is a headline, or a headline with what may be the name of a site behind it. */
    static boolean isTitleOf(String headline, String title) {
        return title.regionMatches(true, 0, headline, 0, headline.length())
                && (title.length() == headline.length()
                        || BEFORE.stream().anyMatch(before -> title.startsWith(before, headline.length())));
    }
}
