package dev.parley.mention;

import dev.parley.text.Sentence;
import dev.parley.text.Word;
import java.util.List;

/**
 * Tells from its words alone whether an article can carry a claim, before anything is understood.
 *
 * <p>Most news is of something else, and is left at a glance: "The central bank left its key rate at 4 percent." One of "prisoners" or "truce" opens
 * an article, as do "bodies" in one sentence with "returned", and two parties in one sentence with "talks". A text of a few sentences is open anyway:
 * it is a passage out of an article, and may well leave unsaid what that is about.
 */
public final class Topic {
    private static final long CONFLICT = Word.bit(Signal.CONFLICT);
    private static final long GROUP = Word.bit(Signal.GROUP);
    private static final long EXCHANGE = Word.bits(Signal.PEOPLE, Signal.MOVING);
    private static final long RELEASE = Word.bits(Signal.PERSONS, Signal.MOVING, Signal.SIDE);
    private static final long DEALINGS = Word.bits(Signal.SIDE, Signal.DEALING);
    private static final long SIDE = Word.bit(Signal.SIDE);

    /** So many sentences make no article. */
    private static final int FEW = 4;

    private Topic() {}

    /** Whether one of the sentences, which were cut with a finder's vocabulary, opens the article. */
    public static boolean isIn(List<Sentence> sentences) {
        if (sentences.size() <= FEW) {
            return true;
        }
        for (Sentence sentence : sentences) {
            if (opens(sentence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Sentence sentence) {
        long signals = sentence.marks(Marks.SIGNALS);
        return (signals & CONFLICT) != 0
                || (signals & GROUP) != 0 && hasNames(sentence, GROUP, 1)
                || (signals & EXCHANGE) == EXCHANGE
                || (signals & RELEASE) == RELEASE && hasNames(sentence, SIDE, 1)
                || (signals & DEALINGS) == DEALINGS && hasNames(sentence, SIDE, 2);
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
