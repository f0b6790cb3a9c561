package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Counts;
import dev.parley.frame.clause.Singular;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.HandOverWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The hand-overs of a sentence, which its verbs add one by one. */
final class Legs {
    /** How many tokens behind those who are moved it may stand who held them. */
    private static final int KEEPER = 8;

    private final Scene scene;
    private final Discourse discourse;
    private final ClauseLeg made;
    private final KeptLegs all;
    private final BothWays both;

    Legs(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.made = new ClauseLeg(scene, discourse);
        this.all = new KeptLegs(scene, discourse);
        this.both = new BothWays(discourse, all);
    }

    Scene scene() {
        return scene;
    }

    Discourse discourse() {
        return discourse;
    }

    /** The legs so far, in the order in which they were told. */
    List<Leg> all() {
        return all.all();
    }

    boolean isEmpty() {
        return all().isEmpty();
    }

    /** The leg told last; null before the first. */
    @Nullable
    Leg last() {
        return all.last();
    }

    /** What keeps both legs of an exchange. */
    BothWays both() {
        return both;
    }

    /** Whether a verb's object is only a pronoun for those told of before. */
    boolean isOfThem(Clause clause) {
        int pronoun = clause.verb().to();
        String object = scene.lower(pronoun);
        if (scene.isDeterminer(pronoun + 1) || scene.isArticle(pronoun + 1)) {
            return false; // "handed him their proposals"
        }
        return object.equals("them") || object.equals("him") || object.equals("her");
    }

    /** The ratio on a verb's right side; null where there is none. */
    static @Nullable Ratio ratio(Clause clause) {
        for (Mention mention : clause.right()) {
            if (mention instanceof Ratio ratio) {
                return ratio;
            }
        }
        return null;
    }

    /** Keeps a leg for each of the themes that a verb moves. */
    void add(Clause clause, List<Theme> all, Optional<Party> from, Optional<Party> to, boolean each, String rule) {
        boolean counted = Cargo.isCounted(all);
        // "soldiers, border guards and civilians are back": uncounted, they are one group.
        List<Theme> themes = counted || all.isEmpty() ? Counts.of(scene, all) : all.subList(0, 1);
        for (Theme theme : themes) {
            if (counted && theme.quantity().isUnknown() && themes.size() > 1) {
                continue; // "more than 200 soldiers and civilians": one number for both
            }
            Leg leg = made.of(clause, rule, theme, last());
            if (leg.owner.isEmpty() && themes.size() > 1) {
                leg.owner = ownerAmong(themes);
            }
            // "The Red Cross handed over 40 soldiers held by the rebels"
            Optional<Party> keeper = from.isEmpty() || isHelper(from) ? keeper(theme, clause) : Optional.empty();
            leg.from = keeper.or(() -> from);
            leg.to = to.equals(from) ? Optional.empty() : to.or(() -> sharedReceiver(theme, from));
            if (leg.to.isEmpty() && !leg.owner.equals(from)) {
                leg.to = homeOf(leg, clause);
            }
            boolean living = !leg.category.equals(Optional.of(Category.REMAINS));
            leg.home |= isHomeward(clause, rule) || living && leg.to.isPresent() && leg.to.equals(leg.owner);
            boolean more = isAnother(theme) && leg.home && !isOwnAccount(clause, leg)
                    || Rest.is(scene, theme)
                    || Singular.isOneOf(scene, theme);
            if (more && leg.from.isEmpty() && leg.to.isEmpty()) {
                goLikeBefore(leg);
            }
            if (themes.size() > 1) {
                narrow(leg, theme, themes, clause);
            }
            if (each || theme.each() && (from.isEmpty() || isOfPair(clause))) {
                both.keep(clause, leg, theme.quantity(), theme.quantity());
            } else {
                keep(leg);
            }
            parts(leg, theme, clause, each);
            if (theme.equals(themes.get(themes.size() - 1)) && !each) {
                inReturn(leg, theme, clause);
            }
        }
    }

    /** "Handed back 12 Indian soldiers", "repatriated 12 Indians": where those come from who are given back. */
    private Optional<Party> homeOf(Leg leg, Clause clause) {
        if (clause.verb().is(Sense.REPATRIATE)) {
            return leg.owner.filter(discourse.sides().parties()::contains);
        }
        boolean back = clause.verb().is(Sense.GIVE)
                && (HandOverWord.GIVING_BACK.is(scene.lower(clause.verb().from()))
                        || HandOverWord.GIVING_BACK.is(scene.lower(clause.verb().to() - 1)));
        return back && leg.from.isPresent() ? leg.owner.filter(Party::isState) : Optional.empty();
    }

    /** "Armenia and Azerbaijan freed 15 captives each": whether two act together. */
    private boolean isOfPair(Clause clause) {
        Mention agent = clause.agent();
        return agent != null && Actors.isPair(scene, agent);
    }

    /** "Refused to take 630 of its prisoners": the hand-over that there was not. */
    void addUntaken(Untaken untaken) {
        if (untaken.theme() != null) {
            Leg leg = made.of(untaken.clause(), "not-taken", untaken.theme(), last());
            leg.from = discourse.sides().other(untaken.who());
            leg.to = untaken.who();
            leg.stance = Stance.DENIED;
            keep(leg);
        }
    }

    /** Whether a party is a body that only helps, such as the Red Cross, and none of the sides. */
    boolean isHelper(Optional<Party> party) {
        return party.isPresent()
                && !party.get().isState()
                && !discourse.sides().parties().contains(party.get())
                && (discourse.sides().areKnown() || discourse.isHelper(party.get()));
    }

    /** "The Red Cross handed over 40 captives to Chad": a party that can have held somebody, and does not only bring home whom others held. */
    Optional<Party> holder(Optional<Party> party) {
        return party.filter(one -> !discourse.isHelpingBody(one));
    }

    /** Who held those whom a verb moves, behind them: "27 soldiers held by the rebels came home", "brought home 27 soldiers held by the rebels". */
    Optional<Party> keeper(Theme theme, Clause clause) {
        int verb = clause.verb().from();
        return Keepers.between(scene, discourse, theme.to(), theme.to() <= verb ? verb : theme.to() + KEEPER);
    }

    /** "185 Russian soldiers and 20 civilians came home": those of one side. */
    private Optional<Party> ownerAmong(List<Theme> themes) {
        for (Theme theme : themes) {
            Optional<Party> owner = discourse.owner(scene, theme);
            if (owner.isPresent()) {
                return owner;
            }
        }
        return Optional.empty();
    }

    /** "Another 113", "two others": more of those who were told of before. */
    private static boolean isAnother(Theme theme) {
        boolean open = theme.isBare()
                || theme.kind().equals(Theme.PERSON) && theme.owners().isEmpty();
        return open && !theme.quantity().isUndisclosed();
    }

    /** "300 people have come home, Kyiv says", "we have brought home 300": whether a side tells of those who come home to it. */
    private boolean isOwnAccount(Clause clause, Leg leg) {
        return clause.agent() instanceof PartyMention who && who.which() == Which.SPEAKER
                || leg.rule.equals("go-home")
                        && discourse
                                .partyOfSpeaker(scene, leg.start)
                                .filter(discourse.sides().parties()::contains)
                                .isPresent();
    }

    private void goLikeBefore(Leg leg) {
        boolean back = scene.has(Sense.IN_RETURN, Sense.OTHER_WAY);
        Leg before = isEmpty() && !back
                ? leg.category.flatMap(HandOvers.of(discourse)::last).orElse(null)
                : null;
        if (before != null) {
            leg.from = before.from;
            leg.to = before.to;
        }
    }

    /** "has returned 180 captives to Armenia and will hand over another 20": a number alone goes where those before it went, by the same giver. */
    private Optional<Party> sharedReceiver(Theme theme, Optional<Party> from) {
        Leg last = last();
        if (last == null) {
            return Optional.empty();
        }
        boolean goesOn = theme.isBare() && from.isPresent() && last.from.equals(from);
        return goesOn ? last.to : Optional.empty();
    }

    /** "got back 40 of ours for 55 of theirs": what stands behind "for" goes the other way. */
    private void inReturn(Leg there, Theme theme, Clause clause) {
        Theme first = Cargo.behind(scene, clause, theme);
        List<Theme> others = first == null ? List.of() : Cargo.joinedTo(scene, first);
        for (Theme other : others) {
            if (other.quantity().isUnknown()) {
                continue;
            }
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

    /** A leg as the clause of a verb tells it, without who or what moves; it is not kept yet. */
    Leg leg(Clause clause, String rule) {
        return made.of(clause, rule);
    }

    /** The category of a number without a noun: that of another theme in the sentence, else that of the sentence before. */
    Optional<Category> categoryNearby(Mention number) {
        return made.categoryNearby(number);
    }

    /** Keeps a leg that tells anything, unless it is only wished for. */
    void keep(Leg leg) {
        all.keep(leg);
    }
}
