package dev.parley.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Which articles are one text: copies and light rewrites are, independent reports of one event are not. */
class CopiesTest {
    private static final String WIRE = """
            Ardenia and Lusania exchanged the bodies of 412 soldiers on Thursday near the river crossing at Mollen, officials on both sides said.
            The Red Cross trucks arrived before dawn and left again within two hours. It was the fourth hand-over since the talks in Velmar in
            April, at which the delegations agreed to return all remains that are held in the morgues of the border provinces. A spokesman for the
            Ardenian commission for the missing said that the names would be made known to the families first. Lusania's general staff put its own
            losses in the exchange at 97. Neither government would say when the next convoy is to cross the river, or how many bodies are left.
            The front line has hardly moved since the spring, and both armies accuse each other of shelling the roads that the convoys use.
            """;

    private static final String OTHER = """
            Four hundred and twelve dead came home to Ardenia this week, and 97 went the other way. At Mollen, where the bridge used to be, drivers
            in white overalls signed for the boxes on the bonnet of a jeep and nobody spoke. The commission for the missing has a list, its spokesman
            told me, and the families will hear before the newspapers do. There have been three such mornings already since Velmar. The general staff
            across the river keeps its own count. What they cannot agree on in the capital they do by hand out here, with paper and string.
            """;

    @Test
    void aCopyIsOfTheFamilyOfItsText() {
        assertThat(families(WIRE, WIRE, OTHER)).isEqualTo("[[0, 1]]");
    }

    @Test
    void titlesAndCapitalsDoNotTellTextsApart() {
        assertThat(families(WIRE, "BODIES EXCHANGED\n\n" + WIRE.toUpperCase(Locale.ROOT), OTHER))
                .isEqualTo("[[0, 1]]");
    }

    @Test
    void aRewriteOfEveryTenthWordIsOfTheFamily() {
        assertThat(families(WIRE, rewritten(10, 0), OTHER)).isEqualTo("[[0, 1]]");
    }

    @Test
    void aCutThatLeavesOutAThirdIsOfTheFamily() {
        assertThat(families(WIRE, WIRE.substring(0, WIRE.length() * 2 / 3), OTHER))
                .isEqualTo("[[0, 1]]");
    }

    @Test
    void aRewriteOfEveryOtherWordIsAReportOfItsOwn() {
        assertThat(families(WIRE, rewritten(2, 0))).isEqualTo("[]");
    }

    @Test
    void twoReportsOfOneEventAreTwoFamilies() {
        assertThat(families(WIRE, OTHER)).isEqualTo("[]");
    }

    @Test
    void copiesOfCopiesAreOneFamily() {
        assertThat(families(WIRE, rewritten(10, 0), rewritten(10, 5))).isEqualTo("[[0, 1, 2]]");
    }

    @Test
    void shortTextsThatShareTheirFormulasAreTextsOfTheirOwn() {
        String there = "On June 13 Ardenia handed over 1,200 bodies to Lusania.";
        String back = "On June 13 Lusania handed over 1,200 bodies to Ardenia.";
        assertThat(families(there, back, there)).isEqualTo("[[0, 2]]");
    }

    @Test
    void whatHasNoWordsIsACopyOfNothing() {
        assertThat(families("", "", "...", "...")).isEqualTo("[]");
        assertThat(families("Yes.", "Yes.", "No.")).isEqualTo("[[0, 1]]");
    }

    @Test
    void fiveRealReportsOfOneWeekAreFiveTexts() throws IOException {
        Path seeds = Path.of("..", "..", "shared", "seeds");
        assumeTrue(Files.exists(seeds), "the five reports don't lie beside the repository");
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(seeds)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".txt")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        assertThat(families(texts.toArray(String[]::new))).isEqualTo("[]");
    }

    @Property(tries = 20)
    void theOrderOfArticlesDoesNotShow(@ForAll Random random) {
        List<Article> articles = new ArrayList<>(List.of(
                Article.of("a", WIRE),
                Article.of("b", rewritten(10, 0)),
                Article.of("c", OTHER),
                Article.of("d", OTHER)));
        Collections.shuffle(articles, random);
        Copies copies = new Copies();
        articles.forEach(copies::add);
        assertThat(copies.families()).hasToString("[[a, b], [c, d]]");
    }

    /** The wire's text with every so many words replaced, from one on. */
    private static String rewritten(int every, int from) {
        String[] words = WIRE.split(" ");
        for (int i = from; i < words.length; i += every) {
            words[i] = "other" + i;
        }
        return String.join(" ", words);
    }

    private static String families(String... texts) {
        Copies copies = new Copies();
        for (int i = 0; i < texts.length; i++) {
            copies.add(Article.of(String.valueOf(i), texts[i]));
        }
        return copies.families().toString();
    }
}
