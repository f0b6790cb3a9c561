package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.transfer.CarriedOut;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Formulas of N for N: "the 6,000-for-6,000 formula", "80 captives exchanged for 75". */
final class Formulas {
    private static final int NEAR = Agreements.NEAR;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Agreements agreements;

    Formulas(Scene scene, Discourse discourse, Agreements agreements) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.agreements = agreements;
    }

    /** Reads what the mention at an index tells. */
    void read(int i) {
        Mention mention = mentions.get(i);
        if (mention instanceof Ratio ratio) {
            ratio(i, ratio);
        } else if (Scene.cue(mention, Sense.SWAP) != null) {
            exchangedFor(i, (Cue) mention);
            exchangedEach(i, (Cue) mention);
        }
    }

    private void ratio(int i, Ratio ratio) {
        if (isExchangedAlready(i) || CarriedOut.is(scene, discourse, i)) {
            return;
        }
        Optional<Category> around = categoryAround(i);
        // "the bodies of 6,000 soldiers for 6,000": soldiers are what a noun beside them says.
        boolean own = !ratio.kind().equals(Theme.SOLDIER) && !ratio.kind().equals(Theme.PERSON) || around.isEmpty();
        Optional<Category> category = (own ? discourse.category(ratio) : Optional.<Category>empty())
                .or(() -> around)
                .or(() -> discourse.themes().categoryOf(ratio.first(), ratio.second()))
                .or(discourse::lastCategory);
        if (category.isEmpty()) {
            return;
        }
        Agreed agreed = new Agreed("n-for-n");
        agreed.category = category;
        agreed.parties.addAll(discourse.sides().parties());
        agreed.reciprocal(discourse.sides(), ratio.first(), ratio.second());
        agreed.stance = formulaStance(i);
        agreed.start = ratio.from();
        agreed.end = ratio.to();
        cover(agreed, i);
        agreements.add(agreed);
        category.ifPresent(c -> discourse.themes().tellFormula(ratio.first(), ratio.second(), c));
    }

    /** Whether the ratio is one of a hand-over that a verb tells: "exchanged 195 prisoners for 195". */
    private boolean isExchangedAlready(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
            if (mentions.get(j) instanceof Cue cue && cue.isVerb()) {
                boolean gives =
                        cue.is(Sense.GIVE) && !((Ratio) mentions.get(i)).kind().isEmpty();
                return (cue.sense() == Sense.SWAP || gives)
                        && Clause.of(scene, j).stance() == Stance.ASSERTED;
            }
        }
        return false;
    }

    private Optional<Category> categoryAround(int i) {
        Theme nearest = null;
        for (Mention mention : mentions) {
            if (mention instanceof Theme theme && discourse.category(theme).isPresent()) {
                boolean nearer =
                        nearest == null || distance(theme, mentions.get(i)) < distance(nearest, mentions.get(i));
                nearest = nearer ? theme : nearest;
            }
        }
        return Optional.ofNullable(nearest).flatMap(discourse::category);
    }

    /** What follows a formula belongs to it rather than what stands before. */
    private static int distance(Theme theme, Mention mention) {
        return theme.from() >= mention.to() ? theme.from() - mention.to() : 2 * (mention.from() - theme.to());
    }

    private Stance formulaStance(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (mentions.get(j) instanceof Cue cue && cue.isVerb()) {
                return switch (cue.sense()) {
                    case PROPOSE, DISCUSS -> Stance.PROPOSED;
                    case DEMAND -> Stance.DEMANDED;
                    case REJECT -> Stance.REJECTED;
                    case PLAN -> Stance.EXPECTED;
                    default -> Stance.ASSERTED;
                };
            }
        }
        return Stance.ASSERTED;
    }

    /** Takes the noun phrase around a formula in, and the verb and subject of the agreement where they are near. */
    private void cover(Agreed agreed, int i) {
        for (int j = i + 1; j < mentions.size() && mentions.get(j).from() - agreed.end <= 3; j++) {
            boolean noun = mentions.get(j) instanceof Theme
                    || Scene.cue(mentions.get(j), Sense.SWAP_NOUN, Sense.DEAL, Sense.GIVE_NOUN) != null;
            agreed.end = noun ? mentions.get(j).to() : agreed.end;
        }
        for (int j = i - 1; j >= 0 && agreed.start - mentions.get(j).to() <= NEAR; j--) {
            Cue verb = Scene.cue(mentions.get(j), Sense.AGREE, Sense.LEAD, Sense.SWAP, Sense.SWAP_NOUN);
            if (verb != null) {
                agreed.start = verb.sense() == Sense.AGREE ? Clause.of(scene, j).from() : verb.from();
                return;
            }
        }
    }

    /** "80 captives exchanged for 75", unless it tells a hand-over. */
    private void exchangedFor(int i, Cue swap) {
        Theme first = exchanged(i);
        Theme second = i + 1 < mentions.size() && mentions.get(i + 1) instanceof Theme theme ? theme : null;
        if (first == null
                || second == null
                || !scene.lower(swap.to()).equals("for")
                || !isWithinDeal(i)
                || first.quantity().isUnknown()
                || second.quantity().isUnknown()) {
            return;
        }
        Agreed agreed = new Agreed("exchanged-for");
        agreed.category = discourse
                .category(first)
                .or(() -> discourse.category(second))
                .or(() -> categoryAround(i))
                .or(discourse::lastCategory);
        agreed.parties.addAll(discourse.sides().parties());
        agreed.reciprocal(discourse.sides(), first.quantity(), second.quantity());
        agreed.sendHome(discourse.sides(), owner(first));
        agreed.start = first.from();
        agreed.end = second.to();
        agreements.replaceUncounted(agreed.category);
        agreed.category.ifPresent(c -> discourse.themes().tellFormula(first.quantity(), second.quantity(), c));
        agreements.cover(first.from(), second.to());
        agreements.add(agreed);
    }

    /** Whose people a number counts: "1,700 of Oman's captives", "40 of our captives". */
    private Optional<Party> owner(Theme number) {
        int next = mentions.indexOf(number) + 1;
        boolean of = number.isBare() && scene.lower(number.to()).equals("of");
        return of && next < mentions.size() && mentions.get(next) instanceof PartyMention party
                ? discourse.partyOf(scene, party)
                : discourse.owner(scene, number);
    }

    /** Those before the verb and its auxiliaries: "80 captives exchanged", "80 captives would be exchanged", "80 of its captives are to be exchanged". */
    private @Nullable Theme exchanged(int verb) {
        int i = verb - 1;
        while (i >= 0 && Scene.cue(mentions.get(i), Sense.MODAL, Sense.BE, Sense.FUTURE, Sense.HAVE) != null) {
            i--;
        }
        Theme theme = i >= 0 && mentions.get(i) instanceof Theme last ? last : null;
        boolean some = theme != null
                && theme.quantity().isUnknown()
                && i > 1
                && mentions.get(i - 1) instanceof PartyMention
                && mentions.get(i - 2) instanceof Theme number
                && number.isBare()
                && scene.lower(number.to()).equals("of");
        return some && mentions.get(i - 2) instanceof Theme number ? number : theme;
    }

    /** "an earlier deal, under which 300 captives from each side were swapped": the deal was of what was done under it. */
    private void exchangedEach(int i, Cue swap) {
        Mention deal = mentions.subList(0, i).stream()
                .filter(m -> Scene.cue(m, Sense.DEAL) != null)
                .findFirst()
                .orElse(null);
        Clause clause = Clause.of(scene, i);
        boolean each = clause.left().stream().anyMatch(m -> m instanceof PartyMention p && p.which() == Which.EACH);
        Theme theme = theme(clause);
        boolean eachOwn = each || theme != null && theme.each();
        if (deal == null || !eachOwn || theme == null || theme.quantity().isUnknown()) {
            return;
        }
        Agreed agreed = new Agreed("deal-exchanged-each");
        agreed.category = discourse.category(theme);
        agreed.parties.addAll(discourse.sides().parties());
        agreed.reciprocal(discourse.sides(), theme.quantity(), theme.quantity());
        agreed.start = deal.from();
        agreed.end = swap.to();
        agreements.add(agreed);
    }

    private static @Nullable Theme theme(Clause clause) {
        for (Mention mention : clause.left()) {
            if (mention instanceof Theme theme) {
                return theme;
            }
        }
        return clause.object();
    }

    private boolean isWithinDeal(int i) {
        return mentions.subList(0, i).stream()
                .anyMatch(m -> Scene.cue(m, Sense.AGREE, Sense.DEAL, Sense.MODAL, Sense.FUTURE) != null);
    }
}
