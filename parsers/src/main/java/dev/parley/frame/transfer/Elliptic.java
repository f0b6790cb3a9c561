package dev.parley.frame.transfer;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Legs that a sentence tells without their verb, by a leg told before: "Ukraine 27", "176 went the other way". */
final class Elliptic {
    private Elliptic() {}

    static void complete(Scene scene, Discourse discourse, List<Leg> legs) {
        gapped(scene, discourse, legs);
        otherWay(scene, discourse, legs);
    }

    /** "Russia returned 1,212, Ukraine 27": a party with a number behind a leg, and no verb between. */
    private static void gapped(Scene scene, Discourse discourse, List<Leg> legs) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = 1; i < mentions.size() && !legs.isEmpty(); i++) {
            Leg model = legs.get(legs.size() - 1);
            Gapped gapped = mentions.get(i) instanceof Theme ? Gapped.before(scene, i) : null;
            boolean gets = gapped != null && isReceived(scene, discourse, model);
            Optional<Party> told = gets ? model.to : model.from;
            if (gapped != null
                    && mentions.get(i) instanceof Theme theme
                    && (theme.isBare() || isJoined(scene, gapped.from()))
                    && !theme.quantity().isUnknown()
                    && isBehind(model, gapped, theme)
                    && told.filter(party -> !party.equals(gapped.party())).isPresent()) {
                model.end = Math.min(model.end, end(scene, gapped.from()));
                Leg leg = model.copy();
                Optional<Party> other = (gets ? model.from : model.to).flatMap(party -> told);
                leg.from = gets ? other : Optional.of(gapped.party());
                leg.to = gets ? Optional.of(gapped.party()) : other;
                leg.quantity = theme.quantity();
                // "Yerevan two Azerbaijani ones", "Iran those of 21 Iraqis"
                boolean open = theme.kind().equals(Theme.PERSON)
                        || scene.lower(theme.from() - 1).equals("of");
                leg.category = open ? model.category : discourse.category(theme).or(() -> model.category);
                leg.owner = discourse.owner(scene, theme);
                leg.start = gapped.from();
                leg.end = theme.to();
                leg.rule = "gapped";
                legs.add(leg);
            }
        }
    }

    /** "Russia got back 75": whether whoever its verb is said of gets them. */
    private static boolean isReceived(Scene scene, Discourse discourse, Leg model) {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i).from() == model.verb
                    && scene.mentions().get(i) instanceof Cue cue
                    && cue.isVerb()) {
                Optional<Party> agent =
                        discourse.partyOf(scene, Clause.of(scene, i).agent());
                return agent.isPresent() && agent.equals(model.to);
            }
        }
        return false;
    }

    /** Whether a party and its number stand behind the hand-over, whose words may reach over them: "and the Government of Chile two". */
    private static boolean isBehind(Leg model, Gapped gapped, Theme theme) {
        boolean over = gapped.from() > Math.max(model.verb, model.start) && !model.quantity.isUnknown();
        return gapped.from() >= model.end || over && !model.quantity.equals(theme.quantity());
    }

    /** Where the words before a party end, without what joins it to them. */
    private static int end(Scene scene, int party) {
        int end = party;
        while (scene.isArticle(end - 1) || isJoint(scene.lower(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isJoined(Scene scene, int party) {
        return isJoint(scene.lower(party - (scene.isArticle(party - 1) ? 2 : 1)));
    }

    private static boolean isJoint(String word) {
        return word.equals("and") || word.equals(",") || word.equals("while");
    }

    /** "and 176 went the other way": as many in the direction against the leg before. */
    private static void otherWay(Scene scene, Discourse discourse, List<Leg> legs) {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = 1; i < mentions.size() && scene.has(Sense.OTHER_WAY); i++) {
            Mention number = Scene.cue(mentions.get(i), Sense.OTHER_WAY) == null ? null : numberBeside(mentions, i);
            Leg model = legs.isEmpty() ? HandOvers.of(discourse).last().orElse(null) : legs.get(legs.size() - 1);
            if (model == null || number == null || !legs.isEmpty() && number.from() < model.start) {
                continue;
            }
            model.to = model.to.or(() -> discourse.sides().other(model.from));
            model.from = model.from.or(() -> discourse.sides().other(model.to));
            Leg leg = model.back(quantity(number));
            leg.category =
                    number instanceof Theme theme ? discourse.category(theme).or(() -> model.category) : model.category;
            leg.start = Math.min(number.from(), mentions.get(i).from());
            leg.end = Math.max(number.to(), mentions.get(i).to());
            leg.rule = "other-way";
            legs.add(leg);
        }
    }

    /** The number before the words, or else behind them: "in the other direction flew 81 men". */
    private static @Nullable Mention numberBeside(ImmutableList<Mention> mentions, int index) {
        for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
            if (!quantity(mentions.get(i)).isUnknown()) {
                return mentions.get(i);
            }
        }
        for (int i = index + 1; i < Math.min(mentions.size(), index + 3); i++) {
            if (!quantity(mentions.get(i)).isUnknown()) {
                return mentions.get(i);
            }
        }
        return null;
    }

    private static Quantity quantity(Mention mention) {
        if (mention instanceof Amount amount) {
            return amount.quantity();
        }
        return mention instanceof Theme theme ? theme.quantity() : Quantity.unknown();
    }
}
