package dev.parley.parse;

import dev.parley.article.Article;
import dev.parley.lexicon.Lexicon;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.MentionFinder;
import dev.parley.mention.finder.Setting;
import dev.parley.mention.finder.Topic;
import dev.parley.text.Sentence;
import dev.parley.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads claims from news reports in English.
 *
 * <pre>{@code
 * Article article = Article.of("dispatch-1", "Kyiv returned 27 bodies to Russia on June 11, Medinsky said.")
 *         .withPublished(LocalDate.of(2025, 6, 14));
 * ParseReport report = ClaimParser.standard().parse(article);
 * report.claims();      // one transfer of remains, UA to RU, 27, on 2025-06-11
 * report.diagnostics(); // sentences that promised a claim and gave none
 * }</pre>
 *
 * <p>It says what the text says, garbled or not, and repairs nothing; lines that only name other articles ("READ MORE: ...") are left out. Every claim's quote is exactly {@code
 * article.text().substring(start, end)}. It finds claims of every type of {@link dev.parley.fact.Fact}.
 * Any text is read, in time that grows with its length; an article in which no word speaks of a conflict, of those held in it or of two parties at war that
 * deal with each other has nothing to tell. A parser never changes and may be shared between threads.
 */
public final class ClaimParser {
    private static final ClaimParser STANDARD = new ClaimParser(Lexicon.standard());

    private final Lexicon lexicon;
    private final MentionFinder finder;

    private ClaimParser(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.finder = MentionFinder.of(lexicon);
    }

    /** The parser with the vocabulary that Parley comes with. */
    public static ClaimParser standard() {
        return STANDARD;
    }

    /** A parser with that vocabulary, which is the standard one with more in it: {@code Lexicon.standard().with(...)}. */
    public static ClaimParser of(Lexicon lexicon) {
        return new ClaimParser(lexicon);
    }

    /** The claims of an article, and what it said that could not be understood; both empty for a text that has nothing to tell. */
    public ParseReport parse(Article article) {
        List<Sentence> sentences = sentences(article);
        return Topic.isIn(sentences, lexicon) ? parse(article, sentences) : ParseReport.EMPTY;
    }

    /** Reads an article whatever it seems to be about, to compare with. */
    ParseReport parseAll(Article article) {
        return parse(article, sentences(article));
    }

    private List<Sentence> sentences(Article article) {
        return Sentences.of(article.text(), article.bodyStart(), finder.vocabulary());
    }

    private ParseReport parse(Article article, List<Sentence> sentences) {
        MentionFinder dated = finder.publishedOn(article.published());
        List<Scene> scenes = new ArrayList<>();
        OtherArticles others = new OtherArticles(article);
        for (Sentence sentence : sentences) {
            if (!repeatsTitle(article, sentence) && !others.name(sentence)) {
                scenes.add(dated.scene(scenes.size(), sentence));
            }
        }
        return new ArticleParse(article, Setting.of(scenes, lexicon), lexicon).run();
    }

    /** Whether a later line is the title once more, as pages often have it; its claims count once. */
    private static boolean repeatsTitle(Article article, Sentence sentence) {
        return sentence.paragraph() > 0
                && article.title()
                        .filter(title -> title.length() == sentence.end() - sentence.start()
                                && article.text().startsWith(title, sentence.start()))
                        .isPresent();
    }
}
