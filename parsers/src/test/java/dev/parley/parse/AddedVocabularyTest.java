package dev.parley.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.article.Article;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Vocabulary;
import dev.parley.lexicon.VocabularyFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A war between states that nobody has heard of, by the vocabulary that a caller adds. */
class AddedVocabularyTest {
    private static final Vocabulary WAR = Vocabulary.parse("""
            [parties]
            XA   Ardenia | Ardenian Republic  Ardenian  Orsk
            XL   Lusania                      Lusanian  Belmont
            NRA  Northern River Army | NRA    -         -        XA
            [persons]
            Ilse Brandt   XA
            [outlets]
            Orsk Courier  Courier | The Courier
            [verbs]
            give     ferry across
            receive  haul in
            [words]
            category  remains           the drowned
            category  prisoners_of_war  river captives
            [terms]
            no_nato     Northern Pact
            other       lock gates | toll
            withdrawal  row back         verb
            ceasefire   the great quiet
            """);

    private static final ClaimParser PARSER = ClaimParser.of(Lexicon.standard().with(WAR));

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "On Tuesday Ardenia handed over 31 bodies to Lusania. = remains XA>XL 31 on 2025-06-10",
                "The Ardenian side gave back 31 bodies to Belmont. = remains XA>XL 31",
                "Orsk returned 31 bodies to the Lusanian government. = remains XA>XL 31",
                "Ardenia ferried 14 prisoners across to the NRA. = prisoners_of_war XA>NRA 14",
                "Lusania hauled in 14 river captives from Ardenia. = prisoners_of_war XA>XL 14",
                "Ardenia returned 31 of the drowned to Lusania. = remains XA>XL 31",
                "Lusania received 31 bodies from Ardenia, Ilse Brandt said. = Ilse Brandt: remains XA>XL 31"
            })
    void isRead(String text, String claim) {
        Article article = Article.of("test", text).withPublished(Told.PUBLISHED);

        assertThat(PARSER.parse(article).claims()).extracting(Told::line).containsExactly(claim);
        assertThat(Told.by(text)).doesNotContain(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Ardenia demands that Lusania row back from the islands. = demanded term XA withdrawal",
                "Ardenia wants the Lusanian army to row back and the toll dropped. = demanded term XA withdrawal; demanded term XA other",
                "There will be no treaty unless Lusania has rowed back, Orsk said. = demanded Ardenia: term XA withdrawal",
                "Ardenia's demands include the lock gates, the toll and a place in the Northern Pact. "
                        + "= demanded term XA other; demanded term XA other; demanded term XA no_nato",
                "Ardenia sent a memorandum. It calls for the great quiet. = demanded term XA ceasefire",
                // Alone a ceasefire is a proposal, by whatever words.
                "Ardenia demands the great quiet. = nothing",
            })
    void itsTermsAreRead(String text, String claims) {
        Article article =
                Article.of("test", "Ardenia and Lusania talk. " + text).withPublished(Told.PUBLISHED);

        assertThat(Told.some(Told.by(PARSER, article), " term ", "term ")).isEqualTo(claims);
    }

    @Provide
    Arbitrary<String> vocabularies() {
        return Arbitraries.of(
                        "[parties]\n",
                        "[persons]\n",
                        "[verbs]\n",
                        "[words]\n",
                        "[sides]\n",
                        "[offices]\n",
                        "[terms]\n",
                        "neutrality\t",
                        "verb\t",
                        "XA\t",
                        "of\t",
                        "27\t",
                        "give\t",
                        "say\t",
                        "handed over | to\t",
                        "category\t",
                        "remains\t",
                        "criterion\t",
                        "age:<25\t",
                        "term\tneutrality\t",
                        "answer\taccepted\t",
                        "language\tof\t",
                        "future\tadjective\t",
                        "-\t",
                        "'s\t",
                        "state\t",
                        "\n")
                .list()
                .ofMaxSize(30)
                .map(scraps -> String.join("", scraps));
    }

    /** Whatever is added, the parser reads any text with it. */
    @Property(tries = 100)
    void noVocabularyBreaksTheParser(@ForAll("vocabularies") String text) {
        Lexicon lexicon =
                Lexicon.standard().with(VocabularyFile.parse("any", text).vocabulary());
        String news =
                "Of 27 prisoners of war, the state handed over 14 to Ukraine's side on June 11, he said: \"Of the 6,000-for-6,000 "
                        + "exchange of 31 bodies under 25, 's of, no answer came.\" Russia accepted neutrality.";

        assertThat(ClaimParser.of(lexicon).parse(Article.of("any", news)).claims())
                .isNotNull();
    }
}
