package dev.parley.mention.finder;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Match;
import dev.parley.mention.mark.EntrySignals;
import dev.parley.mention.mark.Marks;
import dev.parley.mention.mark.Signal;
import dev.parley.mention.party.Foes;
import dev.parley.party.Party;
import dev.parley.text.Token;
import dev.parley.text.Word;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the phrases of one sentence tell of what an article is about.
 *
 * <p>A word is marked with what the phrases that it stands in may tell: "rate" of nothing, "handed" of a hand-over, "custody" of captivity. The phrases
 * tell it more surely, since a clerk hands in a notice, and somebody may be in custody after a robbery.
 */
final class SentenceSignals {
    private static final long SIDE = Word.bit(Signal.SIDE);

    private final ImmutableList<Token> tokens;
    private final Lexicon lexicon;
    private final EntrySignals entrySignals;
    private final Set<Party> parties = new LinkedHashSet<>();
    private long signals;

    private SentenceSignals(ImmutableList<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.entrySignals = EntrySignals.of(lexicon);
    }

    static SentenceSignals of(ImmutableList<Token> tokens, Lexicon lexicon) {
        SentenceSignals sentence = new SentenceSignals(tokens, lexicon);
        sentence.read();
        return sentence;
    }

    private void read() {
        int i = 0;
        while (i < tokens.size()) {
            signals |= Signal.RELEASE.is(tokens.get(i)) ? Word.bit(Signal.RELEASE) : 0;
            Match match = match(i);
            if (match != null) {
                add(match);
            }
            i = match == null ? i + 1 : match.to();
        }
    }

    private @Nullable Match match(int index) {
        return Marks.canStartPhrase(tokens.get(index))
                ? lexicon.longest(tokens, index).orElse(null)
                : null;
    }

    private void add(Match match) {
        boolean alone = match.to() == match.from() + 1;
        for (int i = 0; i < match.entries().size(); i++) {
            Entry entry = match.entries().get(i);
            long told = Words.hasParticle(tokens, match, entry) ? entrySignals.of(entry, alone) : 0;
            signals |= told;
            if ((told & SIDE) != 0) {
                parties.add(Party.of(entry.value()));
            }
        }
    }

    /** Whether all of these signals are there, a bit each. */
    boolean has(long wanted) {
        return (signals & wanted) == wanted;
    }

    /** How many parties it names. */
    int parties() {
        return parties.size();
    }

    /** Whether two of those that it names fight each other. */
    boolean namesFoes() {
        for (Party party : parties) {
            for (Party other : parties) {
                if (Foes.are(party, other)
                        || lexicon.home(party).filter(other::equals).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
