package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.ExchangeAgreement;
import dev.parley.fact.Tally;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.IndirectQuestion;
import dev.parley.frame.clause.NounTheme;
import dev.parley.frame.clause.Singular;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.talks.Ordinals;
import dev.parley.frame.words.DealWord;
import dev.parley.frame.words.MeetingWord;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
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

    /** What stands right before a noun for a hand-over that is known. */
    private static final ImmutableSet<String> DEFINITE =
            ImmutableSet.of("the", "no", "this", "that", "recent", "last", "today");

    private final Scene scene;
    private final Discourse discourse;
    private final AgreedOn agreed;
    private final List<Leg> legs = new ArrayList<>();

    private NominalFrames(Scene scene, Discourse discourse, AgreedOn agreed) {
        this.scene = scene;
        this.discourse = discourse;
        this.agreed = agreed;
    }

    /** The legs that the nouns of a sentence tell, apart from those within an agreement. */
    static List<Leg> of(Scene scene, Discourse discourse, AgreedOn agreed) {
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

    /** "once the exchange is finished", "had the exchange been put off": a condition tells nothing. */
    private boolean isCondition(Cue noun) {
        if (scene.lower(0).equals("had") || scene.lower(0).equals("should")) {
            return true;
        }
        for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - 3); i--) {
            if (scene.lower(i).equals("once")
                    || scene.lower(i).equals("if")
                    || scene.lower(i).equals("until")) {
                return true;
            }
        }
        return false;
    }

    /** "Talks between Oman and the rebels on the exchange of prisoners were held": whether it is only talked about. */
    private boolean isTalkedAbout(int index, Cue noun) {
        Theme theme = NounTheme.of(scene, index);
        int start = theme == null ? noun.from() : Math.min(theme.from(), noun.from());
        start -= scene.isArticle(start - 1) ? 1 : 0;
        start -= scene.lower(start - 1).endsWith("ing") ? 1 : 0; // "talks on resuming prisoner swaps"
        if (!MeetingWord.ABOUT.is(scene.lower(start - 1))) {
            return false;
        }
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Mention before = scene.mentions().get(i);
            if (Scene.cue(before, Sense.TALKS) != null) {
                return true;
            }
            boolean other = before instanceof Cue cue && (cue.isVerb() || cue.is(Sense.DEAL) || cue.is(Sense.BARRIER));
            if (other && before.from() < start) {
                return false;
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
        Theme theme = NounTheme.of(scene, index);
        boolean uncounted = theme == null || theme.quantity().isUnknown();
        Mention next = index + 1 < scene.mentions().size() ? scene.mentions().get(index + 1) : noun;
        boolean is = next.from() == noun.to() && Scene.cue(next, Sense.BE) != null;
        return uncounted
                && is
                && scene.lower(noun.to() - 1).endsWith("s")
                && new Occurrence(scene, index).verb() == null
                && new Occurrence(scene, index).planned() == null;
    }

    private void read(int index, Cue noun) {
        if (isCondition(noun)
                || IndirectQuestion.holds(scene, noun.from())
                || isTalkedAbout(index, noun)
                || isGeneral(index, noun)
                || scene.lower(noun.from() - 1).equals("whose")) {
            return;
        }
        if (index > 0 && scene.mentions().get(index - 1) instanceof Ratio) {
            return; // the formula tells what was agreed
        }
        Theme theme = NounTheme.of(scene, index);
        Leg leg = new Leg();
        Leg those = theme == null && isTheirs(noun) ? HandOvers.of(discourse).justBefore(scene.index()) : null;
        leg.category = those != null ? those.category : theme == null ? named(noun) : discourse.category(theme);
        leg.owner = theme == null ? Optional.empty() : discourse.owner(scene, theme);
        leg.quantity = theme == null ? leg.quantity : theme.quantity();
        if (theme != null && theme.from() > noun.from() && noun.is(Sense.GIVE_NOUN) && Singular.is(scene, theme)) {
            leg.quantity = Quantity.exactly(1);
        }
        NominalRoute route = new NominalRoute(scene, discourse);
        leg.to = route.receiver(index, theme);
        leg.from = route.from(index, noun, theme, leg);
        if (those != null) {
            leg.quantity = those.quantity;
            leg.to = leg.to.or(() -> those.to);
            leg.from = leg.from.or(() -> those.from);
        }
        boolean behind = Ordinals.behind(scene, noun.to()).isPresent();
        leg.date = behind ? dayOf(index) : Clause.of(scene, index).date();
        leg.ordinal = Ordinals.of(scene, noun);
        leg.stage = Ordinals.stageBetween(
                scene, Math.max(0, noun.from() - REACH), Math.min(scene.tokens().size(), noun.to() + REACH));
        boolean sum = scene.has(Sense.CUMULATIVE) && leg.ordinal.isEmpty();
        leg.tally = sum ? Tally.CUMULATIVE : Tally.INCREMENT;
        leg.start = noun.from();
        leg.end = noun.to();
        cover(leg, theme);
        DateSpan due = leg.date.isUnknown() ? due(index) : DateSpan.unknown();
        leg.date = due.isUnknown() ? leg.date : due;
        Stance stance = new NominalStance(scene, discourse, index, leg).stance();
        leg.date = due.isUnknown() || stance == Stance.EXPECTED ? leg.date : DateSpan.unknown();
        leg.date = leg.date.isUnknown() ? ofVerb(index) : leg.date;
        boolean empty = theme == null
                && stance == Stance.ASSERTED
                && leg.date.isUnknown()
                && leg.ordinal.isEmpty()
                && !leg.isConcrete();
        if (stance == null || leg.category.isEmpty() || empty) {
            return;
        }
        leg.stance = stance;
        Occurrence said = new Occurrence(scene, index);
        boolean none = stance == Stance.DENIED && said.isFuture() && said.postponed() == null;
        boolean ahead = stance == Stance.EXPECTED || none;
        leg.date = ahead ? discourse.days().ahead(scene, leg.date) : leg.date;
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
        if (theme != null && theme.from() > noun.from()) {
            addJoined(leg, theme);
        }
    }

    /** "The return of 20 soldiers, 30 civilians and 12 bodies": those who are listed behind the first. */
    private void addJoined(Leg first, Theme theme) {
        for (Theme other : Cargo.joinedTo(scene, theme)) {
            if (!other.equals(theme) && !other.quantity().isUnknown()) {
                Leg leg = first.copy();
                leg.category = other.isBare() ? first.category : discourse.category(other);
                leg.quantity = other.quantity();
                leg.owner = discourse.owner(scene, other);
                leg.start = other.from();
                leg.end = other.to();
                leg.listed = true;
                legs.add(leg);
            }
        }
    }

    /** "Will be held before the end of May", "is expected to be over by 20 May": the days up to the one by which it is to be. */
    private DateSpan due(int noun) {
        List<Mention> mentions = scene.mentions();
        int end = noun + 1;
        while (end < mentions.size() && Scene.cue(mentions.get(end), Sense.BARRIER, Sense.SAY) == null) {
            end++;
        }
        return DueDays.among(mentions.subList(noun, end), scene, discourse);
    }

    /** "Tuesday's swap is the fourth this year": the day whose exchange it is. */
    private DateSpan dayOf(int noun) {
        return noun > 0
                        && scene.mentions().get(noun - 1) instanceof Day day
                        && scene.mentions().get(noun).from() - day.to() <= 1
                ? day.span()
                : DateSpan.unknown();
    }

    /** The category of an exchange that the article spoke of before: "the recent swap". */
    private Optional<Category> named(Cue noun) {
        boolean ordinal = Ordinals.of(scene, noun).isPresent();
        boolean definite = ordinal
                || scene.mentions().stream()
                        .anyMatch(m -> m.to() == noun.from() && Scene.cue(m, Sense.SUCH, Sense.FUTURE) != null)
                || DEFINITE.contains(scene.lower(noun.from() - 1))
                || DealWord.FURTHER.is(scene.lower(noun.from() - 1));
        Optional<Category> here = noun.is(Sense.SWAP_NOUN) ? toldBehind(noun) : Optional.empty();
        Optional<Category> agreedOn = agreed.lastBefore(noun.from()).flatMap(ExchangeAgreement::category);
        Optional<Category> last = discourse.lastCategory();
        boolean part = noun.is(Sense.SWAP_NOUN)
                && last.filter(category -> isPart(category) || ordinal && category == Category.REMAINS)
                        .isPresent();
        Optional<Category> named = here.or(() -> agreedOn).or(() -> part ? discourse.captives() : last);
        return !definite ? Optional.empty() : noun.is(Sense.SWAP_NOUN) ? named.or(discourse::captives) : named;
    }

    /** "The last exchange took place in May, when 85 soldiers came home": the category of those told of behind a noun. */
    private Optional<Category> toldBehind(Cue noun) {
        for (Mention mention : scene.mentions()) {
            Optional<Category> category = mention.from() >= noun.to() && mention instanceof Theme theme
                    ? discourse.category(theme)
                    : Optional.empty();
            if (category.isPresent()) {
                return category;
            }
        }
        return Optional.empty();
    }

    /** Whether those are often only some of those who are exchanged. */
    private static boolean isPart(Category category) {
        return category == Category.CIVILIANS || category == Category.CHILDREN;
    }

    /** "The exchange, put off from Tuesday, was held on Friday": the day of the verb that says that it takes place. */
    private DateSpan ofVerb(int noun) {
        Cue verb = new Occurrence(scene, noun).verb();
        return verb == null
                ? DateSpan.unknown()
                : Clause.of(scene, scene.indexOf(verb)).ownDate();
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
}
