package dev.parley.mention.mark;

import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.party.Party;
import dev.parley.text.Word;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the readings of a lexicon's phrases tell of what an article is about; looked up once for each reading, since many phrases have the same. */
public final class EntrySignals {
    /** A reading's signals, a bit each: those that it always has, and those of a single word. */
    private record Bits(long always, long alone) {}

    private final Map<Entry, Bits> bits = new ConcurrentHashMap<>();
    private final Lexicon lexicon;

    private EntrySignals(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The signals of a lexicon, made once. */
    public static EntrySignals of(Lexicon lexicon) {
        return lexicon.made(EntrySignals.class, EntrySignals::new);
    }

    private Bits bits(Entry entry) {
        String sense = entry.sense().code();
        long always = Signal.ofSense(sense);
        always |= entry.value().isEmpty() ? 0 : Signal.ofSense(sense + " " + entry.value());
        always |= isArmedGroup(entry) ? Word.bit(Signal.GROUP) : 0;
        return new Bits(always, entry.particle().isEmpty() ? always | Signal.ofSenseAlone(sense) : always);
    }

    private boolean isArmedGroup(Entry entry) {
        return entry.sense() == Sense.PARTY
                && !Party.of(entry.value()).isState()
                && !lexicon.isHelper(Party.of(entry.value()));
    }

    /** What a reading tells, a bit each; more where its phrase is a single word. */
    public long of(Entry entry, boolean alone) {
        Bits known = bits.get(entry);
        known = known == null ? bits.computeIfAbsent(entry, this::bits) : known;
        return alone ? known.alone() : known.always();
    }

    /** What a phrase tells by any of its readings, a bit each. */
    long of(List<Entry> entries, boolean alone) {
        long signals = 0;
        for (int i = 0; i < entries.size(); i++) {
            signals |= of(entries.get(i), alone);
        }
        return signals;
    }
}
