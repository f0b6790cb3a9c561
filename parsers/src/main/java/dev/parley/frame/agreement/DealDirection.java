package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.fact.Quota;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.transfer.Gapped;
import dev.parley.frame.transfer.HandOvers;
import dev.parley.frame.words.DealWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.mention.party.Sides;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From whom to whom those go of whom a deal tells: by who is to free them ("Israel is to free 90"), by whose people they are ("15 Saudi
 * soldiers"), and by who holds hostages.
 */
final class DealDirection {
    private static final int FOR = 3;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final int index;
    private final Theme theme;
    private final int from;
    private final int to;

    DealDirection(Scene scene, Discourse discourse, int index, Theme theme, int from, int to) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.index = index;
        this.theme = theme;
        this.from = from;
        this.to = to;
    }

    /** Whether it comes back for what was told before: "in return for 150 prisoners", "for the bodies of two soldiers". */
    boolean isBack() {
        if (index > from && Scene.cue(mentions.get(index - 1), Sense.IN_RETURN) != null || isFromOther()) {
            return true;
        }
        String preposition = scene.preposition(theme);
        boolean forThem = preposition.equals("for") || preposition.equals("against");
        for (int i = theme.from() - 1; !forThem && i >= Math.max(0, theme.from() - FOR); i--) {
            forThem = scene.lower(i).equals("for") && isMoving(index - 1);
        }
        return forThem;
    }

    /** "and 1,000 from the other side". */
    private boolean isFromOther() {
        Mention next = index + 1 < to ? mentions.get(index + 1) : theme;
        return next instanceof PartyMention party
                && party.which() == PartyMention.Which.OTHER
                && scene.preposition(party).equals("from");
    }

    boolean isGapped() {
        return gapped() != null;
    }

    private boolean isMoving(int i) {
        return i >= from && Scene.cue(mentions.get(i), Sense.GIVE_NOUN) != null;
    }

    /** Where the words on it start: at a party right before it ("and Israel 90 prisoners"). */
    int start() {
        Gapped gapped = gapped();
        return gapped == null ? theme.from() : gapped.from();
    }

    /** Whether both sides give some: the noun or verb of the sentence is one of exchanging. */
    boolean isSwap() {
        for (Mention mention : mentions.subList(0, index)) {
            if (Scene.cue(mention, Sense.SWAP, Sense.SWAP_NOUN) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether both sides let them go, or nobody tells who does. */
    boolean isOfBoth() {
        Cue mover = mover();
        return mover != null && quota(Optional.empty()).from().isEmpty();
    }

    private @Nullable Gapped gapped() {
        return Gapped.before(scene, index);
    }

    /** The quota; neither end is known where nothing tells the direction. */
    Quota quota(Optional<Category> category) {
        Sides sides = discourse.sides();
        Optional<Party> giver = Optional.empty();
        Optional<Party> receiver = behind("to");
        Cue mover = mover();
        Gapped gapped = gapped();
        if (gapped != null && mover != null && mover.is(Sense.RECEIVE)) {
            receiver = Optional.of(gapped.party());
        } else if (gapped != null) {
            giver = Optional.of(gapped.party());
        } else if (mover != null && mover.isVerb() && !mover.is(Sense.SWAP)) {
            Clause clause = Clause.of(scene, mentions.indexOf(mover));
            Optional<Party> agent = clause.hasBothAsSubject()
                    ? Optional.<Party>empty()
                    : Actors.agent(scene, discourse, clause).filter(party -> canGive(clause, party));
            boolean receives = mover.is(Sense.RECEIVE) && !mover.is(Sense.GIVE);
            giver = receives ? giver : agent;
            receiver = receives ? agent : receiver;
        } else if (mover != null && mover.is(Sense.GIVE_NOUN)) {
            giver = behind("by").filter(this::isSide); // and none that mediates: "following mediation by the Red Cross"
        }
        giver = giver.or(() -> behind("from")).or(this::keeper);
        Optional<Party> owner = discourse.owner(scene, theme);
        boolean living = !category.equals(Optional.of(Category.REMAINS));
        if (giver.isEmpty() && receiver.isEmpty() && living) {
            boolean hostages = category.equals(Optional.of(Category.HOSTAGES))
                    && sides.group().isPresent();
            giver = hostages ? sides.group() : jailer(owner, sides);
        }
        if (receiver.isEmpty() && living && !owner.equals(giver)) {
            receiver = owner.filter(party -> sides.parties().contains(party) || isHeldByState(sides));
        }
        if (giver.isEmpty() && receiver.isEmpty()) {
            giver = asBefore(category);
        }
        Optional<Party> first = giver;
        receiver = receiver.or(() -> sides.other(first));
        Optional<Party> last = receiver;
        giver = giver.or(() -> sides.other(last));
        return new Quota(giver, receiver.equals(giver) ? Optional.empty() : receiver, theme.quantity());
    }

    private boolean isSide(Party party) {
        boolean known = discourse.sides().areKnown();
        return !discourse.isHelper(party)
                && (party.isState() || !known || discourse.sides().parties().contains(party));
    }

    /** "Qatar said they had agreed to free 50": whoever helps, or "they" who are no side, let nobody go. */
    private boolean canGive(Clause clause, Party party) {
        Mention agent = clause.agent();
        boolean pronoun = agent instanceof PartyMention actor && !actor.isNamed();
        boolean side =
                !discourse.sides().areKnown() || discourse.sides().parties().contains(party);
        boolean both = pronoun && agent != null && DealWord.PLURAL.is(scene.lower(agent.from()));
        return !both && !discourse.isHelper(party) && (side || !pronoun);
    }

    /** Those who belong to a side, or to the people that an armed group fights for, are let go by the other side. */
    private static Optional<Party> jailer(Optional<Party> owner, Sides sides) {
        Optional<Party> other = sides.other(owner);
        boolean people = owner.isPresent() && sides.group().isPresent() && !owner.equals(sides.state());
        return other.or(() -> people ? sides.state() : Optional.empty());
    }

    /** Those of whom the article has told already are let go by whoever let the others go. */
    private Optional<Party> asBefore(Optional<Category> category) {
        boolean swap = mover() != null && (mover().is(Sense.SWAP) || mover().is(Sense.SWAP_NOUN));
        return swap ? Optional.empty() : category.flatMap(HandOvers.of(discourse)::giver);
    }

    private boolean isHeldByState(Sides sides) {
        return sides.group().isPresent();
    }

    /** Whose prisons they are let out of: "from Israeli jails". */
    private Optional<Party> keeper() {
        for (int i = index + 1; i < to; i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Theme) {
                return Optional.empty();
            }
            boolean jail = Scene.cue(mention, Sense.CAPTIVITY) != null && mentions.get(i - 1) instanceof Cue;
            Cue demonym = jail ? Scene.cue(mentions.get(i - 1), Sense.DEMONYM) : null;
            if (demonym != null) {
                return Optional.of(Party.of(demonym.value(Sense.DEMONYM)));
            }
        }
        return Optional.empty();
    }

    private Optional<Party> behind(String preposition) {
        for (int i = index + 1; i < to; i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Theme || mention instanceof Cue cue && cue.is(Sense.IN_RETURN)) {
                return Optional.empty();
            }
            if (mention instanceof PartyMention party
                    && scene.preposition(party).equals(preposition)) {
                return party.party();
            }
        }
        return Optional.empty();
    }

    /** The verb or noun that moves it: the next before it, or else the one of which it is the subject. */
    @Nullable
    Cue mover() {
        for (int i = index - 1; i >= from; i--) {
            if (Moving.is(mentions.get(i))) {
                return (Cue) mentions.get(i);
            }
            if (Scene.cue(mentions.get(i), Sense.IN_RETURN) != null) {
                break;
            }
        }
        for (int i = index + 1; i < to && !(mentions.get(i) instanceof Theme); i++) {
            if (Moving.is(mentions.get(i))) {
                return (Cue) mentions.get(i);
            }
        }
        return null;
    }
}
