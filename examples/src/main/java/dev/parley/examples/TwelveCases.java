package dev.parley.examples;

import com.google.common.base.Splitter;
import dev.parley.article.ArticleReader;
import dev.parley.claim.SourcedClaim;
import dev.parley.examples.report.NewsReport;
import dev.parley.ledger.Ledger;
import dev.parley.reconcile.Reconciler;
import dev.parley.reconcile.Reconciliation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Twelve things that happened to people who keep such books, each of which has gone wrong in somebody's spreadsheet: a total of parts taken
 * for another count, a stage for an exchange, a number kept back for nothing. Each is read from its dispatches and printed as a page.
 *
 * <p>Run it with {@code java -cp examples/target/parley.jar dev.parley.examples.TwelveCases}, with the numbers of some of them behind it if
 * you want no others.
 */
public final class TwelveCases {
    private static final Splitter COLUMNS = Splitter.on('\t');

    private TwelveCases() {}

    /** Prints all cases, or those of the numbers given. */
    public static void main(String[] args) {
        int status = run(args, Screen.standard());
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, Screen screen) {
        try (Dispatches dispatches = Dispatches.openCases()) {
            return print(dispatches.folder(), Set.of(args), screen);
        } catch (IOException e) {
            return screen.failed(e);
        }
    }

    private static int print(Path folder, Set<String> numbers, Screen screen) throws IOException {
        boolean hasLost = false;
        int number = 0;
        for (String line : Files.readAllLines(folder.resolve("cases.tsv"))) {
            List<String> row = COLUMNS.splitToList(line);
            number += row.size() == 2 ? 1 : 0;
            if (row.size() == 2 && (numbers.isEmpty() || numbers.contains(String.valueOf(number)))) {
                screen.out()
                        .write("=== %d. %s%n%n".formatted(number, row.get(1)).replace("\r", ""));
                hasLost |= print(folder.resolve(row.get(0)), screen);
            }
        }
        screen.out().flush();
        return hasLost ? 1 : 0;
    }

    private static boolean print(Path folder, Screen screen) throws IOException {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        Intake intake = new Intake(screen);
        intake.read(ArticleReader.standard(), List.of(folder), report -> claims.addAll(report.claims()));
        Reconciliation all =
                Reconciler.standard().withFamilies(intake.families()).reconcile(claims);
        screen.out().write(NewsReport.of(intake.articles(), all, Ledger.of(all), screen.ansi()));
        screen.out().write('\n');
        return intake.hasLostInput();
    }
}
