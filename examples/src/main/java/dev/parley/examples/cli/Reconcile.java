package dev.parley.examples.cli;

import dev.parley.claim.SourcedClaim;
import dev.parley.examples.Intake;
import dev.parley.examples.Screen;
import dev.parley.examples.report.NewsReport;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
        })
final class Reconcile implements Callable<Integer> {
    private final Screen screen;

    @Mixin
    private Input input = new Input();

    @Option(
            names = "--json",
            description = "Prints one JSON object with the matters, the accounts and the text families.")
    private boolean json;

    Reconcile(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        Intake intake = new Intake(screen);
        input.read(intake, report -> claims.addAll(report.claims()));
        Reconciliation reconciliation = Reconciler.standard().reconcile(claims);
        if (json) {
            ReconciliationJson.write(reconciliation, screen.out());
        } else {
            screen.out().write(NewsReport.of(intake.articles(), reconciliation, screen.ansi()));
        }
        screen.out().flush();
        return intake.hasLostInput() ? 1 : 0;
    }
}
