package dev.parley.parse;

import dev.parley.article.Article;
import dev.parley.text.Sentence;
import java.util.Locale;

/**
 * The lines of an article that only name others: "READ MORE: Oman frees 40 prisoners", and the line behind "Read also:". What they tell is told in those
 * articles, in words and of days that are not this one's.
 */
final class OtherArticles {
    /** How many characters the words before the colon have at the most. */
    private static final int LONGEST = 24;

    private final String text;

    /** The paragraph whose line names another article; -1 where none does. */
    private int named = -1;

    OtherArticles(Article article) {
        this.text = article.text();
    }

    /** Whether a sentence is of another article; asked of each sentence in turn. */
    boolean name(Sentence sentence) {
        int colon = colon(sentence);
        if (colon < 0) {
            return sentence.paragraph() == named;
        }
        boolean bare = text.substring(colon + 1, sentence.end()).isBlank();
        named = bare ? sentence.paragraph() + 1 : sentence.paragraph();
        return true;
    }

    /** Where the colon stands behind words that name another article at the start of a line; -1 where none does. */
    private int colon(Sentence sentence) {
        int start = sentence.start();
        boolean line = start == 0 || text.charAt(start - 1) == '\n';
        String head = line ? text.substring(start, Math.min(start + LONGEST, sentence.end())) : "";
        int colon = head.indexOf(':');
        boolean other =
                colon > 0 && LineWord.OTHER.is(head.substring(0, colon).strip().toLowerCase(Locale.ROOT));
        return other ? start + colon : -1;
    }
}
