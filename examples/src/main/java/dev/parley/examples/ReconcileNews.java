package dev.parley.examples;

import dev.parley.article.ArticleReader;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.NewsReport;
import dev.parley.ledger.Ledger;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads news reports that contradict each other, and prints what was agreed, what was handed over, who says so, what is contested, and
 * how far the books are.
 *
 * <p>Run it from the project's root with {@code mvn -q compile exec:java}, or give it files and folders of your own with
 * {@code -Dexec.args="FILE FOLDER"}. Without any it reads the {@link Dispatches} that come with it.
 */
public final class ReconcileNews {
    private ReconcileNews() {}

    /** Reads the built-in dispatches, or the files and folders given; ends with 1 where one can't be read. */
    public static void main(String[] args) {
        int status = run(args, Screen.standard());
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, Screen screen) {
        if (args.length > 0) {
            return reconcile(Stream.of(args).map(Path::of).toList(), screen);
        }
        try (Dispatches dispatches = Dispatches.open()) {
            return reconcile(List.of(dispatches.folder()), screen);
        }
    }

    private static int reconcile(List<Path> paths, Screen screen) {
        try {
            return print(paths, screen);
        } catch (IOException e) {
            return screen.failed(e);
        }
    }

    private static int print(List<Path> paths, Screen screen) throws IOException {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        Intake intake = new Intake(screen);
        intake.read(ArticleReader.standard(), paths, (article, report) -> claims.addAll(report.claims()));
        Reconciliation reconciliation =
                Reconciler.standard().withFamilies(intake.families()).reconcile(claims);
        screen.out().write(NewsReport.of(intake.articles(), reconciliation, Ledger.of(reconciliation), screen.ansi()));
        screen.out().flush();
        return intake.hasLostInput() ? 1 : 0;
    }
}
