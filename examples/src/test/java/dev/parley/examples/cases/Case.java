package dev.parley.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.MoreCollectors;
import dev.parley.article.Article;
import dev.parley.article.ArticleReader;
import dev.parley.article.Articles;
import dev.parley.article.Copies;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.Dispatches;
import dev.parley.fact.Category;
import dev.parley.ledger.Account;
import dev.parley.ledger.Ledger;
import dev.parley.parse.ClaimParser;
import dev.parley.party.Party;
import dev.parley.reconcile.Check;
import dev.parley.reconcile.Matter;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One of the twelve cases, the whole way: its dispatches read, their claims reconciled, the ledger opened. */
final class Case {
    static final Reading KYIV_SAYS = Reading.ofParty(Party.of("UA"));
    static final Reading MOSCOW_SAYS = Reading.ofParty(Party.of("RU"));

    private final Reconciliation all;

    private Case(Reconciliation all) {
        this.all = all;
    }

    /** The case of a number, 1 to 12. */
    static Case of(int number) {
        try (Dispatches dispatches = Dispatches.openCases()) {
            Articles read = ArticleReader.standard().readAll(folder(dispatches.folder(), number));
            assertThat(read.problems()).isEmpty();
            Copies copies = new Copies();
            List<SourcedClaim<?>> claims = new ArrayList<>();
            for (Article article : read.articles()) {
                copies.add(article);
                claims.addAll(ClaimParser.standard().parse(article).claims());
            }
            return new Case(
                    Reconciler.standard().withFamilies(copies.families()).reconcile(claims));
        }
    }

    private static Path folder(Path cases, int number) {
        try (Stream<Path> folders = Files.list(cases)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith("%02d-".formatted(number)))
                    .collect(MoreCollectors.onlyElement());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reconciliation all() {
        return all;
    }

    Ledger ledger() {
        return Ledger.of(all);
    }

    /** The ledger of what had been reported by a day, that day included. */
    Ledger ledgerAsOf(LocalDate day) {
        return Ledger.of(all.asOf(day)).asOf(day);
    }

    /** The labels of all matters of a type. */
    List<String> labels(String type) {
        return all.matters().stream()
                .filter(matter -> matter.type().equals(type))
                .map(Matter::label)
                .toList();
    }

    /** Every contested aspect behind the label of its matter: {@code remains RU -> UA 2025-06-16: quantity contested: 1245 (a) | 1248 (b)}. */
    List<String> contested() {
        return all.contested().stream()
                .flatMap(matter -> matter.contested().stream().map(aspect -> matter.label() + ": " + aspect.line()))
                .toList();
    }

    /** The matter of a label. */
    Matter matter(String label) {
        return all.matters().stream()
                .filter(matter -> matter.label().equals(label))
                .collect(MoreCollectors.onlyElement());
    }

    /** An aspect of the matter of a label: {@code quantity single: 195 (Russian Ministry of Defence)}. */
    String told(String label, String aspect) {
        return matter(label).aspects().stream()
                .filter(one -> one.name().equals(aspect))
                .collect(MoreCollectors.onlyElement())
                .line();
    }

    /** The check of the number of that label. */
    Check check(String label) {
        return all.checks().stream()
                .filter(check -> check.label().equals(label))
                .collect(MoreCollectors.onlyElement());
    }

    /** The account of a direction, such as {@code RU -> UA}, that is not of civilians. */
    Account account(String direction) {
        return account(ledger(), direction);
    }

    static Account account(Ledger ledger, String direction) {
        return ledger.accounts().stream()
                .filter(account -> account.direction().toString().equals(direction))
                .filter(account -> account.category() != Category.CIVILIANS)
                .collect(MoreCollectors.onlyElement());
    }
}
