package dev.parley.mention.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The two sides that an article is about, which "both sides" and "the other side" mean.
 *
 * @param parties the two, in the order of their codes; empty where the article names no pair
 */
public record Sides(ImmutableSortedSet<Party> parties) {
    private static final int NAMED_TOGETHER = 3;
    private static final int TITLE = 2;
    private static final int AT_HOME = 4;

    private static final int RELATIVE = 3;

    /** How much more it counts that the one less often named is named often. */
    private static final int OFTEN = 2;

    /** How much it counts that the two fight each other. */
    private static final int WAR = 4;

    /** The pair most often named in one breath ("Russia and Ukraine", "Russia-Ukraine"), or else in one sentence. */
    public static Sides of(List<Scene> scenes, Lexicon lexicon) {
        Map<ImmutableSortedSet<Party>, Integer> weights = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            weigh(scene, lexicon, weights);
            weighHome(scene, lexicon, weights);
        }
        Map<Party, Integer> counts = counts(scenes, lexicon);
        standIns(scenes, lexicon, counts);
        addFoes(weights, counts);
        ImmutableSortedSet<Party> best = ImmutableSortedSet.of();
        int most = 0;
        for (Map.Entry<ImmutableSortedSet<Party>, Integer> entry : weights.entrySet()) {
            int score = entry.getValue() + told(entry.getKey(), counts, lexicon);
            if (score > most) {
                best = entry.getKey();
                most = score;
            }
        }
        return new Sides(best.isEmpty() ? mostNamed(scenes, lexicon) : best);
    }

    /** Where no sentence names a pair, the two parties named most often, if two are named again and again. */
    private static ImmutableSortedSet<Party> mostNamed(List<Scene> scenes, Lexicon lexicon) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        for (Scene scene : scenes) {
            boolean helping = scene.has(Sense.HOST, Sense.MEDIATE, Sense.MEDIATION);
            for (Mention mention : helping ? List.<Mention>of() : scene.mentions()) {
                parties(mention, lexicon).forEach(party -> counts.merge(party, 1, Integer::sum));
            }
        }
        List<Party> best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 2 ? ImmutableSortedSet.copyOf(best) : ImmutableSortedSet.of();
    }

    /** "The regime", "the army": the home state of the armed group that is named most often is told of where they are. */
    private static void standIns(List<Scene> scenes, Lexicon lexicon, Map<Party, Integer> counts) {
        Party most = null;
        for (Party party : counts.keySet()) {
            boolean more = most == null || counts.getOrDefault(party, 0) > counts.getOrDefault(most, 0);
            most = lexicon.home(party).isPresent() && more ? party : most;
        }
        Optional<Party> home = most == null ? Optional.empty() : lexicon.home(most);
        int named = 0;
        for (Scene scene : scenes) {
            named += StandIns.hasState(scene) ? 1 : 0;
        }
        if (home.isPresent() && named > 0) {
            counts.merge(home.get(), named, Integer::sum);
        }
    }

    /** Parties at war with each other that no sentence names together. */
    private static void addFoes(Map<ImmutableSortedSet<Party>, Integer> weights, Map<Party, Integer> counts) {
        for (Party party : counts.keySet()) {
            for (Party foe : Foes.of(party)) {
                if (counts.containsKey(foe)) {
                    weights.putIfAbsent(ImmutableSortedSet.of(party, foe), 0);
                }
            }
        }
    }

    /** How much an article tells of both of a pair: those who help or host are named a few times, the sides all the time. */
    private static int told(ImmutableSortedSet<Party> pair, Map<Party, Integer> counts, Lexicon lexicon) {
        int first = counts.getOrDefault(pair.first(), 0);
        int last = counts.getOrDefault(pair.last(), 0);
        boolean home = lexicon.home(pair.first()).filter(pair.last()::equals).isPresent()
                || lexicon.home(pair.last()).filter(pair.first()::equals).isPresent();
        boolean war = home || Foes.are(pair.first(), pair.last());
        return OFTEN * Math.min(first, last) + Math.max(first, last) + (war ? WAR : 0);
    }

    /** In how many sentences each party is named as somebody who acts, rather than as a place. */
    private static Map<Party, Integer> counts(List<Scene> scenes, Lexicon lexicon) {
        Map<Party, Integer> counts = new LinkedHashMap<>();
        Set<Party> here = new LinkedHashSet<>();
        for (Scene scene : scenes) {
            here.clear();
            for (Mention mention : scene.mentions()) {
                List<Party> named = named(mention, lexicon);
                if (!named.isEmpty() && !isPlace(scene, mention)) {
                    here.addAll(named);
                }
            }
            for (Party party : here) {
                counts.merge(party, 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean isPlace(Scene scene, Mention mention) {
        String preposition = scene.preposition(mention);
        return preposition.equals("in") || preposition.equals("at");
    }

    /** The parties that a mention is of, a known leader's among them. */
    static List<Party> named(Mention mention, Lexicon lexicon) {
        if (mention instanceof PersonMention person) {
            return person.party()
                    .filter(party -> !lexicon.isHelper(party))
                    .map(List::of)
                    .orElse(List.of());
        }
        return mention instanceof Theme theme ? theme.owners() : parties(mention, lexicon);
    }

    private static void weigh(Scene scene, Lexicon lexicon, Map<ImmutableSortedSet<Party>, Integer> weights) {
        if (!canNameTwo(scene)) {
            return;
        }
        Party last = null;
        int end = -1;
        boolean helping = false;
        @Nullable ImmutableSortedSet<Party> pair = null;
        for (Mention mention : scene.mentions()) {
            boolean helps = Scene.cue(mention, Sense.HOST, Sense.MEDIATE, Sense.MEDIATION) != null;
            helping = helps || helping && !isClauseStart(mention);
            if (helps && isRelative(scene, mention) && pair != null) {
                weights.merge(pair, -NAMED_TOGETHER, Integer::sum); // "Egypt and Qatar, which brokered it"
            }
            boolean names = !helping
                    && (mention instanceof PartyMention
                            || mention instanceof Theme
                            || Scene.cue(mention, Sense.DEMONYM) != null);
            for (Party party : names ? parties(mention, lexicon) : List.<Party>of()) {
                if (last != null && !last.equals(party)) {
                    boolean together = mention.from() - end <= 2 && joins(scene, end, mention.to());
                    ImmutableSortedSet<Party> both = ImmutableSortedSet.of(last, party);
                    pair = together ? both : pair;
                    // The title names those whom the article is about.
                    int title = scene.index() == 0 ? TITLE : 1;
                    int weight = isAtHome(last, party, lexicon) ? AT_HOME : together ? NAMED_TOGETHER : title;
                    weights.merge(both, weight, Integer::sum);
                }
                last = party;
                end = mention instanceof Theme ? mention.from() : mention.to();
            }
        }
    }

    /** Whether a sentence can name two parties at all. */
    private static boolean canNameTwo(Scene scene) {
        int named = 0;
        for (Mention mention : scene.mentions()) {
            boolean one = mention instanceof PartyMention || Scene.cue(mention, Sense.DEMONYM) != null;
            named += one ? 1 : mention instanceof Theme theme ? theme.owners().size() : 0;
        }
        return named > 1;
    }

    /** Whether one is an armed group and the other its own state, which it fights rather than those who mediate. */
    private static boolean isAtHome(Party one, Party other, Lexicon lexicon) {
        return lexicon.home(one).equals(Optional.of(other))
                || lexicon.home(other).equals(Optional.of(one));
    }

    /** An armed group in one sentence with "the government" or "the army" is at war with its own state. */
    private static void weighHome(Scene scene, Lexicon lexicon, Map<ImmutableSortedSet<Party>, Integer> weights) {
        if (!StandIns.hasState(scene)) {
            return;
        }
        for (Mention mention : scene.mentions()) {
            for (Party party : parties(mention, lexicon)) {
                Optional<Party> home = lexicon.home(party);
                if (home.isPresent()) {
                    weights.merge(ImmutableSortedSet.of(party, home.get()), 1, Integer::sum);
                }
            }
        }
    }

    /** Whether a mention ends the words on who helps the sides to talk: another verb or a conjunction. */
    private static boolean isClauseStart(Mention mention) {
        return mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER));
    }

    /** Whether a verb stands in a clause that tells of those named just before. */
    private static boolean isRelative(Scene scene, Mention verb) {
        for (int i = verb.from() - 1; i >= Math.max(0, verb.from() - RELATIVE); i--) {
            if (scene.lower(i).equals("which") || scene.lower(i).equals("who")) {
                return true;
            }
        }
        return false;
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

    /** The parties that a mention is of, without those that help others to talk. */
    private static List<Party> parties(Mention mention, Lexicon lexicon) {
        List<Party> parties = List.of();
        if (mention instanceof PartyMention party) {
            parties = party.party().map(List::of).orElse(List.of());
        } else if (mention instanceof Theme theme) {
            // One people's prisoners tell nothing of who deals over them, nor do "seven Saudis and 23 Sudanese";
            // "Russian
            // and Ukrainian bodies" names both sides.
            boolean both = theme.owners().size() > 1 && theme.shares().size() <= 1;
            // "The government freed 100 Taliban prisoners": an armed group is known to deal over its own.
            boolean group = theme.owners().size() == 1 && !theme.owners().get(0).isState();
            parties = both || group ? theme.owners() : List.of();
        } else if (mention instanceof Cue cue && cue.sense() == Sense.DEMONYM) {
            parties = List.of(Party.of(cue.value()));
        }
        for (int i = 0; i < parties.size(); i++) {
            if (lexicon.isHelper(parties.get(i))) {
                return withoutHelpers(parties, lexicon);
            }
        }
        return parties;
    }

    private static List<Party> withoutHelpers(List<Party> parties, Lexicon lexicon) {
        return parties.stream().filter(party -> !lexicon.isHelper(party)).toList();
    }

    /** The one side that is an armed group where the other is a state; empty where both are of a kind. */
    public Optional<Party> group() {
        return one(party -> !party.isState());
    }

    /** The one side that is a state where the other is an armed group; empty where both are of a kind. */
    public Optional<Party> state() {
        return one(Party::isState);
    }

    private Optional<Party> one(Predicate<Party> kind) {
        if (!areKnown() || kind.test(parties.first()) == kind.test(parties.last())) {
            return Optional.empty();
        }
        return Optional.of(kind.test(parties.first()) ? parties.first() : parties.last());
    }

    /** The other side; empty if the party is none of the two, or no two are known. */
    public Optional<Party> other(Optional<Party> party) {
        if (party.isEmpty() || !parties.contains(party.get())) {
            return Optional.empty();
        }
        return areKnown()
                ? Optional.of(parties.first().equals(party.get()) ? parties.last() : parties.first())
                : Optional.empty();
    }

    /** Whether the article names a pair. */
    public boolean areKnown() {
        return parties.size() == 2;
    }

    /** The two in the order of their codes; empty where no pair is known. */
    public ImmutableList<Party> asList() {
        return parties.asList();
    }
}
