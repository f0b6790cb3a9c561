package dev.parley.article;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What the meta tags of a page state, those of Open Graph and the like among them, and the marks of microdata that state a day or an address. */
final class PageMeta {
    private final PageSource page;
    private final SetMultimap<String, Stated> values = LinkedHashMultimap.create();

    private PageMeta(PageSource page) {
        this.page = page;
    }

    static PageMeta of(PageSource page) {
        PageMeta meta = new PageMeta(page);
        page.document().select("meta[content]").forEach(meta::addTag);
        page.document()
                .select("[itemprop=datePublished][datetime], time[pubdate][datetime]")
                .forEach(meta::addTime);
        return meta;
    }

    /** All that is stated under the names of a list, in the order of the list. */
    Stream<Stated> all(PageWord names) {
        return names.words().stream().flatMap(name -> values.get(name).stream());
    }

    /** The address that a page gives as its own. */
    Optional<String> canonical() {
        return page.document().select("link[rel~=(?i)^canonical$][href]").stream()
                .map(link -> link.attr("href").strip())
                .filter(PageMeta::isAddress)
                .findFirst()
                .or(() -> all(PageWord.ADDRESS)
                        .map(Stated::value)
                        .filter(PageMeta::isAddress)
                        .findFirst());
    }

    static boolean isAddress(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private void addTag(Element tag) {
        for (String name : new String[] {"property", "name", "itemprop"}) {
            if (tag.hasAttr(name) && !tag.attr("content").isBlank()) {
                values.put(tag.attr(name).strip().toLowerCase(Locale.ROOT), page.attribute(tag, "content"));
            }
        }
    }

    private void addTime(Element time) {
        if (!time.attr("datetime").isBlank()) {
            values.put("datepublished", page.attribute(time, "datetime"));
        }
    }
}
