package dev.parley.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
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
import java.util.LinkedHashSet;
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
            return print(dispatches.folder(), ImmutableSet.copyOf(args), screen);
        } catch (IOException e) {
            return screen.failed(e);
        }
    }

    private static int print(Path folder, Set<String> wanted, Screen screen) throws IOException {
        List<List<String>> cases = Files.readAllLines(folder.resolve("cases.tsv")).stream()
                .map(COLUMNS::splitToList)
                .filter(row -> row.size() == 2)
                .toList();
        Set<String> unknown = new LinkedHashSet<>(wanted);
        boolean hasLost = false;
        for (int i = 0; i < cases.size(); i++) {
            String number = String.valueOf(i + 1);
            if (wanted.isEmpty() || unknown.remove(number)) {
                screen.out().write("=== " + number + ". " + cases.get(i).get(1) + "\n\n");
                hasLost |= print(folder.resolve(cases.get(i).get(0)), screen);
            }
        }
        screen.out().flush();
        unknown.forEach(number ->
                screen.complain("parley: '" + number + "' is no case, expected a number from 1 to " + cases.size()));
        return hasLost || !unknown.isEmpty() ? 1 : 0;
    }

    private static boolean print(Path folder, Screen screen) throws IOException {
        List<SourcedClaim<?>> claims = new ArrayList<>();
        Intake intake = new Intake(screen);
        intake.read(ArticleReader.standard(), List.of(folder), (article, report) -> claims.addAll(report.claims()));
        Reconciliation all =
                Reconciler.standard().withFamilies(intake.families()).reconcile(claims);
        screen.out().write(NewsReport.of(intake.articles(), all, Ledger.of(all), screen.ansi()));
        screen.out().write('\n');
        return intake.hasLostInput();
    }
}
