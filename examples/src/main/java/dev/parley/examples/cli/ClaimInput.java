package dev.parley.examples.cli;

import dev.parley.article.Article;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.Intake;
import dev.parley.examples.Screen;
import dev.parley.json.ClaimLines;
import dev.parley.lexicon.Lexicon;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which claims a command works on: those that articles make, and those of files. */
final class ClaimInput {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private Input articles = new Input();

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description =
                    "A file of claims as JSON Lines, as 'extract' prints them, to take in beside what the articles say; may"
                            + " be given more than once.")
    private List<Path> claimFiles = new ArrayList<>();

    /**
     * What all of it comes to.
     *
     * @param articles how many articles were read
     * @param reconciliation of the claims, with the text families of the articles
     * @param lexicon the words by which the articles were read
     * @param hasLostInput whether something that was given could not be read
     */
    record Told(int articles, Reconciliation reconciliation, Lexicon lexicon, boolean hasLostInput) {}

    /**
     * Reads all of it, reports what can't be read, and hands over each article on the way.
     *
     * @throws ParameterException if the command was given nothing to read
     */
    Told read(Screen screen, Consumer<Article> consumer) throws IOException {
        if (articles.isEmpty() && claimFiles.isEmpty()) {
            throw new ParameterException(command.commandLine(), "Missing required parameter: 'PATH'");
        }
        List<SourcedClaim<?>> claims = new ArrayList<>();
        Intake intake = new Intake(screen);
        if (!articles.isEmpty()) {
            articles.read(intake, (article, report) -> {
                claims.addAll(report.claims());
                consumer.accept(article);
            });
        }
        boolean hasLostClaims = false;
        for (Path file : claimFiles) {
            hasLostClaims |= !readStored(file, claims, screen);
        }
        Reconciliation reconciliation =
                Reconciler.standard().withFamilies(intake.families()).reconcile(claims);
        return new Told(intake.articles(), reconciliation, intake.lexicon(), intake.hasLostInput() || hasLostClaims);
    }

    /** Whether nothing is wrong with the file. */
    private static boolean readStored(Path file, List<SourcedClaim<?>> claims, Screen screen) {
        try {
            ClaimLines lines = ClaimLines.read(file);
            lines.problems().forEach(problem -> screen.complain(file + ": " + problem));
            claims.addAll(lines.claims());
            return lines.problems().isEmpty();
        } catch (IOException e) {
            screen.complain(file + ": it can't be read, expected a file of claims as JSON Lines");
            return false;
        }
    }
}
