package dev.parley.mention;

import dev.parley.text.Sentence;
import dev.parley.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells from its words alone whether an article can carry a claim, before anything is understood.
 *
 * <p>Most news is of something else, and is left at a glance: "The central bank left its key rate at 4 percent." One of "prisoners" or "truce" opens
 * an article, as do "war" and "negotiators" together, "bodies" in one sentence with "returned", and two parties in one sentence with "talks". A text of
 * a few sentences is open anyway: it is a passage out of an article, and may well leave unsaid what that is about.
 */
public final class Topic {
    private static final long HELD = Word.bit(Signal.HELD);
    private static final long GROUP = Word.bit(Signal.GROUP);
    private static final long CONFLICT = Word.bit(Signal.CONFLICT);
    private static final long EXCHANGE = Word.bits(Signal.PEOPLE, Signal.MOVING);
    private static final long RELEASE = Word.bits(Signal.PERSONS, Signal.RELEASE, Signal.SIDE);
    private static final long DEALINGS = Word.bits(Signal.SIDE, Signal.DEALING);
    private static final long SIDE = Word.bit(Signal.SIDE);

    /** So many sentences make no article. */
    private static final int FEW = 4;

    /** The first word of a conflict; null before there is one. */
    private @Nullable Word conflict;

    private Topic() {}

    /** Whether the sentences, which were cut with a finder's vocabulary, open the article. */
    public static boolean isIn(List<Sentence> sentences) {
        if (sentences.size() <= FEW) {
            return true;
        }
        Topic topic = new Topic();
        for (Sentence sentence : sentences) {
            if (topic.opens(sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(Sentence sentence) {
        long signals = sentence.marks(Marks.SIGNALS);
        return (signals & HELD) != 0
                || (signals & GROUP) != 0 && hasNames(sentence, GROUP, 1)
                || (signals & CONFLICT) != 0 && isSecondOfConflict(sentence)
                || (signals & EXCHANGE) == EXCHANGE
                || (signals & RELEASE) == RELEASE && hasNames(sentence, SIDE, 1)
                || (signals & DEALINGS) == DEALINGS && hasNames(sentence, SIDE, 2);
    }

    /** Whether a sentence has another word of a conflict than the one before. */
    private boolean isSecondOfConflict(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Word word = sentence.word(i);
            if (word != null && (word.marks(Marks.SIGNALS) & CONFLICT) != 0) {
                if (conflict != null && word != conflict) {
                    return true;
                }
                conflict = word;
            }
        }
        return false;
    }

    /** Whether so many different words of a mark are written as names, with a capital. */
    private static boolean hasNames(Sentence sentence, long mark, int least) {
        Word last = null;
        int names = 0;
        for (int i = 0; i < sentence.size() && names < least; i++) {
            Word word = sentence.word(i);
            boolean name = word != null && (word.marks(Marks.SIGNALS) & mark) != 0 && sentence.isCapitalised(i);
            names += name && word != last ? 1 : 0;
            last = name ? word : last;
        }
        return names >= least;
    }
}
