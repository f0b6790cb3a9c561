package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Tally;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.talks.Ordinals;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The hand-overs that one sentence tells, put together from its verbs and its nouns, from other numbers for what was told before, and from the
 * parts and the names of those who changed hands.
 */
public final class Transfers {
    private final Scene scene;
    private final Discourse discourse;
    private final AgreedOn agreed;
    private final List<Leg> legs;

    private Transfers(Scene scene, Discourse discourse, AgreedOn agreed, List<Leg> legs) {
        this.scene = scene;
        this.discourse = discourse;
        this.agreed = agreed;
        this.legs = legs;
    }

    /**
     * The hand-overs of a sentence.
     *
     * @param sentence the sentence with all that it mentions
     * @param scene the sentence without the words amid it that tell who says it
     * @param agreed what the sentence tells to be agreed on
     */
    public static Transfers of(Scene sentence, Scene scene, Discourse discourse, AgreedOn agreed) {
        List<Leg> verbs = TransferFrames.of(scene, discourse, agreed);
        List<Leg> nouns = NominalFrames.of(scene, discourse, agreed);
        List<Leg> all = joined(scene, verbs, nouns);
        if (isAsked(scene)) {
            all.clear();
        }
        Leg stage = all.isEmpty() ? Stages.of(scene, discourse) : null;
        if (stage != null) {
            all.add(stage);
        }
        all.addAll(Recounts.of(scene, discourse, all));
        all.addAll(RivalCounts.of(sentence, discourse, all));
        all.addAll(Composition.of(scene, discourse, all));
        all.addAll(NamedFreed.of(scene, discourse));
        Leg among = AmongThem.of(scene, discourse, all);
        if (among != null) {
            all.add(among);
        }
        OtherSide.complete(scene, discourse, all);
        if (isCounted(all)) {
            all.removeIf(leg -> leg.rule.equals(SwapVerbs.OF_BOTH) && leg.quantity.isUnknown());
        }
        number(scene, all);
        return new Transfers(scene, discourse, agreed, all);
    }

    /** Takes out the hand-overs that are still to come, which are what the deal that the sentence tells of lays down. */
    public List<Due> takeDue() {
        List<Leg> due = legs.stream().filter(Leg::isDue).toList();
        legs.removeAll(due);
        return due.stream().map(Leg::due).toList();
    }

    /** The hand-overs with their days, told to the discourse. */
    public List<Finding> told() {
        UndatedLegs.date(scene, discourse, legs);
        tell();
        List<Finding> findings = new ArrayList<>();
        Set<Fact> facts = new HashSet<>();
        for (Leg leg : legs) {
            Finding finding = leg.finding();
            if (facts.add(finding.fact()) || leg.rule.equals(Leg.NAMED_AMONG)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private void tell() {
        if (legs.isEmpty()) {
            Optional<Category> category = agreed.findings().stream()
                    .map(Finding::fact)
                    .flatMap(fact -> fact instanceof ExchangeAgreement a ? a.category().stream() : Stream.empty())
                    .findFirst();
            discourse.tell(category, DateSpan.unknown(), false);
            return;
        }
        Leg last = legs.get(legs.size() - 1);
        // The days of a sum are those of no hand-over.
        DateSpan date = last.tally == Tally.CUMULATIVE ? DateSpan.unknown() : last.date;
        discourse.tell(last.category, date, legs.stream().noneMatch(Leg::isConcrete));
        legs.stream()
                .filter(leg -> leg.isConcrete() && !leg.isPart())
                .forEach(leg -> HandOvers.of(discourse).tell(leg, scene.index()));
    }

    /** "When will the prisoners come home?": what is only asked nobody tells; who asks why or how tells that it was done. */
    private static boolean isAsked(Scene scene) {
        String first = scene.lower(0);
        int last = scene.tokens().size() - 1;
        while (last > 0 && scene.is(last, Token.Kind.CLOSE_QUOTE)) {
            last--;
        }
        return scene.lower(last).equals("?") && !first.equals("why") && !first.equals("how");
    }

    private static boolean isCounted(List<Leg> legs) {
        for (Leg leg : legs) {
            if (!leg.quantity.isUnknown()) {
                return true;
            }
        }
        return false;
    }

    /** The legs of verbs and nouns: a noun only names what a verb of its sentence tells in full, and gives it its ordinal and its day. */
    private static List<Leg> joined(Scene scene, List<Leg> legs, List<Leg> nominal) {
        List<Leg> all = new ArrayList<>(legs);
        if (nominal.isEmpty()) {
            return all;
        }
        List<Leg> concrete = new ArrayList<>();
        for (Leg noun : nominal) {
            List<Leg> same = legs.stream()
                    .filter(leg -> leg.category.equals(noun.category) && !isSumBeside(leg, noun))
                    .toList();
            if (same.isEmpty()) {
                concrete.add(noun);
            } else {
                same.forEach(leg -> describe(scene, leg, noun));
            }
        }
        // Of several nouns the one with a number tells in full what the others name.
        List<Leg> counted =
                concrete.stream().filter(leg -> !leg.quantity.isUnknown()).toList();
        for (Leg noun : concrete) {
            boolean named =
                    noun.quantity.isUnknown() && counted.stream().anyMatch(leg -> leg.category.equals(noun.category));
            if (named) {
                counted.forEach(leg -> describe(scene, leg, noun));
            } else {
                all.add(noun);
            }
        }
        return all;
    }

    /** "It was the 63rd swap, and 4,552 have been freed in total": the sum is not that of the one exchange. */
    private static boolean isSumBeside(Leg leg, Leg noun) {
        return leg.tally == Tally.CUMULATIVE && noun.ordinal.isPresent();
    }

    private static void describe(Scene scene, Leg leg, Leg noun) {
        leg.ordinal = leg.ordinal.isPresent() ? leg.ordinal : noun.ordinal;
        leg.stage = leg.stage.isPresent() ? leg.stage : noun.stage;
        leg.date = leg.date.isUnknown() ? noun.date : leg.date;
        boolean joined = scene.lower(leg.start - 1).equals("and");
        if (noun.start < leg.start && noun.ordinal.isPresent() && !joined) {
            leg.start = noun.start;
        }
    }

    /** Gives the legs the number of the exchange, and that of its stage, that their sentence tells. */
    private static void number(Scene scene, List<Leg> legs) {
        if (legs.isEmpty()) {
            return;
        }
        OptionalInt ordinal = OptionalInt.empty();
        for (Mention mention : scene.mentions()) {
            boolean swap = ordinal.isEmpty() && Scene.cue(mention, Sense.SWAP_NOUN) != null;
            ordinal = swap ? Ordinals.of(scene, (Cue) mention) : ordinal;
        }
        OptionalInt stage = Ordinals.stageBetween(scene, 0, scene.tokens().size());
        for (Leg leg : legs) {
            boolean sum = leg.tally == Tally.CUMULATIVE;
            leg.ordinal = sum || leg.ordinal.isPresent() ? leg.ordinal : ordinal;
            leg.stage = leg.stage.isPresent() ? leg.stage : stage;
        }
    }
}
