package dev.parley.frame;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Quota;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
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

/** The hand-overs that the verbs of a sentence tell: giving, letting go, receiving, coming home, moving, exchanging. */
final class TransferFrames {
    private final Scene scene;
    private final Discourse discourse;
    private final Agreements agreed;
    private final List<Leg> legs = new ArrayList<>();

    private TransferFrames(Scene scene, Discourse discourse, Agreements agreed) {
        this.scene = scene;
        this.discourse = discourse;
        this.agreed = agreed;
    }

    /** The legs of a sentence, in the order of its verbs; verbs within an agreement tell none. */
    static List<Leg> of(Scene scene, Discourse discourse, Agreements agreed) {
        return new TransferFrames(scene, discourse, agreed).run();
    }

    private List<Leg> run() {
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Cue cue && cue.isVerb() && !agreed.covers(cue)) {
                read(Clause.of(scene, i));
            }
        }
        for (int i = 0; i < scene.mentions().size(); i++) {
            if (scene.mentions().get(i) instanceof Ratio ratio && legs.isEmpty() && Formulas.isCarriedOut(scene, i)) {
                formula(ratio);
            }
        }
        Elliptic.complete(scene, discourse, legs);
        Additions.complete(scene, discourse, legs);
        return legs;
    }

    /** "Russia and Ukraine completed a 1,000-for-1,000 exchange": both legs of a formula that was carried out. */
    private void formula(Ratio ratio) {
        Leg leg = new Leg();
        leg.category = categoryNearby().or(discourse::captives);
        leg.from = discourse.sides().asList().stream().findFirst();
        leg.to = discourse.sides().other(leg.from);
        leg.quantity = ratio.first();
        leg.date = Clause.dateIn(scene, ratio);
        leg.start = ratio.from();
        leg.end = ratio.to();
        leg.rule = "formula";
        keep(leg);
        keep(leg.back(ratio.second()));
    }

    private void read(Clause clause) {
        Cue verb = clause.verb();
        switch (verb.sense()) {
            case GIVE -> give(clause);
            case RECEIVE -> receive(clause);
            case REPATRIATE -> repatriate(clause);
            case HOME -> home(clause);
            case LEAVE -> leave(clause);
            case SWAP -> swap(clause);
            case SEND -> send(clause);
            case MOVE -> move(clause);
            default -> {
                // The other verbs move nobody.
            }
        }
    }

    private void give(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        List<Theme> objects = Cargo.objects(scene, clause);
        boolean uncounted =
                clause.subject() instanceof Theme theme && theme.quantity().isUnknown();
        if (isOfThem(clause)) {
            handOn(clause, route);
        } else if (clause.isPassive() && clause.isReduced() && uncounted) {
            return; // "the bodies returned to Ukraine are being examined" only names them
        } else if (clause.isPassive() && clause.subject() instanceof Theme) {
            Optional<Party> by = discourse.partyOf(scene, clause.actorBehind("by"));
            add(
                    clause,
                    Cargo.subjects(scene, clause),
                    by.or(route::from),
                    route.to(),
                    mentionsEach(clause),
                    "give-passive");
        } else if (!objects.isEmpty()) {
            Mention agent = clause.agent();
            Optional<Party> from = discourse.partyOf(scene, agent);
            add(clause, objects, from.or(route::from), route.to(), isEach(agent), "give");
        } else if (clause.subject() instanceof Theme) {
            add(clause, Cargo.subjects(scene, clause), route.from(), route.to(), false, "go-home");
        } else {
            giveOther(clause, route);
        }
    }

    /** What is given up where it is no theme: the numbers of a ratio, or one person by name. */
    private void giveOther(Clause clause, Route route) {
        Ratio ratio = ratio(clause);
        Leg person = NamedPerson.complete(scene, discourse, clause, route, leg(clause, "give-person"));
        if (ratio != null) {
            giveRatio(clause, ratio, route);
        } else if (person != null) {
            keep(person);
        }
    }

    /** "released 45 prisoners for 50": gives the first number and receives the second. */
    private void giveRatio(Clause clause, Ratio ratio, Route route) {
        Leg leg = leg(clause, "give-ratio");
        leg.category = discourse.category(ratio);
        leg.quantity = ratio.first();
        leg.from = discourse.partyOf(scene, clause.agent());
        leg.to = route.to().or(() -> discourse.sides().other(leg.from));
        leg.end = Math.max(leg.end, ratio.to());
        keep(leg);
        keep(leg.back(ratio.second()));
    }

    private boolean isOfThem(Clause clause) {
        String object = scene.lower(clause.verb().to());
        return object.equals("them") || object.equals("him") || object.equals("her");
    }

    /** "freed three hostages and handed them to the Red Cross": says to whom those of the leg before went. */
    private void handOn(Clause clause, Route route) {
        if (!legs.isEmpty()) {
            Leg last = legs.get(legs.size() - 1);
            last.to = last.to.or(() -> route.to().equals(last.from) ? Optional.empty() : route.to());
            last.end = Math.max(last.end, clause.to());
        }
    }

    private void receive(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        if (clause.isPassive() && clause.subject() instanceof Theme) {
            Optional<Party> by = discourse.partyOf(scene, clause.actorBehind("by"));
            add(clause, Cargo.subjects(scene, clause), route.from(), by.or(route::to), false, "receive-passive");
        } else {
            Mention agent = clause.agent();
            Optional<Party> to = discourse.partyOf(scene, agent);
            List<Theme> objects = Cargo.objects(scene, clause);
            if (!objects.isEmpty() && (to.isPresent() || agent instanceof PartyMention)) {
                add(clause, objects, route.from(), to, isEach(agent), "receive");
            }
        }
    }

    private void repatriate(Clause clause) {
        Optional<Party> to = Route.of(scene, discourse, clause).to();
        if (to.isPresent() && !to.equals(discourse.partyOf(scene, clause.agent())) || clause.isPassive()) {
            give(clause);
        } else {
            receive(clause);
        }
    }

    private void home(Clause clause) {
        Route route = Route.of(scene, discourse, clause);
        List<Theme> themes = clause.subject() instanceof Theme
                ? Cargo.subjects(scene, clause)
                : clause.subject() == null ? Cargo.objects(scene, clause) : List.of();
        add(clause, themes, route.from(), route.to(), mentionsEach(clause), "go-home");
    }

    /** "117 Palestinians left Israeli jails", "six hostages walked out of Gaza": people who are held leave, anybody else may just go. */
    private void leave(Clause clause) {
        boolean captivity = clause.right().stream().anyMatch(mention -> Scene.cue(mention, Sense.CAPTIVITY) != null);
        boolean ours = clause.subject() instanceof Theme theme
                && discourse.isAboutExchanges()
                && discourse
                        .owner(scene, theme)
                        .filter(discourse.sides().parties()::contains)
                        .isPresent();
        if (clause.subject() instanceof Theme theme && (captivity || ours || discourse.isHeld(theme))) {
            home(clause);
        }
    }

    /** "Baku sent 32 captives to Armenia, and Yerevan sent two": troops and aid are sent, too, so that those who are sent must be held. */
    private void send(Clause clause) {
        Theme object = clause.object();
        boolean held = object != null && (discourse.isHeld(object) || object.isBare() && !legs.isEmpty());
        boolean passive = clause.isPassive() && clause.subject() instanceof Theme subject && discourse.isHeld(subject);
        if (held || passive) {
            give(clause);
        }
    }

    /** Flying, driving, bringing: who does it need not give anybody up, and where to need not be whom to. */
    private void move(Clause clause) {
        boolean passive = clause.isPassive() && clause.subject() instanceof Theme;
        List<Theme> themes = passive ? Cargo.subjects(scene, clause) : Cargo.objects(scene, clause);
        Route route = Route.of(scene, discourse, clause);
        Leg whole = themes.isEmpty() ? null : whole(themes.get(0));
        if (whole != null) {
            part(clause, themes.get(0), route, whole);
            return;
        }
        boolean told = themes.stream()
                .anyMatch(theme -> legs.stream().anyMatch(leg -> leg.start <= theme.from() && theme.to() <= leg.end));
        boolean led = route.from().isPresent() || route.to().isPresent();
        if (!told && (led || !clause.ownDate().isUnknown())) {
            Optional<Party> from = side(route.from());
            add(clause, themes, from, from.isPresent() ? route.to() : side(route.to()), false, "move");
        }
    }

    /**
     * The hand-over of which a bare number is a part: "freed 15 hostages, of whom nine were taken to Israel", or that of the sentence before ("Of
     * these, 31 were driven to Lithuania"); null where it is no part of any.
     */
    private @Nullable Leg whole(Theme theme) {
        if (!theme.isBare() || theme.quantity().isUnknown()) {
            return null;
        }
        Leg last = legs.isEmpty() ? null : legs.get(legs.size() - 1);
        if (last == null && Scene.cue(scene.mentions().get(0), Sense.SUBSET) != null) {
            last = discourse.handOvers().last().orElse(null);
        }
        return last != null && last.quantity.min() > theme.quantity().min() ? last : null;
    }

    /** A part goes on from whoever gave up the whole, wherever it goes. */
    private void part(Clause clause, Theme theme, Route route, Leg whole) {
        Leg leg = whole.copy();
        leg.quantity = theme.quantity();
        leg.from = route.from().or(() -> whole.from);
        leg.to = route.to().or(() -> whole.to);
        leg.date = clause.ownDate().isUnknown() ? whole.date : clause.ownDate();
        leg.start = theme.from();
        leg.end = clause.to();
        leg.rule = "part";
        leg.listed = true;
        whole.divided |= route.from().isPresent() || route.to().isPresent();
        whole.end = whole.start < leg.start ? Math.min(whole.end, leg.start) : whole.end;
        keep(leg);
    }

    private Optional<Party> side(Optional<Party> party) {
        return party.filter(discourse.sides().parties()::contains);
    }

    private void swap(Clause clause) {
        // An exchange to come is agreed on: AgreementFrames tells of what.
        if (clause.isInfinitive() || clause.stance() == Stance.EXPECTED) {
            return;
        }
        Theme theme = swapped(clause);
        Ratio ratio = ratio(clause);
        if (ratio != null) {
            swapRatio(clause, ratio, theme);
        } else if (theme != null) {
            swapTheme(clause, theme);
        } else if (isOfThem(clause)) {
            swapThem(clause);
        }
    }

    /** "agreed to exchange 44 bodies and exchanged them on 9 June": those agreed on before. */
    private void swapThem(Clause clause) {
        Agreed last = agreed.all().stream()
                .filter(other -> other.end <= clause.verb().from())
                .reduce((first, second) -> second)
                .orElse(null);
        if (last == null) {
            return;
        }
        Leg leg = leg(clause, "exchange-them");
        leg.category = last.category;
        leg.quantity = last.total;
        if (last.quotas.isEmpty()) {
            keep(leg);
        }
        for (Quota quota : last.quotas) {
            Leg one = leg.copy();
            one.from = quota.from();
            one.to = quota.to();
            one.quantity = quota.quantity();
            keep(one);
        }
    }

    /** What is exchanged: what the verb has for an object, or a passive for a subject ("75 prisoners were traded for five"). */
    private @Nullable Theme swapped(Clause clause) {
        Theme subject = clause.subject() instanceof Theme theme ? theme : null;
        Theme object = clause.object();
        boolean indirect = object != null && scene.preposition(object).equals("for");
        return object == null || subject != null && (indirect || clause.isPassive()) ? subject : object;
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
        leg.category = discourse
                .category(ratio)
                .or(() -> theme == null ? discourse.lastCategory() : discourse.category(theme));
        leg.end = Math.max(leg.end, ratio.to());
        bothWays(clause, leg, ratio.first(), ratio.second());
    }

    private void swapTheme(Clause clause, Theme theme) {
        Leg leg = leg(clause, clause.hasBothAsSubject() ? "exchange-of-both" : "exchange");
        leg.category = discourse.category(theme);
        leg.quantity = theme.quantity();
        leg.start = Math.min(leg.start, theme.from());
        leg.end = Math.max(leg.end, theme.to());
        Theme other = Cargo.behind(scene, clause, theme);
        boolean each = theme.each() || isEach(clause.subject()) || mentionsEach(clause);
        if (other != null) {
            leg.category = leg.category.or(() -> discourse.category(other));
            leg.owner = theme.owners().stream().findFirst();
            leg.end = Math.max(leg.end, other.to());
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
        Optional<Party> owner = leg.owner.filter(discourse.sides().parties()::contains);
        if (owner.isPresent()) {
            from = discourse.sides().other(owner);
        } else if (from.isEmpty() || clause.hasBothAsSubject()) {
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

    private boolean mentionsEach(Clause clause) {
        return clause.right().stream().anyMatch(TransferFrames::isEach)
                || clause.left().stream().anyMatch(TransferFrames::isEach);
    }

    private static boolean isEach(@Nullable Mention mention) {
        return mention instanceof PartyMention party && party.which() == Which.EACH;
    }

    private void add(
            Clause clause, List<Theme> themes, Optional<Party> from, Optional<Party> to, boolean each, String rule) {
        boolean counted = themes.stream().anyMatch(theme -> !theme.quantity().isUnknown());
        for (Theme theme : themes) {
            if (counted && theme.quantity().isUnknown() && themes.size() > 1) {
                continue; // "more than 200 soldiers and civilians": one number for both
            }
            Leg leg = leg(clause, rule, theme);
            leg.from = from;
            leg.to = to.equals(from) ? Optional.empty() : to.or(() -> sharedReceiver(clause, theme, from));
            leg.home |= isHomeward(clause, rule);
            if (themes.size() > 1) {
                narrow(leg, theme, themes, clause);
            }
            if (each || theme.each() && from.isEmpty()) {
                bothWays(clause, leg, theme.quantity(), theme.quantity());
            } else {
                keep(leg);
            }
            parts(leg, theme, clause, each);
            if (theme.equals(themes.get(themes.size() - 1)) && !each) {
                inReturn(leg, theme, clause);
            }
        }
    }

    /** "has returned 180 captives to Armenia and will hand over another 20": a number alone goes to whom those before it went. */
    private Optional<Party> sharedReceiver(Clause clause, Theme theme, Optional<Party> from) {
        Leg last = legs.isEmpty() ? null : legs.get(legs.size() - 1);
        if (last == null) {
            return Optional.empty();
        }
        boolean goesOn = theme.isBare() && from.isPresent() && last.from.equals(from);
        return goesOn && clause.sharesSubject() ? last.to : Optional.empty();
    }

    /** "got back 40 of ours for 55 of theirs": what stands behind "for" goes the other way. */
    private void inReturn(Leg there, Theme theme, Clause clause) {
        Theme other = Cargo.behind(scene, clause, theme);
        if (other != null && !other.quantity().isUnknown()) {
            Leg back = there.back(other.quantity());
            back.category = discourse.category(other).or(() -> there.category);
            back.owner = discourse.owner(scene, other);
            back.start = other.from();
            back.end = other.to();
            back.rule = "for";
            keep(back);
        }
    }

    /** Of several themes each has its own words; the first has the subject's and the verb's too, if those stand before it. */
    private static void narrow(Leg leg, Theme theme, List<Theme> themes, Clause clause) {
        boolean first = themes.get(0).equals(theme);
        boolean behindVerb = theme.from() > clause.verb().from();
        leg.start = first && behindVerb ? leg.start : theme.from();
        leg.end = behindVerb || !themes.get(themes.size() - 1).equals(theme) ? theme.to() : leg.end;
    }

    /** A part of another category is a hand-over of its own: "230 people, including six civilians". */
    private void parts(Leg whole, Theme theme, Clause clause, boolean each) {
        Mention last = theme.from() > clause.verb().from() ? theme : clause.verb();
        for (Theme part : Cargo.parts(scene, last)) {
            Optional<Category> category = discourse.category(part);
            if (category.isPresent()
                    && !category.equals(whole.category)
                    && !part.quantity().isUnknown()) {
                Leg leg = whole.copy();
                leg.category = category;
                leg.quantity = part.quantity();
                leg.owner = part.owners().stream().findFirst().or(() -> whole.owner);
                leg.start = part.from();
                leg.end = part.to();
                leg.rule = "part";
                keep(leg);
                if (each) {
                    keep(leg.back(leg.quantity));
                }
            }
        }
    }

    private static boolean isHomeward(Clause clause, String rule) {
        return rule.equals("go-home")
                || clause.verb().is(Sense.FREE)
                || clause.verb().is(Sense.REPATRIATE)
                || clause.verb().is(Sense.RECEIVE)
                || clause.right().stream().anyMatch(mention -> Scene.cue(mention, Sense.CAPTIVITY) != null);
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

    private Leg leg(Clause clause, String rule, Theme theme) {
        Leg leg = leg(clause, rule);
        leg.category = theme.isBare() ? categoryNearby() : discourse.category(theme);
        leg.quantity = theme.quantity();
        leg.criteria = theme.criteria();
        leg.owner = discourse.owner(scene, theme);
        leg.start = Math.min(leg.start, theme.from());
        leg.end = Math.max(leg.end, theme.to());
        return leg;
    }

    private Leg leg(Clause clause, String rule) {
        Leg leg = new Leg();
        leg.stance = clause.stance();
        // Of what is to come, a day outside the clause is the one on which it was told.
        leg.date = leg.stance == Stance.EXPECTED ? clause.ownDate() : past(clause);
        leg.start = clause.from();
        leg.end = clause.to();
        leg.rule = rule;
        leg.tally = Tallies.of(scene, clause);
        return leg;
    }

    /** The day of what has happened, which another clause may tell, but not one that tells what is to come. */
    private DateSpan past(Clause clause) {
        DateSpan date = clause.date();
        return clause.ownDate().isUnknown() && !discourse.isPast(date) ? DateSpan.unknown() : date;
    }

    private void keep(Leg leg) {
        boolean title =
                leg.rule.equals("exchange-of-both") && !discourse.leadDay().isUnknown();
        boolean told = leg.category.isPresent() && (leg.isConcrete() || !leg.date.isUnknown() || title);
        boolean isWish = leg.stance == Stance.PROPOSED
                || leg.stance == Stance.REJECTED
                || leg.stance == Stance.DEMANDED && !DealTerms.isUnderDeal(scene, discourse);
        if (told && !isWish) {
            legs.add(leg);
        }
    }
}
