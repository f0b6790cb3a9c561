package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
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
        Party last = null;
        int end = -1;
        for (Mention mention : scene.mentions()) {
            for (Party party : parties(mention)) {
                if (last != null && !last.equals(party)) {
                    boolean together = mention.from() - end <= 2 && joins(scene, end, mention.to());
                    weights.merge(ImmutableSortedSet.of(last, party), together ? NAMED_TOGETHER : 1, Integer::sum);
                }
                last = party;
                end = mention instanceof Theme ? mention.from() : mention.to();
            }
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

    private static List<Party> parties(Mention mention) {
        List<Party> parties = List.of();
        if (mention instanceof PartyMention party) {
            parties = party.party().map(List::of).orElse(List.of());
        } else if (mention instanceof Theme theme) {
            // One people's prisoners tell nothing of who deals over them; "Russian and Ukrainian bodies" names both
            // sides.
            parties = theme.owners().size() > 1 ? theme.owners() : List.of();
        } else if (mention instanceof Cue cue && cue.sense() == Sense.DEMONYM) {
            parties = List.of(Party.of(cue.value()));
        }
        return parties.stream().filter(party -> !HELPERS.contains(party.code())).toList();
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
