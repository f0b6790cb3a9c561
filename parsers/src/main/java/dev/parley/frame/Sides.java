package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The two sides that an article is about, which "both sides" and "the other side" mean.
 *
 * @param parties the two, in the order of their codes; empty where the article names no pair
 */
record Sides(ImmutableSortedSet<Party> parties) {
    /** They help others to talk, or take over whom others release; they are no side of an article that has others. */
    private static final ImmutableSet<String> HELPERS = ImmutableSet.of("ICRC", "UN", "EU", "NATO", "AU");

    private static final int NAMED_TOGETHER = 3;

    /** The pair most often named in one breath ("Russia and Ukraine", "Russia-Ukraine"), or else in one sentence. */
    static Sides of(List<Scene> scenes) {
        Map<ImmutableSortedSet<Party>, Integer> weights = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            weigh(scene, weights);
        }
        ImmutableSortedSet<Party> best = ImmutableSortedSet.of();
        int most = 0;
        for (Map.Entry<ImmutableSortedSet<Party>, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return new Sides(best);
    }

    private static void weigh(Scene scene, Map<ImmutableSortedSet<Party>, Integer> weights) {
        List<Party> named = new ArrayList<>();
        int end = -1;
        for (Mention mention : scene.mentions()) {
            Optional<Party> party = party(mention).filter(p -> !HELPERS.contains(p.code()));
            if (party.isEmpty()) {
                continue;
            }
            if (!named.isEmpty() && !named.get(named.size() - 1).equals(party.get())) {
                boolean together = mention.from() - end <= 2 && joins(scene, end, mention.from());
                ImmutableSortedSet<Party> pair = ImmutableSortedSet.of(named.get(named.size() - 1), party.get());
                weights.merge(pair, together ? NAMED_TOGETHER : 1, Integer::sum);
            }
            named.add(party.get());
            end = mention.to();
        }
    }

    private static boolean joins(Scene scene, int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.lower(i).equals("and")
                    || scene.lower(i).equals("-")
                    || scene.lower(i).equals("–")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Party> party(Mention mention) {
        if (mention instanceof PartyMention party) {
            return party.party();
        }
        return mention instanceof Cue cue && cue.sense() == Sense.DEMONYM
                ? Optional.of(Party.of(cue.value()))
                : Optional.empty();
    }

    /** The other side; empty if the party is none of the two, or no two are known. */
    Optional<Party> other(Optional<Party> party) {
        if (party.isEmpty() || !parties.contains(party.get())) {
            return Optional.empty();
        }
        return parties.stream().filter(p -> !p.equals(party.get())).findFirst();
    }

    boolean areKnown() {
        return parties.size() == 2;
    }

    ImmutableList<Party> asList() {
        return parties.asList();
    }
}
