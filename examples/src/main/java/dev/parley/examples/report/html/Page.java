package dev.parley.examples.report.html;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.parley.article.Article;
import dev.parley.examples.report.words.Days;
import dev.parley.examples.report.words.Summary;
import dev.parley.interval.DateSpan;
import dev.parley.ledger.Ledger;
import dev.parley.lexicon.Lexicon;
import dev.parley.reconcile.Reconciliation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that the page shows.
 *
 * @param subject whose claims they are, and of when
 * @param title the headline
 * @param summary how much there is
 * @param asOf up to which day; nothing for all that is told
 * @param glance what is contested and how the accounts stand, in short
 * @param filters what it can be narrowed down to
 * @param contests what is contested
 * @param exchanges the accounts
 * @param unbooked hand-overs that are on no account, and who tells of them
 * @param sums what does not add up
 * @param timeline the claims by day and side
 * @param groups the matters by type
 * @param articles the articles
 * @param guard the style and the script of the page, and the rule that nothing else may run
 */
record Page(
        String subject,
        String title,
        String summary,
        String asOf,
        Glance glance,
        Filters filters,
        ImmutableList<Contest> contests,
        ImmutableList<ExchangeView> exchanges,
        ImmutableList<Unbooked> unbooked,
        ImmutableList<SumView> sums,
        Timeline timeline,
        ImmutableList<MatterView.Group> groups,
        ImmutableList<ArticleView> articles,
        Guard guard) {
    /** A hand-over that is on no account. */
    record Unbooked(Link matter, Tags tags) {}

    /** The page of a reconciliation, as {@link HtmlPage} takes it. */
    static Page of(
            String title, Reconciliation reconciliation, Ledger ledger, List<Article> articles, Lexicon lexicon) {
        Setting setting = Setting.of(reconciliation, articles, lexicon);
        ImmutableList<ArticleText> texts = setting.citations().texts();
        ImmutableList<Contest> contests = Contest.of(reconciliation.contested(), setting);
        ImmutableList<ExchangeView> exchanges = ExchangeView.of(ledger, setting);
        return new Page(
                subject(reconciliation, setting),
                title,
                Summary.of(articles.size(), reconciliation),
                ledger.asOf().map(Days::of).orElse(""),
                Glance.of(contests, exchanges),
                Filters.of(reconciliation.matters(), setting),
                contests,
                exchanges,
                ledger.unbooked().stream()
                        .map(matter -> new Unbooked(
                                setting.citations().link(setting.heading(matter), matter.claims()), Tags.of(matter)))
                        .collect(toImmutableList()),
                SumView.of(reconciliation.checks(), setting),
                Timeline.of(reconciliation, setting),
                MatterView.of(reconciliation, setting),
                IntStream.range(0, texts.size())
                        .mapToObj(index -> ArticleView.of(index, texts.get(index)))
                        .collect(toImmutableList()),
                Guard.standard());
    }

    /** The two sides that speak most, and the days on which the claims were published: {@code Ukraine and Russia, 3 to 14 June 2025}. */
    private static String subject(Reconciliation reconciliation, Setting setting) {
        String sides = Lanes.of(reconciliation.claims(), setting).sides().stream()
                .limit(2)
                .collect(Collectors.joining(" and "));
        Optional<DateSpan> days = reconciliation.claims().stream()
                .flatMap(claim -> claim.citation().published().stream())
                .map(DateSpan::on)
                .reduce(DateSpan::hull);
        return Stream.concat(Stream.of(sides).filter(names -> !names.isEmpty()), days.map(Days::of).stream())
                .collect(Collectors.joining(", "));
    }
}
