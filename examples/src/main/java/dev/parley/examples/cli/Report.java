package dev.parley.examples.cli;

import dev.parley.article.Article;
import dev.parley.examples.Screen;
import dev.parley.examples.report.HtmlReport;
import dev.parley.ledger.Ledger;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what texts agree and disagree on, and the accounts, as one page of HTML. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        header = "Writes what texts agree and disagree on, and the accounts, as one page for a browser.",
        description = {
            "%nThe page shows what is contested and by whom, how the accounts stand and how they came to, the claims by"
                    + " day and side, and the articles. Each number opens the words that it rests on. It needs no"
                    + " network, and prints. What can't be read is reported on standard error, and the rest is read on.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar parley.jar report reports/ -o report.html",
            "  java -jar parley.jar report reports/ --as-of 2025-06-12 > june-12.html",
        })
final class Report implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private ClaimInput input = new ClaimInput();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write; to the standard output unless it is given. A file that is there is replaced.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Input.Day.class,
            description = "Only what was known at the end of that day: what had been published by that day, and what"
                    + " had been handed over by then.")
    private Optional<LocalDate> asOf = Optional.empty();

    Report(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        List<Article> articles = new ArrayList<>();
        ClaimInput.Told told = input.read(screen, articles::add);
        HtmlReport report = report(told.reconciliation(), articles).withLexicon(told.lexicon());
        if (output.isPresent()) {
            report.writeTo(output.get());
        } else {
            screen.out().write(report.toString());
            screen.out().flush();
        }
        return told.hasLostInput() ? 1 : 0;
    }

    private HtmlReport report(Reconciliation all, List<Article> articles) {
        return asOf.map(day -> HtmlReport.of(all.asOf(day), known(articles, day))
                        .withLedger(Ledger.of(all.asOf(day)).asOf(day)))
                .orElseGet(() -> HtmlReport.of(all, articles));
    }

    /** The articles published by a day, and those of which the day is not known. */
    private static List<Article> known(List<Article> articles, LocalDate day) {
        return articles.stream()
                .filter(article -> article.published().filter(day::isBefore).isEmpty())
                .toList();
    }
}
