package dev.parley.examples.cli;

import dev.parley.examples.Screen;
import dev.parley.examples.report.NewsReport;
import dev.parley.examples.report.words.Printable;
import dev.parley.ledger.Ledger;
import dev.parley.reconcile.Changes;
import dev.parley.reconcile.Differences;
import dev.parley.reconcile.Reading;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what texts agree and disagree on, and the accounts. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        header = "Prints what texts agree and disagree on, and how far the books are.",
        description = {
            "%nShows what was agreed, what was handed over, who says so, what is contested and in whose words, and for"
                    + " each agreement and direction how many are agreed, delivered and outstanding. What can't be read is"
                    + " reported on standard error, and the rest is read on.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar parley.jar reconcile reports/",
            "  java -jar parley.jar reconcile reports/ --json > books.json",
            "  java -jar parley.jar reconcile --claims claims.jsonl --as-of 2025-06-12 --according-to UA",
            "  java -jar parley.jar reconcile reports/ --changed-since 2025-06-12",
            "  java -jar parley.jar reconcile reports/ --compare Umerov,Medinsky",
        })
final class Reconcile implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private ClaimInput input = new ClaimInput();

    @Option(
            names = "--json",
            description = "Prints one JSON object with the matters, the accounts and the text families.")
    private boolean json;

    Reconcile(Screen screen) {
        this.screen = screen;
    }

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Input.Day.class,
            description = "Only what had been reported by that day, and what had been handed over by then.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--according-to",
            paramLabel = "NAME",
            description =
                    "Only what that speaker, outlet or party says, a party by its code, such as UA. Where it is silent, the"
                            + " accounts go by what everybody says.")
    private Optional<String> accordingTo = Optional.empty();

    @Option(
            names = "--changed-since",
            paramLabel = "DATE",
            converter = Input.Day.class,
            description =
                    "What became different since the end of that day, before and after, up to today or the day of --as-of.")
    private Optional<LocalDate> changedSince = Optional.empty();

    @Option(
            names = "--compare",
            paramLabel = "NAME,NAME",
            converter = Compared.Names.class,
            description =
                    "What two speakers, outlets or parties, such as UA,RU, tell differently, what each alone tells, and what"
                            + " they have in common.")
    private Optional<Compared> compared = Optional.empty();

    @Override
    public Integer call() throws IOException {
        ClaimInput.Told told = input.read(screen, article -> {});
        print(told.articles(), known(told.reconciliation()));
        return told.hasLostInput() ? 1 : 0;
    }

    private Reconciliation known(Reconciliation all) {
        return asOf.map(all::asOf).orElse(all);
    }

    private void print(int articles, Reconciliation all) throws IOException {
        Reading reading = accordingTo.map(Reading::of).orElse(Reading.everybody());
        Ledger books = Ledger.of(all).accordingTo(reading);
        Ledger ledger = asOf.map(books::asOf).orElse(books);
        Reconciliation told = accordingTo.isPresent() ? all.accordingTo(reading) : all;
        Optional<Changes> changes = changedSince.map(day -> Changes.between(told.asOf(day), told));
        Optional<Differences> differences = compared.map(two -> two.in(all));
        if (json) {
            ReconciliationJson object = new ReconciliationJson(told, ledger);
            changes.ifPresent(found -> object.add(changedSince.orElseThrow(), found));
            differences.ifPresent(object::add);
            object.write(screen.out());
        } else if (changes.isPresent() || differences.isPresent()) {
            screen.out().write(tables(changes, differences));
        } else {
            screen.out().write(NewsReport.of(articles, told, ledger, screen.ansi()));
        }
        screen.out().flush();
    }

    private static String tables(Optional<Changes> changes, Optional<Differences> differences) {
        return Printable.page(Stream.concat(changes.stream(), differences.stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
    }
}
