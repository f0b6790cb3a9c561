package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.fact.TotalScope;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.NounTheme;
import dev.parley.frame.clause.ScheduledSwap;
import dev.parley.frame.discourse.Discourse;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
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

/**
 * What a coming exchange will be of ("the swap would involve at least 300 on either side"), and exchanges that are called an outcome or a
 * part of a deal, or are talked about.
 */
final class Prospects {
    private static final int NEAR = Agreements.NEAR;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Agreements agreements;
    private final OfferedSwaps offered;

    Prospects(Scene scene, Discourse discourse, Agreements agreements) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.agreements = agreements;
        this.offered = new OfferedSwaps(scene, discourse, agreements);
    }

    /** Reads what the mention at an index tells. */
    void read(int i) {
        Mention mention = mentions.get(i);
        if (!(mention instanceof Cue cue) || !cue.isAny(TRIGGERS)) {
            return;
        }
        if (Scene.cue(mention, Sense.INVOLVE) != null) {
            involved(i, (Cue) mention);
        } else if (Scene.cue(mention, Sense.SWAP) != null) {
            toBeExchanged(i, (Cue) mention);
        } else if (Scene.cue(mention, Sense.PART) != null) {
            partOfDeal(i);
        } else if (Scene.cue(mention, Sense.OUTCOME) != null) {
            outcome(i);
        } else if (Scene.cue(mention, Sense.DISCUSS) != null) {
            discussed(i, (Cue) mention);
        } else if (Scene.cue(mention, Sense.PROPOSE, Sense.DEMAND) != null) {
            offered.read(i, cue);
        } else if (cue.is(Sense.WILLING)) {
            offered.ready(i, cue);
        } else if (Scene.cue(mention, Sense.GIVE) != null) {
            unilateral(i, (Cue) mention);
        }
    }

    private static final Senses TRIGGERS = Senses.of(
            Sense.INVOLVE,
            Sense.SWAP,
            Sense.PART,
            Sense.OUTCOME,
            Sense.DISCUSS,
            Sense.PROPOSE,
            Sense.DEMAND,
            Sense.WILLING,
            Sense.GIVE);

    /** "The swap would involve at least 300 on either side", "the third group covers soldiers aged 20 to 30". */
    private void involved(int i, Cue verb) {
        Clause clause = Clause.of(scene, i);
        Theme object = clause.object();
        if (object == null || agreements.covers(object)) {
            return;
        }
        boolean classOf = verb.form() != Form.PAST_OR_PARTICIPLE // "the group included 23 women" is of one that was
                && clause.left().stream().anyMatch(m -> Scene.cue(m, Sense.CLASS) != null)
                && !object.criteria().isEmpty();
        boolean exchange = hasSwapSubject(i, clause)
                && (clause.stance() == Stance.EXPECTED || isExpected(i))
                && !object.quantity().isUnknown();
        if (!classOf && !exchange) {
            return;
        }
        Agreed agreed = new Agreed(classOf ? "class" : "involve");
        agreed.parties.addAll(discourse.sides().parties());
        agreed.category = object.isBare() ? nominalCategory().or(discourse::lastCategory) : discourse.category(object);
        agreed.criteria.addAll(object.criteria());
        agreed.stance = classOf ? Stance.ASSERTED : Stance.EXPECTED;
        boolean each = object.each()
                || clause.right().stream().anyMatch(m -> m instanceof PartyMention p && p.which() == Which.EACH);
        if (each) {
            agreed.reciprocal(discourse.sides(), object.quantity(), object.quantity());
        } else {
            agreed.total = object.quantity();
            agreed.scope = scene.has(Sense.IN_ALL) && !agreed.total.isUnknown()
                    ? Optional.of(TotalScope.BOTH_SIDES)
                    : Optional.empty();
        }
        agreed.start = subjectCue(i, verb).from();
        agreed.end = Math.max(object.to(), clause.to());
        if (agreed.category.isPresent()) {
            agreements.add(agreed);
            agreements.cover(agreed.start, agreed.end);
        }
    }

    /** "At least 1,000 prisoners will be exchanged on either side", "12,000 bodies in all are to be exchanged". */
    private void toBeExchanged(int i, Cue verb) {
        Clause clause = Clause.of(scene, i);
        Theme theme = clause.subject() instanceof Theme subject ? subject : clause.object();
        theme = theme == null ? expected(clause) : theme;
        boolean ratio = mentions.stream().anyMatch(m -> m instanceof Ratio) || agreements.covers(verb);
        if (clause.stance() != Stance.EXPECTED
                || theme == null
                || theme.quantity().isUnknown()
                || ratio
                || agreements.covers(theme)
                || !ScheduledSwap.day(scene, clause).isUnknown()) {
            return;
        }
        Agreed agreed = new Agreed("to-be-exchanged");
        agreed.parties.addAll(discourse.sides().parties());
        agreed.describe(scene, discourse, theme, verb);
        agreed.stance = Stance.EXPECTED;
        boolean each = mentions.stream().anyMatch(m -> m instanceof PartyMention p && p.which() == Which.EACH);
        if (each && !agreed.total.isUnknown()) {
            Quantity number = agreed.total;
            agreed.total = Quantity.unknown();
            agreed.reciprocal(discourse.sides(), number, number);
        }
        agreed.start = Math.min(theme.from(), verb.from());
        agreed.end = Math.max(theme.to(), clause.to());
        agreements.add(agreed);
    }

    /** "Some 200 prisoners are expected to be exchanged": what the verb that another hangs on is said of. */
    private @Nullable Theme expected(Clause clause) {
        boolean hangs = clause.isToBe() && clause.governor() != null;
        return hangs && Clause.of(scene, clause.first() - 1).subject() instanceof Theme theme ? theme : null;
    }

    /** The noun for the exchange: the subject, or before another verb that "and" joins to this one. */
    private Mention subjectCue(int i, Cue verb) {
        for (int j = i - 1; j >= 0; j--) {
            if (Scene.cue(mentions.get(j), Sense.SWAP_NOUN, Sense.CLASS) != null) {
                return j > 0
                                && mentions.get(j - 1) instanceof Theme
                                && mentions.get(j - 1).to() == mentions.get(j).from()
                        ? mentions.get(j - 1)
                        : mentions.get(j);
            }
        }
        return verb;
    }

    private boolean hasSwapSubject(int i, Clause clause) {
        return clause.left().stream().anyMatch(m -> Scene.cue(m, Sense.SWAP_NOUN) != null)
                || mentions.subList(0, i).stream()
                        .anyMatch(m -> Scene.cue(m, Sense.SWAP_NOUN) != null
                                && scene.preposition(m).isEmpty());
    }

    private boolean isExpected(int i) {
        return mentions.subList(Math.max(0, i - 3), i).stream()
                .anyMatch(m -> Scene.cue(m, Sense.MODAL, Sense.FUTURE, Sense.PLAN) != null);
    }

    private Optional<Category> nominalCategory() {
        for (Mention mention : mentions) {
            if (mention instanceof Theme theme && !theme.isBare()) {
                return discourse.category(theme);
            }
        }
        return Optional.empty();
    }

    /** "About 500 bodies are part of the deal". */
    private void partOfDeal(int i) {
        boolean deal = mentions.subList(i, Math.min(mentions.size(), i + 4)).stream()
                .anyMatch(m -> Scene.cue(m, Sense.DEAL) != null);
        Mention subject = null;
        for (int j = i - 1; j >= 0 && subject == null; j--) {
            subject = mentions.get(j) instanceof Theme ? mentions.get(j) : null;
        }
        boolean is = subject != null
                && mentions.subList(0, i).stream()
                        .anyMatch(m -> m.from() >= subjectEnd(i) && Scene.cue(m, Sense.BE) != null);
        boolean not = subject != null && isNegated(subject, i);
        boolean near = subject != null && !not && mentions.get(i).from() - subject.to() <= NEAR;
        if (deal && is && near && subject instanceof Theme theme) {
            Agreed agreed = new Agreed("part-of-deal");
            agreed.parties.addAll(discourse.sides().parties());
            agreed.describe(scene, discourse, theme, null);
            agreed.start = theme.from();
            agreed.end = mentions.get(i).to();
            agreements.add(agreed);
        }
    }

    private boolean isNegated(Mention subject, int i) {
        return mentions.subList(0, i).stream()
                .anyMatch(m -> m.from() >= subject.to() && Scene.cue(m, Sense.NOT) != null);
    }

    private int subjectEnd(int i) {
        int end = 0;
        for (Mention mention : mentions.subList(0, i)) {
            end = mention instanceof Theme ? mention.to() : end;
        }
        return end;
    }

    /** "The swap of prisoners is the one outcome". */
    private void outcome(int i) {
        for (int j = i - 1; j >= 0 && mentions.get(i).from() - mentions.get(j).to() <= NEAR; j--) {
            Cue noun = Scene.cue(mentions.get(j), Sense.SWAP_NOUN);
            boolean is = mentions.subList(j, i).stream().anyMatch(m -> Scene.cue(m, Sense.BE) != null);
            Theme theme = NounTheme.of(scene, j);
            if (noun != null && is && theme != null) {
                Agreed agreed = new Agreed("outcome");
                agreed.parties.addAll(discourse.sides().parties());
                agreed.describe(scene, discourse, theme, noun);
                agreed.start = theme.from();
                agreed.end = mentions.get(i).to();
                agreements.add(agreed);
                return;
            }
        }
    }

    /** "They discussed the exchange of 6,000 prisoners". */
    private void discussed(int i, Cue verb) {
        for (int j = i + 1; j < mentions.size() && mentions.get(j).from() - verb.to() <= NEAR; j++) {
            Cue noun = Scene.cue(mentions.get(j), Sense.SWAP_NOUN, Sense.GIVE_NOUN);
            if (noun == null) {
                continue;
            }
            for (int k = j + 1; k < mentions.size() && mentions.get(k) instanceof Theme theme; k++) {
                Theme numbered = (Theme) mentions.get(j + 1);
                Agreed agreed = new Agreed("discuss");
                agreed.stance = Stance.PROPOSED;
                agreed.discussed = true;
                agreed.parties.addAll(discourse.sides().parties());
                agreed.describe(scene, discourse, theme, noun);
                agreed.total = numbered.quantity();
                agreed.start = noun.from();
                agreed.end = theme.to();
                if (!agreed.total.isUnknown()) {
                    agreements.add(agreed);
                }
            }
            return;
        }
    }

    /** "Moscow would unilaterally return 500 bodies": a hand-over to come, and the formula that it is under. */
    private void unilateral(int i, Cue verb) {
        boolean says = mentions.stream()
                .anyMatch(m -> Scene.cue(m, Sense.UNILATERAL) != null && Math.abs(m.from() - verb.from()) <= NEAR);
        Clause clause = Clause.of(scene, i);
        Theme theme = clause.object();
        if (!says || theme == null || clause.stance() != Stance.EXPECTED) {
            return;
        }
        Agreed agreed = new Agreed("unilateral");
        Optional<Party> from = Clause.party(clause.subject());
        from.ifPresent(agreed.parties::add);
        agreed.category = discourse.category(theme);
        agreed.formula = Optional.of(Formula.UNILATERAL);
        agreed.stance = Stance.EXPECTED;
        PartyMention to = clause.behind("to");
        Optional<Party> receiver = Clause.party(to).or(() -> discourse.sides().other(from));
        agreed.quotas = theme.quantity().isUnknown()
                ? List.of()
                : List.of(new Quota(from, receiver.filter(p -> !Optional.of(p).equals(from)), theme.quantity()));
        agreed.start = clause.from();
        agreed.end = to == null ? theme.to() : Math.max(theme.to(), to.to());
        agreements.add(agreed);
    }
}
