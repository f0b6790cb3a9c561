package dev.parley.frame.transfer;

import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Tally;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.ClauseDays;
import dev.parley.frame.clause.JoinedPersons;
import dev.parley.frame.clause.NamedBeside;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.clause.Singular;
import dev.parley.frame.clause.Supposed;
import dev.parley.frame.discourse.BareNumber;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.DayWord;
import dev.parley.frame.words.HandOverWord;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes a hand-over of what one clause tells: when it is, how it is put, and what and how many move; not from whom and to whom. */
final class ClauseLeg {
    private final Scene scene;
    private final Discourse discourse;

    ClauseLeg(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** A leg as the clause of a verb tells it, without who or what moves. */
    Leg of(Clause clause, String rule) {
        Leg leg = new Leg();
        leg.stance = Supposed.stance(clause);
        // Of what is to come, a day outside the clause is the one on which it was told.
        leg.verb = clause.verb().from();
        boolean open = leg.stance == Stance.DENIED || leg.stance == Stance.DOUBTED;
        boolean toCome = leg.stance == Stance.EXPECTED || open && clause.isToCome();
        leg.date = toCome ? ahead(clause) : past(clause);
        leg.start = leg.stance == Stance.DENIED ? new Negation(clause).from() : clause.from();
        leg.end = clause.to();
        leg.rule = rule;
        leg.tally = Tallies.of(scene, clause);
        if (leg.tally == Tally.CUMULATIVE) {
            leg.date = Tallies.days(scene, clause, discourse); // the sum so far is of no other day
        }
        return leg;
    }

    /** The day of what is to come: the next such weekday, or the days up to that by which it is to happen. */
    private DateSpan ahead(Clause clause) {
        DateSpan own = new ClauseDays(clause).ahead();
        if (isMissed(clause)) {
            return own; // "had been due on Tuesday, but"
        }
        DateSpan upTo = own.isUnknown() ? DueDays.among(clause.right(), scene, discourse) : own;
        if (own.isUnknown() && !upTo.isUnknown()) {
            return upTo;
        }
        return discourse.days().ahead(scene, own);
    }

    /** "Were due to be returned on Tuesday, but": whether what was to be done on a day was not done then. */
    private boolean isMissed(Clause clause) {
        boolean was = false;
        for (int i = clause.verb().from() - 1; i >= Math.max(0, clause.verb().from() - Clause.AUXILIARIES); i--) {
            was |= DayWord.WAS.is(scene.lower(i));
        }
        Mention next = clause.boundary();
        return was && next != null && DayWord.BUT.is(scene.lower(next.from()));
    }

    /** The day of what has happened, which another clause may tell, but not one that tells what is to come. */
    private DateSpan past(Clause clause) {
        DateSpan date = clause.date();
        return clause.ownDate().isUnknown() && !discourse.isPast(date) ? DateSpan.unknown() : date;
    }

    /** The category of a number without a noun: that of another theme in the sentence, else that of the sentence before. */
    Optional<Category> categoryNearby(Mention number) {
        for (Mention mention : scene.mentions()) {
            boolean others = mention.from() > number.to() && Scene.cue(mention, Sense.IN_RETURN, Sense.SUBSET) != null;
            if (others) {
                break; // "freed 100 in return for 240 women", "153, some of whom were civilians"
            }
            if (mention instanceof Theme theme
                    && !theme.kind().equals(Theme.PERSON)
                    && discourse.category(theme).isPresent()) {
                return discourse.category(theme);
            }
        }
        return discourse.themes().numbered().flatMap(discourse::category).or(discourse::lastCategory);
    }

    /**
     * A leg as the clause of a verb and one of the themes that it moves tell it.
     *
     * @param before the leg told before it, as many as which may move now; null where there is none
     */
    Leg of(Clause clause, String rule, Theme theme, @Nullable Leg before) {
        Leg leg = of(clause, rule);
        boolean people = theme.kind().equals(Theme.PERSON) && !theme.held();
        Optional<Category> most = people ? MostOfThem.category(scene, discourse, theme.to()) : Optional.empty();
        leg.category = most.or(() -> theme.isBare() ? categoryNearby(theme) : discourse.category(theme));
        int named = theme.quantity().isUnknown() && !theme.all() ? named(theme) : 0;
        leg.quantity = named > 0
                ? Quantity.exactly(named)
                : isAsMany(theme)
                        ? number(before)
                        : isOne(clause, theme) ? Quantity.exactly(1) : NamedBeside.counted(scene, theme);
        leg.criteria = theme.criteria();
        leg.owner = theme.isBare() ? ownerBefore(clause, theme) : discourse.owner(scene, theme);
        leg.start = Math.min(leg.start, theme.from());
        leg.end = Math.max(leg.end, theme.to());
        return leg;
    }

    /** Whose people a bare number counts: those of the noun before it, here or in the sentence before; "we" may tell of others. */
    private Optional<Party> ownerBefore(Clause clause, Theme number) {
        if (clause.agent() instanceof PartyMention who && who.which() == Which.SPEAKER) {
            return discourse.partyOf(scene, who);
        }
        Theme named = BareNumber.namedBefore(scene, number);
        return named != null
                ? discourse.owner(scene, named)
                : discourse.themes().numbered().flatMap(discourse.themes()::ownerOf);
    }

    /** "The soldier was handed over", "one of the soldiers": a noun that is no plural. */
    private boolean isOne(Clause clause, Theme theme) {
        boolean one = Singular.is(scene, theme) || Singular.isOneOf(scene, theme);
        return theme.quantity().isUnknown() && !theme.all() && one && !areSeveral(clause, theme);
    }

    /** "Soldiers of the army and the border guard were coming back": whether the verb is that of several, of whom a noun names the last. */
    private boolean areSeveral(Clause clause, Theme theme) {
        return theme.equals(clause.subject())
                && HandOverWord.OF_SEVERAL.is(scene.lower(theme.to()))
                && !Singular.isOneOf(scene, theme);
    }

    /** How many are named as those, or as those whose bodies they are: "captured pilots Ana Vidal and Mia Vidal", "the body of Ana Vidal". */
    private int named(Theme theme) {
        int next = scene.mentions().indexOf(theme) + 1;
        // "defenders of the Azovstal plant" are those of a place
        boolean of = scene.lower(theme.to()).equals("of") && theme.kind().equals(Category.REMAINS.code());
        int name = theme.to() + (of ? 1 : 0);
        return next > 0
                        && next < scene.mentions().size()
                        && scene.mentions().get(next) instanceof PersonMention person
                        && person.titleFrom() - name <= (name > theme.to() ? 1 : 0)
                ? new JoinedPersons(scene).from(person).size()
                : 0;
    }

    /** "received an equal number of its servicemen": as many as were told of last. */
    private boolean isAsMany(Theme theme) {
        int adjective = theme.from() + (scene.isDeterminer(theme.from()) ? 1 : 0);
        String as = scene.lower(adjective);
        return theme.quantity().isUnknown()
                && scene.lower(adjective + 1).equals("number")
                && (as.equals("equal") || as.equals("same") || as.equals("identical"));
    }

    private Quantity number(@Nullable Leg before) {
        return before != null
                ? before.quantity
                : HandOvers.of(discourse).last().map(leg -> leg.quantity).orElse(Quantity.unknown());
    }
}
