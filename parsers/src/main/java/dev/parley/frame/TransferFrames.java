package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hand-overs that the verbs of a sentence tell: giving, receiving, coming home, exchanging. */
final class TransferFrames {
    private final Scene scene;
    private final Discourse discourse;
    private final List<Leg> legs = new ArrayList<>();
    private @Nullable Mention lastSubject;

    private TransferFrames(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** The legs of a sentence, in the order of its verbs; verbs within an agreement tell none. */
    static List<Leg> of(Scene scene, Discourse discourse, Agreements agreed) {
        return new TransferFrames(scene, discourse).run(agreed);
    }

    private List<Leg> run(Agreements agreed) {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && cue.isVerb()) {
                Clause clause = Clause.of(scene, i);
                if (!agreed.covers(cue)) {
                    read(clause);
                }
                Mention subject = clause.subject();
                lastSubject = subject == null ? lastSubject : subject;
            }
        }
        gapped();
        OtherSide.complete(scene, discourse, legs);
        return legs;
    }

    private void read(Clause clause) {
        switch (clause.verb().sense()) {
            case GIVE -> give(clause);
            case RECEIVE -> receive(clause);
            case REPATRIATE -> repatriate(clause);
            case HOME -> home(clause);
            case SWAP -> swap(clause);
            default -> {
                // The other verbs move nobody.
            }
        }
    }

    private void give(Clause clause) {
        Mention subject = subject(clause);
        if (isOfThem(clause)) {
            handOn(clause);
        } else if (clause.isPassive() && clause.subject() instanceof Theme theme) {
            PartyMention by = clause.behind("by");
            Optional<Party> from = Clause.party(by == null ? clause.behind("from") : by);
            add(clause, theme, from, receiver(clause, from), mentionsEach(clause), "give-passive");
        } else if (clause.object() != null) {
            Optional<Party> from = Clause.party(subject);
            add(clause, clause.object(), from, receiver(clause, from), isEach(subject), "give");
        } else if (clause.subject() instanceof Theme theme) {
            add(
                    clause,
                    theme,
                    Clause.party(clause.behind("from")),
                    receiver(clause, Optional.empty()),
                    false,
                    "go-home");
        }
    }

    private boolean isOfThem(Clause clause) {
        String object = scene.lower(clause.verb().to());
        return object.equals("them") || object.equals("him") || object.equals("her");
    }

    /** "freed three hostages and handed them to the Red Cross": says to whom those of the leg before went. */
    private void handOn(Clause clause) {
        if (!legs.isEmpty()) {
            Leg last = legs.get(legs.size() - 1);
            last.to = last.to.or(() -> receiver(clause, last.from));
            last.end = Math.max(last.end, clause.to());
        }
    }

    private void receive(Clause clause) {
        Mention subject = subject(clause);
        Optional<Party> from = Clause.party(clause.behind("from"));
        if (clause.isPassive() && clause.subject() instanceof Theme theme) {
            PartyMention by = clause.behind("by");
            add(clause, theme, from, Clause.party(by == null ? clause.behind("to") : by), false, "receive-passive");
        } else if (clause.object() != null && subject instanceof PartyMention) {
            add(clause, clause.object(), from, Clause.party(subject), isEach(subject), "receive");
        }
    }

    private void repatriate(Clause clause) {
        if (clause.behind("to") != null && !Clause.party(clause.behind("to")).equals(Clause.party(subject(clause)))) {
            give(clause);
        } else {
            receive(clause);
        }
    }

    private void home(Clause clause) {
        if (clause.subject() instanceof Theme theme) {
            add(
                    clause,
                    theme,
                    Clause.party(clause.behind("from")),
                    receiver(clause, Optional.empty()),
                    false,
                    "go-home");
        }
    }

    private void swap(Clause clause) {
        // An exchange to come is agreed on: AgreementFrames tells of what.
        if (clause.isInfinitive() || clause.stance() == Stance.EXPECTED) {
            return;
        }
        Theme theme = clause.object() != null ? clause.object() : clause.subject() instanceof Theme t ? t : null;
        Ratio ratio = ratio(clause);
        if (ratio != null) {
            swapRatio(clause, ratio, theme);
        } else if (theme != null) {
            swapTheme(clause, theme);
        }
    }

    private static @Nullable Ratio ratio(Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention instanceof Ratio ratio) {
                return ratio;
            }
        }
        return null;
    }

    /** "Yerevan exchanged 2 for 32": the subject gives the first number and receives the second. */
    private void swapRatio(Clause clause, Ratio ratio, @Nullable Theme theme) {
        Leg leg = leg(clause, "exchange-ratio");
        leg.category = theme == null ? discourse.lastCategory() : discourse.category(theme);
        leg.end = Math.max(leg.end, ratio.to());
        bothWays(clause, leg, ratio.first(), ratio.second());
    }

    private void swapTheme(Clause clause, Theme theme) {
        Leg leg = leg(clause, "exchange");
        leg.category = discourse.category(theme);
        leg.quantity = theme.quantity();
        leg.start = Math.min(leg.start, theme.from());
        Theme other = behindFor(clause, theme);
        boolean each = theme.each() || isEach(clause.subject()) || mentionsEach(clause);
        if (other != null) {
            leg.category = leg.category.or(() -> discourse.category(other));
            bothWays(clause, leg, theme.quantity(), other.quantity());
        } else if (each || theme.shares().size() == 2) {
            Quantity back = theme.shares().size() == 2 ? theme.shares().get(1).quantity() : theme.quantity();
            bothWays(clause, leg, theme.quantity(), back);
        } else {
            keep(leg);
        }
    }

    private void bothWays(Clause clause, Leg leg, Quantity there, Quantity back) {
        Optional<Party> from = Clause.party(clause.subject());
        if (from.isEmpty() || clause.hasBothAsSubject()) {
            from = discourse.sides().areKnown()
                    ? Optional.of(discourse.sides().asList().get(0))
                    : Optional.empty();
        }
        leg.from = from;
        PartyMention with = clause.behind("with");
        leg.to = with == null ? discourse.sides().other(from) : with.party();
        leg.quantity = there;
        keep(leg);
        keep(leg.back(back));
    }

    private @Nullable Theme behindFor(Clause clause, Theme theme) {
        for (Mention mention : clause.right()) {
            if (mention instanceof Theme other
                    && other.from() > theme.to()
                    && scene.lower(other.from() - 1).equals("for")) {
                return other;
            }
        }
        return null;
    }

    private boolean mentionsEach(Clause clause) {
        return clause.right().stream().anyMatch(TransferFrames::isEach)
                || clause.left().stream().anyMatch(TransferFrames::isEach);
    }

    private static boolean isEach(@Nullable Mention mention) {
        return mention instanceof PartyMention party && party.which() == Which.EACH;
    }

    /** The subject, or that of the verb before where "and" joins the two: "handed over 27 and received 12". */
    private @Nullable Mention subject(Clause clause) {
        Mention own = clause.subject();
        int before = clause.verb().from() - 1;
        while (before > 0
                && (scene.lower(before).endsWith("ly")
                        || scene.lower(before).equals("then")
                        || scene.lower(before).equals("also"))) {
            before--;
        }
        boolean joined =
                scene.lower(before).equals("and") || scene.lower(before).equals(",");
        return own == null
                        && (joined
                                || clause.isInfinitive() && clause.governor() != null
                                || clause.verb().form() == Form.ING)
                ? lastSubject
                : own;
    }

    private Optional<Party> receiver(Clause clause, Optional<Party> from) {
        PartyMention to = clause.behind("to");
        if (to != null && to.which() == Which.OTHER) {
            return discourse.sides().other(from);
        }
        return Clause.party(to);
    }

    private void add(Clause clause, Theme theme, Optional<Party> from, Optional<Party> to, boolean each, String rule) {
        Leg leg = leg(clause, rule);
        leg.category = theme.isBare() ? categoryNearby() : discourse.category(theme);
        leg.quantity = theme.quantity();
        leg.from = from;
        leg.to = to;
        leg.start = Math.min(leg.start, theme.from());
        leg.end = Math.max(leg.end, theme.to());
        if (each || theme.each() && from.isEmpty()) {
            bothWays(clause, leg, theme.quantity(), theme.quantity());
        } else {
            keep(leg);
        }
    }

    /** The category of a number without a noun: that of another theme in the sentence, else that of the sentence before. */
    private Optional<Category> categoryNearby() {
        for (Mention mention : scene.mentions()) {
            if (mention instanceof Theme theme && discourse.category(theme).isPresent()) {
                return discourse.category(theme);
            }
        }
        return discourse.lastCategory();
    }

    private Leg leg(Clause clause, String rule) {
        Leg leg = new Leg();
        leg.stance = clause.stance();
        // Of what is to come, a day outside the clause is the one on which it was told.
        leg.date = leg.stance == Stance.EXPECTED ? clause.ownDate() : clause.date();
        leg.start = clause.from();
        leg.end = clause.to();
        leg.rule = rule;
        leg.tally = scene.has(Sense.CUMULATIVE) ? Tally.CUMULATIVE : Tally.INCREMENT;
        return leg;
    }

    private void keep(Leg leg) {
        boolean told = leg.category.isPresent() && (leg.isConcrete() || !leg.date.isUnknown());
        boolean isWish =
                leg.stance == Stance.PROPOSED || leg.stance == Stance.DEMANDED || leg.stance == Stance.REJECTED;
        if (told && !isWish) {
            legs.add(leg);
        }
    }

    /** "Russia returned 1,212, Ukraine 27": a party with a number behind a leg, and no verb between. */
    private void gapped() {
        ImmutableList<Mention> mentions = scene.mentions();
        for (int i = 0; i + 1 < mentions.size() && !legs.isEmpty(); i++) {
            Leg model = legs.get(legs.size() - 1);
            if (mentions.get(i) instanceof PartyMention party
                    && party.isNamed()
                    && mentions.get(i + 1) instanceof Theme theme
                    && theme.isBare()
                    && theme.from() == party.to()
                    && party.from() >= model.end
                    && model.from.isPresent()
                    && !model.from.equals(party.party())) {
                Leg leg = model.copy();
                leg.from = party.party();
                leg.to = model.to.isPresent() ? model.from : Optional.empty();
                leg.quantity = theme.quantity();
                leg.start = party.from();
                leg.end = theme.to();
                leg.rule = "gapped";
                legs.add(leg);
            }
        }
    }
}
