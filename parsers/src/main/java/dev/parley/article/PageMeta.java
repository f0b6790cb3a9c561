package dev.parley.article;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the meta tags of a page state, those of Open Graph and the like among them, and, apart from them, what its microdata and RDFa state. */
final class PageMeta {
    private static final ImmutableList<String> NAMING = ImmutableList.of("property", "name");
    private static final ImmutableList<String> NAMING_MARKS = ImmutableList.of("itemprop", "property");

    /** Which elements have a value for machines, and in which attribute. */
    private static final ImmutableMap<String, String> VALUED = ImmutableMap.of(
            "[itemprop][content], [property][content]:not(meta)",
            "content",
            "[itemprop][datetime], [property][datetime]",
            "datetime",
            "abbr[itemprop][title]",
            "title");

    private static final String PUBLISHED = "datepublished";
    private static final Splitter SPACES = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private final PageSource page;
    private final SetMultimap<String, Stated> tags = LinkedHashMultimap.create();
    private final SetMultimap<String, Stated> marks = LinkedHashMultimap.create();

    private PageMeta(PageSource page) {
        this.page = page;
    }

    static PageMeta of(PageSource page) {
        PageMeta meta = new PageMeta(page);
        page.document().select("meta[content]").forEach(meta::addTag);
        VALUED.forEach((marked, valued) -> page.document()
                .select(marked)
                .forEach(mark -> NAMING_MARKS.forEach(naming -> meta.addMark(mark, naming, valued))));
        page.document().select("time[pubdate]").forEach(time -> meta.add(meta.marks, PUBLISHED, time, "datetime"));
        return meta;
    }

    /** All that meta tags state under the names of a list, in the order of the list. */
    Stream<Stated> all(PageWord names) {
        return names.words().stream().flatMap(name -> tags.get(name).stream());
    }

    /** What microdata state first under the names of a list: those of other articles that a page lists come behind. */
    Optional<Stated> firstMark(PageWord names) {
        return names.words().stream().flatMap(name -> marks.get(name).stream()).findFirst();
    }

    /** The address that a page gives as its own. */
    Optional<String> canonical() {
        return Stream.concat(
                        page.document().select("link[rel~=(?i)^canonical$][href]").stream()
                                .map(link -> link.attr("href")),
                        all(PageWord.ADDRESS).map(Stated::value))
                .flatMap(written -> WebAddress.of(written).stream())
                .findFirst();
    }

    private void addTag(Element tag) {
        for (String attribute : NAMING) {
            add(tags, tag.attr(attribute), tag, "content");
        }
    }

    /** An element may have several properties, each with a prefix in RDFa. */
    private void addMark(Element mark, String naming, String valued) {
        SPACES.split(mark.attr(naming)).forEach(name -> add(marks, SchemaType.of(name), mark, valued));
    }

    private void add(SetMultimap<String, Stated> values, String name, Element element, String valued) {
        if (!name.isBlank() && !element.attr(valued).isBlank()) {
            values.put(name.strip().toLowerCase(Locale.ROOT), page.attribute(element, valued));
        }
    }
}
