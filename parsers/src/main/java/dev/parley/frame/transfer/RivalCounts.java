package dev.parley.frame.transfer;

import dev.parley.frame.clause.Counts;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that another account gives of a hand-over told before them in the sentence: "40 captives, or 45 according to Kinshasa". */
final class RivalCounts {
    private RivalCounts() {}

    /**
     * The hand-overs of a sentence as other accounts count them.
     *
     * @param sentence the sentence with all that it mentions
     * @param told the hand-overs that the sentence tells
     */
    static List<Leg> of(Scene sentence, Discourse discourse, List<Leg> told) {
        List<Leg> rivals = new ArrayList<>();
        for (Mention mention : sentence.mentions()) {
            Quantity number = Counts.number(mention);
            boolean apart = !number.isUnknown() && discourse.isCountedApart(sentence, mention);
            Leg model = apart ? before(told, mention) : null;
            if (apart) {
                endBefore(told, sentence, mention);
            }
            if (model != null) {
                rivals.add(rival(model, number, mention));
            }
        }
        return rivals;
    }

    /** The last hand-over with a number of its own before this one; null where there is none, or where one has this number already. */
    private static @Nullable Leg before(List<Leg> told, Mention number) {
        Leg model = null;
        for (Leg leg : told) {
            if (leg.start == number.from()) {
                return null;
            }
            model = leg.start < number.from() && !leg.quantity.isUnknown() ? leg : model;
        }
        return model;
    }

    /** What another account counts is none of the words that carry a hand-over told before. */
    private static void endBefore(List<Leg> told, Scene sentence, Mention number) {
        int end = sentence.mentions().get(sentence.indexOf(number) - 1).to();
        for (Leg leg : told) {
            leg.end = leg.start < number.from() ? Math.min(leg.end, end) : leg.end;
        }
    }

    private static Leg rival(Leg model, Quantity number, Mention words) {
        Leg leg = model.copy();
        leg.quantity = number;
        leg.start = words.from();
        leg.end = words.to();
        leg.rule = "rival-count";
        return leg;
    }
}
