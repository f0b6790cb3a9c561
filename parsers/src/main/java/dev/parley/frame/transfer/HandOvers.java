package dev.parley.frame.transfer;

import dev.parley.fact.Category;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.party.Party;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hand-overs that an article has told so far, on which later sentences go on: other numbers for them, and their parts. */
public final class HandOvers {
    private final Map<Category, Leg> byCategory = new EnumMap<>(Category.class);
    private final Map<Quantity, Leg> byNumber = new HashMap<>();
    private @Nullable Leg last;
    private @Nullable Leg whole;
    private int lastIn = -1;
    private int dividedIn = -1;

    /** Of those that the last sentence told, the one of the most. */
    private @Nullable Leg widest;

    /** Those of an article. */
    public static HandOvers of(Discourse discourse) {
        return discourse.memory(HandOvers.class, HandOvers::new);
    }

    /** Tells what the sentence with this index told. */
    void tell(Leg leg, int sentence) {
        Leg before = widest;
        boolean wider = before == null || sentence != lastIn || before.quantity.min() < leg.quantity.min();
        widest = wider ? leg : before;
        last = leg;
        lastIn = sentence;
        byNumber.put(leg.quantity, leg);
        leg.category.ifPresent(category -> byCategory.put(category, leg));
    }

    /** Tells that a sentence counted the parts of a hand-over. */
    void tellWhole(Leg leg, int sentence) {
        whole = leg;
        dividedIn = sentence;
    }

    /** The one told last. */
    Optional<Leg> last() {
        return Optional.ofNullable(last);
    }

    /** The one told last, by one of the two sentences before or by this one; null where none of them told any. */
    @Nullable
    Leg justBefore(int sentence) {
        return sentence - lastIn <= 2 ? last : null;
    }

    /** Whether this is the one told last, by the sentence before or by this one. */
    boolean isToldJustBefore(Leg leg, int sentence) {
        return leg.equals(last) && sentence - lastIn <= 1;
    }

    /** The one told last of people or remains of this category. */
    Optional<Leg> last(Category category) {
        return Optional.ofNullable(byCategory.get(category));
    }

    /** Who gave the people or remains of this category that were handed over last; empty where nobody was told to. */
    public Optional<Party> giver(Category category) {
        return last(category).flatMap(leg -> leg.from);
    }

    /** The one told last with this number. */
    Optional<Leg> of(Quantity number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /**
     * The one of which a sentence can count a part: that of which the sentence before counted some, or else the one told last, or the widest told with
     * it where that one has not so many ("freed 215, ten of them foreigners").
     */
    Optional<Leg> whole(int sentence, Quantity part) {
        Leg known = sentence == dividedIn + 1 ? whole : last;
        boolean less = known != null && !known.quantity.isUnknown() && known.quantity.min() < part.min();
        return Optional.ofNullable(less ? widest : known);
    }
}
