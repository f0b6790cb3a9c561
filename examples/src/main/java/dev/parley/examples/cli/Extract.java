package dev.parley.examples.cli;

import dev.parley.article.Article;
import dev.parley.article.ArticleLines;
import dev.parley.examples.Intake;
import dev.parley.examples.Screen;
import dev.parley.json.ClaimLines;
import dev.parley.parse.ParseReport;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints the claims of texts as JSON Lines. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        usageHelpWidth = 100,
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        header = "Prints the claims of texts, one JSON object a line.",
        description = {
            "%nEach line is one claim: the fact, how surely it is stated, who says so, and the exact words with their"
                    + " offsets in the article. What can't be read is reported on standard error, and the rest is read on.",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar parley.jar extract --published 2025-06-14 report.txt",
            "  java -jar parley.jar extract reports/ --diagnostics > claims.jsonl",
            "  java -jar parley.jar extract pages/ --articles > articles.jsonl",
        })
final class Extract implements Callable<Integer> {
    private final Screen screen;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Input input = new Input();

    @Option(
            names = "--diagnostics",
            description =
                    "Lists on standard error the rules and words by which each claim was found, and what was left out, and why.")
    private boolean listsDiagnostics;

    @Option(
            names = "--articles",
            description =
                    "Prints in place of the claims the articles themselves, one JSON object a line: the text in which the"
                            + " offsets count, and what is known of it. Such lines are read from files ending in .jsonl.")
    private boolean printsArticles;

    Extract(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws IOException {
        if (input.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH'");
        }
        Intake intake = new Intake(screen.forResultsAsTheyCome());
        input.read(intake, this::write);
        return intake.hasLostInput() ? 1 : 0;
    }

    private void write(Article article, ParseReport report) throws IOException {
        if (printsArticles) {
            ArticleLines.write(article, screen.out());
            screen.out().flush();
        } else {
            ClaimLines.write(report.claims(), screen.out());
        }
        if (listsDiagnostics) {
            report.traces().forEach(screen::complain);
            report.diagnostics().forEach(screen::complain);
        }
    }
}
