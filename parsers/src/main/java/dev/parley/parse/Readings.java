package dev.parley.parse;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Entry;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the words of a sentence were taken for. */
final class Readings {
    private Readings() {}

    /** The words of the lexicon between two tokens, each with its readings: {@code returned = give}, {@code Kyiv = UA}. */
    static ImmutableList<String> of(Scene scene, int from, int to, String text) {
        ImmutableList.Builder<String> readings = ImmutableList.builder();
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= from && mention.to() <= to) {
                String reading = of(mention);
                int start = scene.tokens().get(mention.from()).start();
                int end = scene.tokens().get(mention.to() - 1).end();
                if (!reading.isEmpty()) {
                    readings.add(text.substring(start, end) + " = " + reading);
                }
            }
        }
        return readings.build();
    }

    private static String of(Mention mention) {
        if (mention instanceof PartyMention party) {
            return party.party().map(named -> named.code()).orElse("");
        }
        return mention instanceof Cue cue ? of(cue.readings()) : "";
    }

    private static String of(ImmutableList<Entry> readings) {
        if (readings.size() == 1) {
            return of(readings.get(0));
        }
        // Those of one sense and value differ in their form alone.
        Set<String> different = new LinkedHashSet<>();
        readings.forEach(reading -> different.add(of(reading)));
        return String.join("/", different);
    }

    private static String of(Entry reading) {
        return reading.value().isEmpty()
                ? reading.sense().code()
                : reading.sense().code() + " " + reading.value();
    }
}
