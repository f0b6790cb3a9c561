package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Fact;
import dev.parley.fact.Tally;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** The facts of a sentence. */
public final class Frames {
    private static final Senses TRIGGERS = Senses.of(
            Sense.GIVE, Sense.RECEIVE, Sense.REPATRIATE, Sense.HOME, Sense.SWAP, Sense.GIVE_NOUN, Sense.SWAP_NOUN);

    /** The types of facts beside agreements and transfers, which depend on each other. */
    private static final ImmutableList<Frame> OTHERS = ImmutableList.of(
            new RoundFrames(), new DelegationFrames(), new MemorandumFrames(), new TermFrames(), new ProposalFrames());

    private Frames() {}

    /** Whether a sentence speaks of anything that could be a hand-over or an agreement on one. */
    public static boolean isTriggered(Scene scene) {
        for (Frame frame : OTHERS) {
            if (frame.isTriggered(scene)) {
                return true;
            }
        }
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Ratio || mention instanceof Cue cue && TRIGGERS.has(cue.sense())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The facts that a sentence states, and tells the discourse of them.
     *
     * @param sentence the sentence with all that it mentions
     * @param scene the sentence without the words amid it that tell who says it
     */
    public static ImmutableList<Finding> of(Scene sentence, Scene scene, Discourse discourse) {
        AgreementFrames.Told agreements = AgreementFrames.of(scene, discourse);
        List<Leg> legs = TransferFrames.of(scene, discourse, agreements.agreements());
        List<Leg> nominal = NominalFrames.of(scene, discourse, agreements.agreements());
        List<Leg> all = joined(scene, legs, nominal);
        if (isAsked(scene)) {
            all.clear();
        }
        all.addAll(Recounts.of(scene, discourse, all));
        all.addAll(RivalCounts.of(sentence, discourse, all));
        all.addAll(Composition.of(scene, discourse, all));
        all.addAll(NamedFreed.of(scene, discourse));
        OtherSide.complete(scene, discourse, all);
        if (isCounted(all)) {
            all.removeIf(leg -> leg.rule.equals("exchange-of-both") && leg.quantity.isUnknown());
        }
        number(scene, all);
        List<Finding> terms =
                DealTerms.isUnderDeal(scene, discourse) ? DealTerms.of(scene, discourse, all) : List.<Finding>of();
        UndatedLegs.date(scene, discourse, all);
        tell(scene, discourse, all, agreements.findings());
        List<Finding> findings = new ArrayList<>(agreements.findings());
        findings.addAll(terms);
        Set<Fact> facts = new HashSet<>();
        for (Leg leg : all) {
            Finding finding = leg.finding();
            if (facts.add(finding.fact()) || leg.rule.equals(NamedFreed.RULE)) {
                findings.add(finding);
            }
        }
        for (Frame frame : OTHERS) {
            Scene read = frame.isOfSpeakers() ? sentence : scene;
            if (frame.isTriggered(read, discourse)) {
                findings.addAll(frame.read(read, discourse));
            }
        }
        discourse.tellOf(scene);
        return Doubles.without(findings);
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

    private static void tell(Scene scene, Discourse discourse, List<Leg> legs, List<Finding> agreements) {
        if (!legs.isEmpty()) {
            Leg last = legs.get(legs.size() - 1);
            // The days of a sum are those of no hand-over.
            DateSpan date = last.tally == Tally.CUMULATIVE ? DateSpan.unknown() : last.date;
            discourse.tell(last.category, date, legs.stream().noneMatch(Leg::isConcrete));
            legs.stream()
                    .filter(leg -> leg.isConcrete() && !leg.isPart())
                    .forEach(leg -> discourse.handOvers().tell(leg, scene.index()));
        } else if (!agreements.isEmpty()) {
            Optional<Category> category = agreements.stream()
                    .map(Finding::fact)
                    .flatMap(fact -> fact instanceof ExchangeAgreement a ? a.category().stream() : Stream.empty())
                    .findFirst();
            discourse.tell(category, DateSpan.unknown(), false);
        } else {
            discourse.tell(Optional.empty(), DateSpan.unknown(), false);
        }
    }
}
