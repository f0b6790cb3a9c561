package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The meetings that a sentence has told of so far, in its order: what it goes on to tell of the same one joins it. */
final class ToldSittings {
    private final Scene scene;
    private final List<Sitting> found = new ArrayList<>();

    /** Behind this token a sitting that has been read ends. */
    private int behind;

    ToldSittings(Scene scene) {
        this.scene = scene;
    }

    /** Behind which token the last one ends that has been read. */
    int behind() {
        return behind;
    }

    /** The one told last; null where none is. */
    @Nullable
    Sitting last() {
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** All that are told, without those that are only asked for. */
    ImmutableList<Sitting> all() {
        return found.stream().filter(sitting -> !sitting.wished).collect(ImmutableList.toImmutableList());
    }

    /** Adds one that joins none. */
    void add(Sitting sitting) {
        found.add(sitting);
    }

    void keepIfTold(@Nullable Sitting sitting) {
        if (sitting != null) {
            keep(sitting);
        }
    }

    /** Keeps what a sentence tells of a meeting; what it goes on to tell of the same one joins it. */
    void keep(Sitting sitting) {
        behind = Math.max(behind, sitting.to);
        Sitting last = last();
        if (last != null && isPutOff(last, sitting)) {
            last.stance = Stance.DENIED; // "a session was to be held, but the meeting was put off"
            last.cover(last.from, sitting.to);
        } else if (last != null && last.agrees(sitting) && belongs(last, sitting)) {
            last.join(sitting);
        } else if ((sitting.tells() || sitting.none) && !isOnlyMoved(sitting)) {
            found.add(sitting);
            found.addAll(sitting.others());
        }
        sitting.putOff().ifPresent(found::add);
    }

    /** "The second talks have been moved to May 3": only the new day is told. */
    private static boolean isOnlyMoved(Sitting sitting) {
        return sitting.moved && sitting.date.isUnknown() && sitting.putOff().isPresent();
    }

    /** "A session was to be held, but the meeting was put off". */
    private static boolean isPutOff(Sitting last, Sitting sitting) {
        return last.stance == Stance.EXPECTED && sitting.stance == Stance.DENIED && !sitting.tells();
    }

    /** Whether a meeting is the one told just before in the sentence: "met for a second round of talks", "after 18 hours of discussions". */
    private boolean belongs(Sitting last, Sitting sitting) {
        if (sitting.rule.equals("language")) {
            return false;
        }
        boolean bare =
                !sitting.isIdentified() && sitting.city.isEmpty() && !sitting.there && !sitting.rule.equals("meet");
        String preposition = scene.lower(sitting.from - 1);
        boolean purpose = last.rule.equals("meet")
                && (preposition.equals("for")
                        || preposition.equals("at")
                        || preposition.equals("in")
                        || preposition.equals("during"))
                && isUnparted(last.to, sitting.from);
        boolean where = last.rule.equals("visit") && sitting.rule.equals("meet") && sitting.from <= last.to;
        boolean sameDay = !sitting.date.isUnknown() && sitting.date.equals(last.date);
        return sameDay || bare && sitting.hasDetails() || purpose || where || sitting.from < last.to;
    }

    private boolean isUnparted(int from, int to) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() >= from && mention.to() <= to && mention instanceof Cue cue && cue.isVerb()) {
                return false;
            }
        }
        return true;
    }
}
