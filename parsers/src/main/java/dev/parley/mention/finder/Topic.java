package dev.parley.mention.finder;

import dev.parley.lexicon.Lexicon;
import dev.parley.mention.mark.Marks;
import dev.parley.mention.mark.Signal;
import dev.parley.text.Sentence;
import dev.parley.text.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells from its words alone whether an article can carry a claim, before anything is understood.
 *
 * <p>Most news is of something else, and is left at a glance: "The central bank left its key rate at 4 percent." One of "prisoners" or "truce" opens
 * an article, as do "war" and "negotiators" together, "bodies" in one sentence with "returned", and two parties in one sentence with "talks" where they
 * fight each other, or where the article speaks of a war. A text of a few sentences is open anyway: it is a passage out of an article, and may well
 * leave unsaid what that is about.
 *
 * <p>The marks of single words tell which sentences may open an article; only in those, phrases are looked for.
 */
public final class Topic {
    private static final long HELD = Word.bit(Signal.HELD);
    private static final long GROUP = Word.bit(Signal.GROUP);
    private static final long WAR = Word.bit(Signal.WAR);
    private static final long NO_WAR = Word.bit(Signal.NO_WAR);
    private static final long SIDE = Word.bit(Signal.SIDE);
    private static final long CONFLICT = Word.bits(Signal.WAR, Signal.ENVOY);
    private static final long EXCHANGE = Word.bits(Signal.PEOPLE, Signal.MOVING);
    private static final long RELEASE = Word.bits(Signal.PERSONS, Signal.RELEASE, Signal.SIDE);
    private static final long DEALINGS = Word.bits(Signal.SIDE, Signal.DEALING);

    /** So many sentences make no article. */
    private static final int FEW = 4;

    private final Lexicon lexicon;

    /** The first word of a conflict; null before there is one. */
    private @Nullable Word conflict;

    /** Whether one of a war has been told. */
    private boolean war;

    /** Whether two parties have stood in one sentence with what they deal in. */
    private boolean dealings;

    private Topic(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the sentences, which were cut with a finder's vocabulary, open the article. */
    public static boolean isIn(List<Sentence> sentences, Lexicon lexicon) {
        if (sentences.size() <= FEW) {
            return true;
        }
        Topic topic = new Topic(lexicon);
        for (Sentence sentence : sentences) {
            if (topic.opens(sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(Sentence sentence) {
        long words = sentence.allMarks(Marks.SIGNALS, Signal.OF_NAMES);
        if ((words & HELD) != 0 || (words & CONFLICT) != 0 && isSecondOfConflict(sentence)) {
            return true;
        }
        boolean may = (words & GROUP) != 0
                || has(words, EXCHANGE)
                || has(words, RELEASE)
                || has(words, DEALINGS) && namesTwo(sentence);
        return may && opens(SentenceSignals.of(sentence.tokens(), lexicon)) || war && dealings;
    }

    private boolean opens(SentenceSignals phrases) {
        boolean dealing = phrases.has(DEALINGS) && phrases.parties() > 1;
        dealings |= dealing;
        return phrases.has(GROUP) || phrases.has(EXCHANGE) || phrases.has(RELEASE) || dealing && phrases.namesFoes();
    }

    /** Whether two different words of parties' names stand in a sentence. */
    private static boolean namesTwo(Sentence sentence) {
        Word first = null;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.isCapitalised(i) && (sentence.marks(i, Marks.SIGNALS) & SIDE) != 0) {
                Word word = sentence.word(i);
                if (first != null && word != first) {
                    return true;
                }
                first = word;
            }
        }
        return false;
    }

    private static boolean has(long signals, long wanted) {
        return (signals & wanted) == wanted;
    }

    /** Whether a sentence has another word of a conflict than the first of the article, one of both of a war. */
    private boolean isSecondOfConflict(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (isOfConflict(sentence, i)) {
                Word word = sentence.word(i);
                war |= (sentence.marks(i, Marks.SIGNALS) & WAR) != 0;
                if (war && conflict != null && word != conflict) {
                    return true;
                }
                conflict = conflict == null ? word : conflict;
            }
        }
        return false;
    }

    private static boolean isOfConflict(Sentence sentence, int index) {
        return (sentence.marks(index, Marks.SIGNALS) & CONFLICT) != 0
                && (index == 0 || (sentence.marks(index - 1, Marks.SIGNALS) & NO_WAR) == 0);
    }
}
