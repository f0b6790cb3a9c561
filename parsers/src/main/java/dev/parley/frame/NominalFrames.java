package dev.parley.frame;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hand-overs that nouns tell: "the third exchange took place", "the transfer of 1,200 bodies to Russia", "the start of the swap".
 *
 * <p>A noun alone tells nothing: there must be a verb or noun that says it took place or is to, or a number with a direction.
 */
final class NominalFrames {
    private static final int REACH = 10;

    private final Scene scene;
    private final Discourse discourse;
    private final Agreements agreed;
    private final List<Leg> legs = new ArrayList<>();

    private NominalFrames(Scene scene, Discourse discourse, Agreements agreed) {
        this.scene = scene;
        this.discourse = discourse;
        this.agreed = agreed;
    }

    /** The legs that the nouns of a sentence tell, apart from those within an agreement. */
    static List<Leg> of(Scene scene, Discourse discourse, Agreements agreed) {
        if (!scene.has(Sense.GIVE_NOUN) && !scene.has(Sense.SWAP_NOUN)) {
            return List.of();
        }
        NominalFrames frames = new NominalFrames(scene, discourse, agreed);
        for (int i = 0; i < scene.mentions().size(); i++) {
            Cue noun = Scene.cue(scene.mentions().get(i), Sense.GIVE_NOUN, Sense.SWAP_NOUN);
            if (noun != null && !agreed.covers(noun)) {
                frames.read(i, noun);
            }
        }
        return frames.legs;
    }

    /** "once the exchange is finished": a condition tells nothing. */
    private boolean isCondition(Cue noun) {
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - 3); i--) {
            if (scene.lower(i).equals("once")
                    || scene.lower(i).equals("if")
                    || scene.lower(i).equals("until")) {
                return true;
            }
        }
        return false;
    }

    /** "Their return had been due on Tuesday": whether those of the hand-over told before are meant. */
    private boolean isTheirs(Cue noun) {
        String before = scene.lower(noun.from() - 1);
        return noun.is(Sense.GIVE_NOUN) && (before.equals("their") || before.equals("his") || before.equals("her"));
    }

    /** "Prisoner swaps are the only result of the talks": several exchanges, of which nothing is said to take place. */
    private boolean isGeneral(int index, Cue noun) {
        Theme theme = theme(scene, index);
        boolean uncounted = theme == null || theme.quantity().isUnknown();
        Mention next = index + 1 < scene.mentions().size() ? scene.mentions().get(index + 1) : noun;
        boolean is = next.from() == noun.to() && Scene.cue(next, Sense.BE) != null;
        return uncounted && is && scene.lower(noun.to() - 1).endsWith("s") && occurs(index) == null;
    }

    private void read(int index, Cue noun) {
        if (isCondition(noun) || isGeneral(index, noun)) {
            return;
        }
        if (index > 0 && scene.mentions().get(index - 1) instanceof Ratio) {
            return; // the formula tells what was agreed
        }
        Theme theme = theme(scene, index);
        Leg leg = new Leg();
        Leg those = theme == null && isTheirs(noun) ? discourse.handOvers().justBefore(scene.index()) : null;
        leg.category = those != null ? those.category : theme == null ? named(noun) : discourse.category(theme);
        leg.owner = theme == null ? Optional.empty() : discourse.owner(scene, theme);
        leg.quantity = theme == null ? leg.quantity : theme.quantity();
        leg.to = behind(index, "to");
        leg.from = behind(index, "from").or(() -> behind(index, "by"));
        if (those != null) {
            leg.quantity = those.quantity;
            leg.to = leg.to.or(() -> those.to);
            leg.from = leg.from.or(() -> those.from);
        }
        leg.date = Clause.of(scene, index).date();
        leg.ordinal = Ordinals.before(scene, noun.from());
        leg.stage = Ordinals.stageBetween(
                scene, Math.max(0, noun.from() - REACH), Math.min(scene.tokens().size(), noun.to() + REACH));
        boolean sum = scene.has(Sense.CUMULATIVE) && leg.ordinal.isEmpty();
        leg.tally = sum ? Tally.CUMULATIVE : Tally.INCREMENT;
        leg.start = noun.from();
        leg.end = noun.to();
        cover(leg, theme);
        Stance stance = stance(index, noun, leg);
        boolean empty = theme == null
                && stance == Stance.ASSERTED
                && leg.date.isUnknown()
                && leg.ordinal.isEmpty()
                && !leg.isConcrete();
        if (stance == null || leg.category.isEmpty() || empty) {
            return;
        }
        leg.stance = stance;
        leg.rule = "nominal";
        if (theme != null && theme.each()) {
            Leg there = leg.copy();
            there.from = discourse.sides().areKnown()
                    ? Optional.of(discourse.sides().asList().get(0))
                    : Optional.empty();
            there.to = discourse.sides().other(there.from);
            legs.add(there);
            legs.add(there.back(leg.quantity));
            return;
        }
        legs.add(leg);
    }

    /** The category of an exchange that the article spoke of before: "the recent swap". */
    private Optional<Category> named(Cue noun) {
        boolean ordinal = Ordinals.before(scene, noun.from()).isPresent();
        boolean definite = ordinal
                || scene.mentions().stream()
                        .anyMatch(m -> m.to() == noun.from() && Scene.cue(m, Sense.SUCH, Sense.FUTURE) != null)
                || scene.lower(noun.from() - 1).equals("the")
                || scene.lower(noun.from() - 1).equals("this");
        Optional<Category> agreedOn = agreed.all().stream()
                .filter(other -> other.end <= noun.from())
                .reduce((first, last) -> last)
                .flatMap(last -> last.category);
        Optional<Category> last = discourse.lastCategory();
        boolean part = last.equals(Optional.of(Category.CIVILIANS)) && noun.is(Sense.SWAP_NOUN);
        Optional<Category> named = agreedOn.or(() -> part ? discourse.captives() : last);
        return !definite ? Optional.empty() : noun.is(Sense.SWAP_NOUN) ? named.or(discourse::captives) : named;
    }

    /** The theme that belongs to a noun: behind "of", or right before it ("prisoner swap", "body transfers"). */
    static @Nullable Theme theme(Scene scene, int index) {
        Mention noun = scene.mentions().get(index);
        Theme behind = index + 1 < scene.mentions().size() && scene.mentions().get(index + 1) instanceof Theme theme
                ? theme
                : null;
        if (behind != null && scene.lower(noun.to()).equals("of") && behind.from() - noun.to() <= 3) {
            return behind;
        }
        boolean before =
                index > 0 && scene.mentions().get(index - 1) instanceof Theme theme && noun.from() - theme.to() <= 1;
        if (before && !scene.lower(noun.from() - 1).equals(",")) {
            return (Theme) scene.mentions().get(index - 1);
        }
        return themeBehindOf(scene, index);
    }

    /** "the return of another batch of prisoners": the theme may be some words behind. */
    private static @Nullable Theme themeBehindOf(Scene scene, int index) {
        Mention noun = scene.mentions().get(index);
        for (int i = index + 1;
                i < scene.mentions().size() && scene.mentions().get(i).from() - noun.to() <= REACH;
                i++) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Theme theme) {
                return scene.preposition(theme).equals("of")
                                && scene.lower(noun.to()).equals("of")
                        ? theme
                        : null;
            }
            if (mention instanceof Cue cue && cue.isVerb()) {
                return null;
            }
        }
        return null;
    }

    private Optional<Party> behind(int index, String preposition) {
        for (int i = index + 1; i < scene.mentions().size() && i <= index + 3; i++) {
            Mention mention = scene.mentions().get(i);
            if (mention instanceof Cue cue && (cue.isVerb() || cue.sense() == Sense.BARRIER)) {
                return Optional.empty();
            }
            if (mention instanceof PartyMention party
                    && scene.preposition(mention).equals(preposition)
                    && !scene.is(party.to(), Token.Kind.POSSESSIVE)) {
                return party.party();
            }
        }
        return Optional.empty();
    }

    private void cover(Leg leg, @Nullable Theme theme) {
        if (theme != null) {
            leg.start = Math.min(leg.start, theme.from());
            leg.end = Math.max(leg.end, theme.to());
        }
        for (Mention mention : scene.mentions()) {
            boolean direction = mention instanceof PartyMention party
                    && party.from() >= leg.end
                    && party.from() - leg.end <= 3
                    && (party.party().equals(leg.to) || party.party().equals(leg.from));
            leg.end = direction ? mention.to() : leg.end;
        }
    }

    /** How the sentence puts that it happens; null where nothing says that it does or is to. */
    private @Nullable Stance stance(int index, Cue noun, Leg leg) {
        Cue governor = governor(index);
        if (governor != null && isElsewhere(governor)) {
            return null;
        }
        if (governor != null && governor.is(Sense.POSTPONE) && isDone(governor)) {
            leg.start = Math.min(leg.start, governor.from());
            return Stance.DENIED; // "Kyiv had postponed the exchange planned for Saturday"
        }
        boolean isFuture = isFuture(index, noun);
        Cue occurs = occurs(index);
        if (occurs != null) {
            leg.start = Math.min(leg.start, occurs.from());
            leg.end = Math.max(leg.end, occurs.to());
            boolean negated = negates(index, occurs);
            return negated ? Stance.DENIED : isFuture ? Stance.EXPECTED : Stance.ASSERTED;
        }
        if (isPostponed(index)) {
            return Stance.DENIED;
        }
        if (leg.ordinal.isPresent() && isToldBy(index)) {
            return Stance.ASSERTED;
        }
        boolean starts = Scene.cue(index > 0 ? scene.mentions().get(index - 1) : noun, Sense.START_NOUN) != null
                || leg.start > 1 && Scene.cue(before(leg.start), Sense.START_NOUN) != null;
        if (starts) {
            return isFuture ? Stance.EXPECTED : Stance.ASSERTED;
        }
        if (governor != null && governor.sense() == Sense.PLAN && noun.from() - governor.to() <= 3
                || isFuture && isReady(leg)) {
            return Stance.EXPECTED;
        }
        if (governor != null && governor.is(Sense.MEDIATE) && !leg.quantity.isUnknown()) {
            return isFuture ? Stance.EXPECTED : Stance.ASSERTED; // "the ICRC facilitated the return of 168 hostages"
        }
        Cue planned = leg.date.isUnknown() ? null : planned(index);
        if (planned != null) {
            // "another exchange is planned for next week"; what had been due has not happened.
            boolean missed = scene.lower(planned.from()).equals("had") && discourse.isPast(leg.date);
            return missed ? Stance.DENIED : Stance.EXPECTED;
        }
        boolean directed = !leg.quantity.isUnknown() && (leg.to.isPresent() || leg.from.isPresent());
        return directed || isDated(leg) ? isFuture ? Stance.EXPECTED : Stance.ASSERTED : null;
    }

    /** The "is" of "is planned", "is expected" or the like behind the noun; null where none follows. */
    private @Nullable Cue planned(int index) {
        Cue be = null;
        for (int i = index + 1; i < scene.mentions().size() && i < index + 4; i++) {
            Mention mention = scene.mentions().get(i);
            Cue is = Scene.cue(mention, Sense.BE);
            be = is != null ? is : be;
            if (be != null && Scene.cue(mention, Sense.FUTURE, Sense.PLAN) != null) {
                return be;
            }
        }
        return null;
    }

    /** "The exchange of 50 prisoners with Ukraine on Friday": whether a number has a day of its own, which is not to come. */
    private boolean isDated(Leg leg) {
        int end = leg.end;
        for (Mention mention : scene.mentions()) {
            boolean next = mention.from() >= end && mention.from() - end <= 1;
            if (next && mention instanceof Day day && !leg.quantity.isUnknown()) {
                return !day.resolved() || scene.isWhen(day) && discourse.isPast(day);
            }
            end = next && mention instanceof PartyMention ? mention.to() : end;
        }
        return false;
    }

    /** "The release was postponed", "the exchange had been due on 28 May but was called off". */
    private boolean isPostponed(int index) {
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            Mention mention = scene.mentions().get(i);
            if (Scene.cue(mention, Sense.POSTPONE) != null) {
                return Clause.of(scene, i).isPassive() || ((Cue) mention).form() == Form.PAST_OR_PARTICIPLE;
            }
            if (mention instanceof Cue cue && cue.isVerb() && !cue.is(Sense.PLAN)) {
                return false;
            }
        }
        return false;
    }

    /** "It was the 49th exchange", "the second exchange, on Saturday": a number that only a past exchange has. */
    private boolean isToldBy(int index) {
        Mention before = index > 0 ? scene.mentions().get(index - 1) : null;
        boolean is = before != null
                && Scene.cue(before, Sense.BE) != null
                && scene.mentions().get(index).from() - before.to() <= 4;
        boolean dated = index + 1 < scene.mentions().size()
                && scene.mentions().get(index + 1) instanceof Day day
                && scene.isWhen(day)
                && discourse.isPast(day)
                && day.from() - scene.mentions().get(index).to() <= 1;
        return is || dated;
    }

    private boolean isDone(Cue verb) {
        Clause clause = Clause.of(scene, scene.indexOf(verb));
        return clause.stance() == Stance.ASSERTED && verb.form() != Form.BASE && verb.form() != Form.ING;
    }

    private Mention before(int token) {
        Mention last = scene.mentions().get(0);
        for (Mention mention : scene.mentions()) {
            last = mention.to() <= token ? mention : last;
        }
        return last;
    }

    /** Verbs whose object is no hand-over yet, or none of theirs to tell. */
    private static boolean isElsewhere(Cue governor) {
        return switch (governor.sense()) {
            case AGREE, PROPOSE, DEMAND, REJECT, DENY, DOUBT, DISCUSS, STRIKE -> true;
            default -> false;
        };
    }

    private @Nullable Cue governor(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Cue cue && (cue.isVerb() || cue.sense() == Sense.BARRIER)) {
                return cue.isVerb() ? cue : null;
            }
        }
        return null;
    }

    /** The verb that says the noun takes place: the next one behind it, or one before it that carries it on. */
    private @Nullable Cue occurs(int index) {
        boolean described = false;
        for (int i = index + 1; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && (cue.isVerb() || cue.sense() == Sense.BARRIER)) {
                boolean near =
                        described || cue.from() - scene.mentions().get(index).to() <= REACH;
                boolean follows = cue.sense() == Sense.FOLLOW && cue.form() != Form.PRESENT;
                if ((cue.sense() == Sense.OCCUR || follows) && near) {
                    return cue;
                }
                if (described || !isRelative(index, cue) && !cue.is(Sense.AGREE)) {
                    break;
                }
                described = true;
            }
        }
        Cue governor = governor(index);
        boolean involved = governor != null && governor.sense() == Sense.INVOLVE && governor.form() == Form.ING;
        boolean carried = governor != null && (governor.sense() == Sense.OCCUR || involved);
        boolean toIt = governor != null && scene.lower(governor.to()).equals("to"); // "what happened to the exchange"
        return governor != null
                        && carried
                        && !toIt
                        && scene.mentions().get(index).from() - governor.to() <= REACH
                ? governor
                : null;
    }

    /** "the exchange on which they agreed on May 30 was carried out": whether the next verb only describes the noun. */
    private boolean isRelative(int index, Cue verb) {
        boolean relative = false;
        for (int i = scene.mentions().get(index).to(); i < verb.from(); i++) {
            relative |= scene.lower(i).equals("which") || scene.lower(i).equals("that");
        }
        return relative;
    }

    private boolean negates(int index, Cue occurs) {
        int from = Math.min(scene.mentions().get(index).from(), occurs.from());
        int to = Math.max(scene.mentions().get(index).to(), occurs.to());
        return scene.mentions().stream()
                .anyMatch(m -> Scene.cue(m, Sense.NOT) != null && m.from() >= from - 2 && m.to() <= to);
    }

    private boolean isFuture(int index, Cue noun) {
        Mention self = scene.mentions().get(index);
        return scene.mentions().stream()
                .anyMatch(m -> Scene.cue(m, Sense.FUTURE, Sense.MODAL) != null
                        && Math.abs(m.from() - self.from()) <= REACH
                        && !scene.isParted(Math.min(m.from(), noun.from()), Math.max(m.to(), noun.to())));
    }

    /** Whether what says that it is to come stands before the noun: "getting ready for the release". */
    private boolean isReady(Leg leg) {
        return scene.mentions().stream()
                .anyMatch(m -> Scene.cue(m, Sense.FUTURE) != null
                        && ((Cue) m).value().isEmpty()
                        && m.to() <= leg.start
                        && leg.start - m.to() <= 1);
    }
}
