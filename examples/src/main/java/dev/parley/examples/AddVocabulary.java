package dev.parley.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.parley.article.Article;
import dev.parley.fact.Transfer;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Vocabulary;
import dev.parley.lexicon.VocabularyFile;
import dev.parley.parse.ClaimParser;
import dev.parley.party.Party;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;

/**
 * A war that the standard lexicon has never heard of, added by a file ({@code ardenia.tsv}, beside this class among the resources) and, for one verb
 * more, by a builder; and what a file with a slip in it is answered.
 *
 * <p>Run it with {@code mvn -q compile exec:java -Dexec.mainClass=dev.parley.examples.AddVocabulary}.
 */
public final class AddVocabulary {
    private static final String TEXT = """
        Ardenia handed over 27 bodies to Lusania.

        The Northern River Army ferried 40 prisoners across to Ardenia, the Courier reported.

        Belmont rowed 3 captive soldiers over to the Ardenian side.
        """;

    private AddVocabulary() {}

    /** Reads the text with the standard vocabulary and with more, and prints the transfers. */
    public static void main(String[] args) throws IOException {
        run(new PrintWriter(System.out, true, UTF_8));
    }

    static void run(PrintWriter out) throws IOException {
        // A file on disk is read by Vocabulary.read(path), which throws where anything is wrong with it.
        Vocabulary war =
                VocabularyFile.parse("ardenia.tsv", resource("ardenia.tsv")).orThrow();
        Vocabulary more = Vocabulary.builder().verb(Sense.GIVE, "row over").build();
        Lexicon lexicon = Lexicon.standard().with(war).with(more);

        out.println("As it comes:");
        print(ClaimParser.standard(), out);
        out.println("With the war's vocabulary:");
        print(ClaimParser.of(lexicon), out);
        out.println("What is wrong with a file:");
        VocabularyFile file = VocabularyFile.parse("slip.tsv", "[parties]\nxa  Ardenia\nXL  Lusania\n");
        file.problems().forEach(out::println);
        out.println("What is right about it:");
        out.print(file.vocabulary());
        out.flush();
    }

    private static void print(ClaimParser parser, PrintWriter out) {
        for (var claim : parser.parse(Article.of("border", TEXT)).claims()) {
            if (claim.fact() instanceof Transfer transfer) {
                String from = transfer.from().map(Party::code).orElse("?");
                String to = transfer.to().map(Party::code).orElse("?");
                String quote = claim.citation().quote();
                out.printf("  %s -> %s, %s: \"%s\"%n", from, to, transfer.quantity(), quote);
            }
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = requireNonNull(AddVocabulary.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
