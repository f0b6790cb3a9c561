package dev.parley.article;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page states of its article: in JSON-LD, which counts first, in meta tags and microdata, and, of the title alone, in its {@code title} tag. */
final class PageDetails {
    private final PageSource page;
    private final JsonLd data;
    private final PageMeta meta;

    private PageDetails(PageSource page) {
        this.page = page;
        data = JsonLd.of(page);
        meta = PageMeta.of(page);
    }

    static PageDetails of(PageSource page) {
        return new PageDetails(page);
    }

    /** The headline as stated; one that is shown may be another. */
    Optional<String> headline() {
        return data.headline()
                .or(() -> first(PageWord.HEADLINE))
                .or(this::titleTag)
                .map(headline ->
                        publisher().map(name -> SiteName.cut(name, headline)).orElse(headline));
    }

    /** The article as JSON-LD has it, for a page that shows none, or only how it begins. */
    StatedBody body() {
        return data.body();
    }

    private Optional<String> publisher() {
        return data.publisher().or(() -> first(PageWord.PUBLISHER));
    }

    PageDates dates() {
        return PageDates.of(Stream.concat(data.published().stream(), meta.all(PageWord.PUBLISHED))
                        .toList())
                .orElse(() -> meta.firstMark(PageWord.PUBLISHED).stream().toList())
                .orElse(() -> meta.all(PageWord.PERHAPS_PUBLISHED).toList());
    }

    Details details(Optional<String> title, Optional<LocalDate> published) {
        return new Details(
                title,
                published,
                publisher(),
                meta.canonical().or(data::address).or(() -> SavedPage.addressIn(page.document())));
    }

    ImmutableList<Problem> problems() {
        return data.problems();
    }

    private Optional<String> first(PageWord names) {
        return meta.all(names)
                .map(stated -> line(stated.value()))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Optional<String> titleTag() {
        return Optional.of(line(page.document().title())).filter(title -> !title.isEmpty());
    }

    /** A value on one line. */
    static String line(String value) {
        return CharMatcher.whitespace().trimAndCollapseFrom(value, ' ');
    }
}
