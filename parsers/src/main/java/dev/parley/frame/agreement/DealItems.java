package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.fact.TotalScope;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.EachSide;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.discourse.BareNumber;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.DealWord;
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

/**
 * Reads who is to let whom go under a deal between two mentions of a sentence: "Hamas will free 33 hostages and Israel 1,000 prisoners", "the
 * release of 10 captives in return for 150 detainees". One agreement for each category, with a quota for each direction.
 */
final class DealItems {
    private static final int NEAR = Agreements.NEAR;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final int from;
    private final int to;
    private final List<Agreed> all = new ArrayList<>();
    /** Whether what was told last came back for the first, and where its words end. */
    private boolean wentBack;

    private int lastTheme;

    /** The direction of what was told first, which what comes back for it reverses. */
    private Quota first = new Quota(Optional.empty(), Optional.empty(), Quantity.unknown());

    DealItems(Scene scene, Discourse discourse, int from, int to) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.from = from;
        this.to = to;
    }
    /** The agreements told, each from the head's words on; none where a formula of N for N or a hand-over that is done is told. */
    List<Agreed> read(Mention head) {
        int end = end();
        for (int i = from; i < end; i++) {
            if (mentions.get(i) instanceof Theme theme && isItem(i, theme)) {
                item(head, i, theme);
            }
        }
        return all;
    }

    /** The mention before which what is agreed ends: where something is offered or a hand-over that is done is told; at once where a formula is. */
    private int end() {
        for (int i = from; i < to; i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Ratio) {
                return from;
            }
            if (i > from && Scene.cue(mention, Sense.PROPOSE) != null && ((Cue) mention).isVerb()) {
                return offer(i);
            }
            boolean moves = Moving.is(mention) || Scene.cue(mention, Sense.MOVE, Sense.SEND, Sense.LEAVE) != null;
            if (moves && mention instanceof Cue cue && cue.isVerb() && isDone(scene, i)) {
                Clause clause = Clause.of(scene, i);
                return i - clause.left().size();
            }
        }
        return to;
    }

    /** "Each side is to free 90, and Baku offered 25 more": the mention of whoever offers more than what was agreed. */
    private int offer(int verb) {
        Mention agent = Clause.of(scene, verb).agent();
        int who = agent == null ? -1 : mentions.indexOf(agent);
        return who > from ? who : verb;
    }

    /** "has released", "were freed on Sunday": what a deal led to and not what is in it. */
    static boolean isDone(Scene scene, int i) {
        Cue verb = (Cue) scene.mentions().get(i);
        boolean past =
                verb.form() == Form.PAST || verb.form() == Form.PAST_OR_PARTICIPLE || verb.form() == Form.PARTICIPLE;
        if (!past) {
            return false;
        }
        Clause clause = Clause.of(scene, i);
        boolean participle = clause.subject() instanceof Theme && clause.isReduced();
        return !participle && clause.stance() == Stance.ASSERTED;
    }

    /** A number, or all there are; a number alone where the words move it or it goes on with what stands before. */
    private boolean isItem(int i, Theme theme) {
        boolean known = theme.each()
                || !theme.isBare()
                || !all.isEmpty()
                || new DealDirection(scene, discourse, i, theme, from, to).mover() != null;
        boolean rate = scene.lower(theme.to()).equals("for")
                && (scene.lower(theme.to() + 1).equals("every")
                        || scene.lower(theme.to() + 1).equals("each"));
        boolean part = rate
                || i > 0 && Scene.cue(mentions.get(i - 1), Sense.SUBSET) != null
                || scene.preposition(theme).equals("of") && i > 0 && mentions.get(i - 1) instanceof Theme;
        return !part && known && (!theme.quantity().isUnknown() || theme.all());
    }

    private void item(Mention head, int i, Theme theme) {
        Agreed agreed = new Agreed("deal");
        agreed.parties.addAll(discourse.sides().parties());
        agreed.category = theme.isBare() ? categoryBefore(theme) : discourse.category(theme);
        agreed.criteria.addAll(theme.criteria());
        DealDirection direction = new DealDirection(scene, discourse, i, theme, from, to);
        agreed.start = all.isEmpty() ? Math.min(head.from(), theme.from()) : direction.start();
        agreed.end = theme.to();
        if (isEach(i, theme)) {
            agreed.reciprocal(discourse.sides(), theme.quantity(), theme.quantity());
            agreed.end = Math.max(agreed.end, eachBehind(i, theme));
        } else if (theme.quantity().isUnknown()) {
            first = all.isEmpty() ? direction.quota(agreed.category) : first;
            agreed.formula = direction.isOfBoth() ? Optional.of(Formula.ALL_FOR_ALL) : agreed.formula;
        } else {
            direct(agreed, direction, theme);
        }
        unilateral(agreed);
        add(agreed, direction.isGapped());
    }

    /** Of a number alone: that of what the sentence names before it, or else of what the article told last. */
    private Optional<Category> categoryBefore(Theme number) {
        return BareNumber.categoryBefore(scene, discourse, number)
                .or(discourse::lastCategory)
                .or(discourse::captives);
    }

    /** "would unilaterally return 500 bodies", "give up 6,000 without getting anything for them". */
    private void unilateral(Agreed agreed) {
        boolean nothing = false;
        for (int i = agreed.end; i + 2 < scene.tokens().size() && i <= agreed.end + NEAR; i++) {
            String word = scene.lower(i);
            nothing |= (word.equals("without") || word.equals("for") || word.equals("with"))
                    && (DealWord.NOTHING.is(scene.lower(i + 2)) || DealWord.NOTHING.is(scene.lower(i + 1)));
        }
        boolean one = agreed.quotas.size() == 1 && agreed.formula.isEmpty();
        agreed.formula =
                one && (nothing || scene.has(Sense.UNILATERAL)) ? Optional.of(Formula.UNILATERAL) : agreed.formula;
    }

    private void direct(Agreed agreed, DealDirection direction, Theme theme) {
        boolean goesOn = wentBack && !direction.isGapped() && !hasVerbSince(lastTheme, theme);
        boolean back = (direction.isBack() || goesOn) && !all.isEmpty();
        wentBack = back;
        lastTheme = theme.to();
        Quota own = direction.quota(agreed.category);
        // "in return for 150 Palestinian prisoners": whose they are says more than from whom they come.
        boolean whose = own.from().equals(first.to()) && own.to().isPresent();
        Quota quota = back && !whose ? new Quota(first.to(), first.from(), theme.quantity()) : own;
        boolean open = quota.from().isEmpty() && quota.to().isEmpty();
        if (open && !all.isEmpty() && direction.isSwap() && agreed.category.equals(all.get(0).category)) {
            quota = new Quota(first.to(), first.from(), theme.quantity()); // "700 rebels and 400 government soldiers"
        }
        if (quota.from().isPresent() || quota.to().isPresent()) {
            agreed.quotas = List.of(quota);
            first = all.isEmpty() ? quota : first;
        } else {
            agreed.total = theme.quantity();
            agreed.scope = scene.has(Sense.IN_ALL) || isOfBothSides(theme)
                    ? Optional.of(TotalScope.BOTH_SIDES)
                    : Optional.empty();
        }
    }

    /** "2,900 detainees from both sides". */
    private boolean isOfBothSides(Theme theme) {
        for (Mention mention : mentions.subList(from, to)) {
            boolean behind = mention.from() >= theme.to() && mention.from() - theme.to() <= NEAR;
            if (behind && mention instanceof PartyMention party && party.which() == Which.BOTH) {
                return scene.preposition(party).equals("from")
                        || scene.preposition(party).equals("on");
            }
        }
        return false;
    }

    /** Whether a verb of moving starts anew behind what was told last: "for 250 prisoners, and Israel will free 90 more". */
    private boolean hasVerbSince(int token, Theme theme) {
        for (Mention mention : mentions.subList(from, to)) {
            boolean between = mention.from() >= token && mention.to() <= theme.from();
            if (between && mention instanceof Cue cue && cue.isVerb() && Moving.is(cue)) {
                return true;
            }
        }
        return false;
    }

    /** "300 prisoners on each side", "each would free 1,200 people". */
    private boolean isEach(int i, Theme theme) {
        if (theme.each() || eachBehind(i, theme) > 0) {
            return true;
        }
        for (int j = i - 1; j >= from && !(mentions.get(j) instanceof Theme); j--) {
            if (EachSide.is(mentions.get(j))) {
                return true;
            }
        }
        return false;
    }

    private int eachBehind(int i, Theme theme) {
        for (int j = i + 1; j < to && mentions.get(j).from() - theme.to() <= NEAR; j++) {
            if (mentions.get(j) instanceof Theme) {
                return 0;
            }
            if (EachSide.is(mentions.get(j))) {
                return mentions.get(j).to();
            }
        }
        return 0;
    }

    private void add(Agreed agreed, boolean gapped) {
        if (agreed.category.isEmpty()) {
            return;
        }
        for (Agreed other : all) {
            boolean parts = !gapped && other.quotas.isEmpty() && !other.total.isUnknown() && agreed.quotas.size() == 1;
            if (other.category.equals(agreed.category) && parts) {
                // "66 prisoners: 33 from the army and 33 from the rebels"
                other.quotas = agreed.quotas;
                other.total = Quantity.unknown();
                other.scope = Optional.empty();
                other.end = Math.max(other.end, agreed.end);
                return;
            }
            if (other.category.equals(agreed.category) && joins(other, agreed)) {
                other.end = Math.max(other.end, agreed.end);
                return;
            }
        }
        all.add(agreed);
    }

    /** Takes the way back of the same category in, as a quota of the same agreement. */
    private static boolean joins(Agreed one, Agreed other) {
        boolean uncounted = one.quotas.isEmpty() && one.total.isUnknown() && other.total.isUnknown();
        if (uncounted && other.quotas.isEmpty() && one.formula.equals(other.formula)) {
            return one.criteria.addAll(other.criteria); // "all who are wounded and all those under 25"
        }
        if (one.quotas.size() != 1 || other.quotas.size() != 1) {
            return false;
        }
        Quota there = one.quotas.get(0);
        Quota back = other.quotas.get(0);
        boolean opposite = there.from().equals(back.to()) && there.to().equals(back.from())
                || differ(there.from(), back.from())
                || differ(there.to(), back.to());
        if (opposite) {
            one.quotas = List.of(there, back);
            one.criteria.addAll(other.criteria);
            one.formula = there.quantity().equals(back.quantity()) ? Optional.of(Formula.RECIPROCAL) : one.formula;
        }
        return opposite;
    }

    private static boolean differ(Optional<Party> one, Optional<Party> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
