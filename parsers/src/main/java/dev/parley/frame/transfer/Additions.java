package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.frame.clause.NamedBeside;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import dev.parley.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Further numbers of a verb that a sentence lists behind a hand-over, each with a day, a direction or a noun of its own: "returned 1,212 bodies
 * on 11 June and 1,200 on 13 June", "freed 90 captives: 60 from the ELN, the rest from the FARC", "and another 22 outside the exchange".
 *
 * <p>What an item leaves unsaid is that of the hand-over before it. An item has no verb of its own.
 */
final class Additions {
    /** What may stand between the joint and the number. */
    private static final ImmutableSet<String> SPACERS =
            ImmutableSet.of("another", "also", "further", "a", "the", "some", "then", "remaining", "other", "last");

    private static final ImmutableSet<String> JOINTS = ImmutableSet.of(",", ";", ":", "and", "plus");

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final List<Leg> legs;

    private Additions(Scene scene, Discourse discourse, List<Leg> legs) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.legs = legs;
    }

    /** Adds the items that follow the legs of a sentence. */
    static void complete(Scene scene, Discourse discourse, List<Leg> legs) {
        Additions additions = new Additions(scene, discourse, legs);
        for (int i = 0; i < scene.mentions().size() && !legs.isEmpty(); i++) {
            additions.read(i);
        }
    }

    private void read(int index) {
        if (!(mentions.get(index) instanceof Theme theme)
                || !isListed(theme) && dayBefore(index, theme) == null
                || !isWithoutVerb(index, theme)) {
            return;
        }
        Leg model = modelOf(index, theme);
        if (model != null && !widens(model, theme)) {
            legs.add(item(model, index, theme));
        }
    }

    /** "received at least 1,000 bodies on Friday, possibly 1,200": a bare bound from above of a number told with one from below. */
    private static boolean widens(Leg model, Theme theme) {
        Quantity least = model.quantity;
        OptionalLong most = theme.quantity().max();
        boolean bound = theme.isBare() && theme.quantity().min() == 0 && most.isPresent() && most.getAsLong() > 0;
        if (!bound || least.max().isPresent() || most.getAsLong() < least.min()) {
            return false;
        }
        model.quantity = Quantity.between(least.min(), most.getAsLong());
        model.end = Math.max(model.end, theme.to());
        return true;
    }

    /** Whether a comma, a colon or "and" stands before a number. */
    private boolean isListed(Theme theme) {
        if (theme.shares().isEmpty() || !scene.preposition(theme).isEmpty() || isAge(theme)) {
            return false;
        }
        int i = theme.from() - 1;
        while (SPACERS.contains(scene.lower(i))) {
            i--;
        }
        return JOINTS.contains(scene.lower(i));
    }

    /** "on Saturday 307 and on Sunday 303": the day of a number in a list that stands before it; null where none does. */
    private @Nullable Day dayBefore(int index, Theme theme) {
        int i = index - 1;
        while (i > 0 && Scene.cue(mentions.get(i), Sense.SUCH) != null) {
            i--; // "on Sunday another 303"
        }
        boolean day = i >= 0
                && theme.isBare()
                && mentions.get(i) instanceof Day before
                && areSpacers(before.to(), theme.from())
                && JOINTS.contains(scene.lower(before.from() - (scene.isPreposition(before.from() - 1) ? 2 : 1)));
        return day ? (Day) mentions.get(i) : null;
    }

    private boolean areSpacers(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!SPACERS.contains(scene.lower(i))) {
                return false;
            }
        }
        return true;
    }

    /** "Ana Vidal, 31, and her daughter". */
    private boolean isAge(Theme theme) {
        int i = mentions.indexOf(theme);
        return theme.isBare()
                && !theme.quantity().isUnknown()
                && i > 0
                && mentions.get(i - 1) instanceof PersonMention
                && mentions.get(i - 1).to() == theme.from() - 1;
    }

    /** Whether an adjunct, a relative clause or the end of the item follows, rather than a verb of which the theme is the subject. */
    private boolean isWithoutVerb(int index, Theme theme) {
        Mention next = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
        boolean part = next != null && Scene.cue(next, Sense.SUBSET) != null && next.from() - theme.to() <= 1;
        boolean compares = scene.lower(theme.to()).equals("more")
                && scene.lower(theme.to() + 1).equals("than");
        int more = HandOverWord.OTHERS.is(scene.lower(theme.to())) ? 1 : 0;
        boolean predicate = next instanceof Cue cue
                && next.from() == theme.to() + more
                && (cue.isVerb() || cue.is(Sense.BE) || cue.is(Sense.HAVE) || cue.is(Sense.MODAL));
        return !part && !compares && !predicate;
    }

    /** The leg whose list goes on with the theme: the last one before it, with no other verb and no other subject between. */
    private @Nullable Leg modelOf(int index, Theme theme) {
        Leg model = null;
        for (Leg leg : legs) {
            if (leg.start <= theme.from()
                    && theme.to() <= leg.end
                    && leg.quantity.equals(NamedBeside.counted(scene, theme))) {
                return null; // it is this leg's own number
            }
            if (leg.start < theme.from() && theme.to() < leg.end && theme.from() < leg.verb) {
                return null; // "eight captives, three men and five women, were freed": it only describes
            }
            model = leg.start < theme.from() && isCounted(leg) ? leg : model;
        }
        if (model == null) {
            return null;
        }
        for (int i = index - 1; i >= 0 && mentions.get(i).from() >= model.end; i--) {
            Mention mention = mentions.get(i);
            // "14 in exchange for maps and three weeks later another 15": a day before the number goes back to what was
            // given.
            boolean verb = mention instanceof Cue cue
                    && (cue.isVerb()
                            || cue.is(Sense.BARRIER)
                            || cue.is(Sense.IN_RETURN) && dayBefore(index, theme) == null);
            boolean subject = mention instanceof PartyMention
                    && scene.preposition(mention).isEmpty();
            if (verb || subject || mention instanceof Theme) {
                return null;
            }
        }
        return model;
    }

    private static boolean isCounted(Leg leg) {
        return !leg.quantity.isUnknown();
    }

    private Leg item(Leg model, int index, Theme theme) {
        Leg leg = model.copy();
        Optional<Category> category = theme.isBare() ? model.category : discourse.category(theme);
        leg.category = category.or(() -> model.category);
        leg.quantity = theme.quantity();
        leg.owner = discourse.owner(scene, theme).or(() -> model.owner);
        leg.start = theme.from();
        leg.end = theme.to();
        leg.rule = "addition";
        leg.listed = true;
        leg.divided = false;
        // To a place that is no party it goes to nobody known.
        leg.to = scene.lower(theme.to()).equals("to") ? Optional.empty() : leg.to;
        Day before = dayBefore(index, theme);
        leg.date = before == null ? leg.date : before.span();
        int end = index + 1;
        while (end < mentions.size() && isAdjunct(mentions.get(end - 1), mentions.get(end))) {
            adjoin(model, leg, mentions.get(end));
            end++;
        }
        return leg;
    }

    /** Whether a mention belongs to an item that the mention before belongs to. */
    private boolean isAdjunct(Mention before, Mention mention) {
        boolean kind = mention instanceof Day
                || mention instanceof PartyMention
                        && !scene.preposition(mention).isEmpty();
        for (int i = before.to(); i < mention.from(); i++) {
            kind &= scene.tokens().get(i).kind() == Token.Kind.WORD
                    && !scene.lower(i).equals("and");
        }
        return kind;
    }

    private void adjoin(Leg model, Leg leg, Mention mention) {
        if (mention instanceof Day day && scene.isWhen(day)) {
            leg.date = leg.stance == Stance.EXPECTED ? discourse.days().ahead(scene, day.span()) : day.span();
            leg.end = day.to();
        } else if (mention instanceof PartyMention party && party.which() != Which.PRONOUN) {
            Optional<Party> named =
                    party.which() == Which.OTHER ? discourse.sides().other(model.to) : discourse.partyOf(scene, party);
            String preposition = scene.preposition(party);
            boolean to = preposition.equals("to") || preposition.equals("into");
            leg.to = to ? named : leg.to;
            leg.from = preposition.equals("from") ? named : leg.from;
            boolean leads = to || preposition.equals("from");
            leg.end = leads ? party.to() : leg.end;
            model.divided |= leads;
        }
    }
}
