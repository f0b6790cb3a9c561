package dev.parley.frame;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.fact.Formula;
import dev.parley.fact.Quota;
import dev.parley.fact.TotalScope;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Ratio;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The agreements that a sentence tells: what somebody agreed to, formulas of N for N, what a coming exchange will be of, and exchanges that
 * are called an outcome or a part of a deal.
 */
final class AgreementFrames {
    private static final int NEAR = 8;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final List<Agreed> found = new ArrayList<>();
    private final List<int[]> ranges = new ArrayList<>();

    private AgreementFrames(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
    }

    /**
     * What a sentence tells of agreements.
     *
     * @param findings the agreements
     * @param ranges the tokens, from and to, in which what moves is agreed on rather than handed over
     */
    record Told(List<Finding> findings, List<int[]> ranges) {}

    static Told of(Scene scene, Discourse discourse) {
        return new AgreementFrames(scene, discourse).run();
    }

    private Told run() {
        for (int i = 0; i < mentions.size(); i++) {
            if (isAgreeing(i)) {
                complement(i);
            }
        }
        for (int i = 0; i < mentions.size(); i++) {
            read(i);
        }
        doubt();
        return new Told(
                found.stream().map(agreed -> agreed.finding(meeting(agreed))).toList(), ranges);
    }

    private void read(int i) {
        Mention mention = mentions.get(i);
        if (mention instanceof Ratio ratio) {
            ratio(i, ratio);
        } else if (Scene.cue(mention, Sense.SWAP) != null) {
            exchangedFor(i, (Cue) mention);
            exchangedEach(i, (Cue) mention);
        } else if (Scene.cue(mention, Sense.INVOLVE) != null) {
            involved(i, (Cue) mention);
        } else if (Scene.cue(mention, Sense.PART) != null) {
            partOfDeal(i);
        } else if (Scene.cue(mention, Sense.OUTCOME) != null) {
            outcome(i);
        } else if (Scene.cue(mention, Sense.DISCUSS) != null) {
            discussed(i, (Cue) mention);
        } else if (Scene.cue(mention, Sense.GIVE) != null) {
            unilateral(i, (Cue) mention);
        }
    }

    // What somebody agreed to.

    private boolean isAgreeing(int i) {
        Mention mention = mentions.get(i);
        if (Scene.cue(mention, Sense.AGREE) != null) {
            return !isNegated(i);
        }
        if (Scene.cue(mention, Sense.DEAL) == null || isNegated(i)) {
            return false;
        }
        boolean struck = mentions.stream()
                .anyMatch(m -> Scene.cue(m, Sense.STRIKE) != null && Math.abs(m.from() - mention.from()) <= NEAR);
        String next = scene.lower(mention.to());
        return struck || next.equals("on") || next.equals("to") || next.equals("for") && !isFormula(i);
    }

    private boolean isFormula(int i) {
        return mentions.get(i).from() > 0 && i > 0 && mentions.get(i - 1) instanceof Ratio;
    }

    private boolean isNegated(int i) {
        return i > 0 && Scene.cue(mentions.get(i - 1), Sense.NOT) != null;
    }

    /** Reads what was agreed on, from the verb to the next conjunction or to whoever says so. */
    private void complement(int i) {
        int end = complementEnd(i);
        boolean moves = false;
        int itemStart = mentions.get(i).from();
        List<Agreed> items = new ArrayList<>();
        int ratios = 0;
        for (int j = i + 1; j < end; j++) {
            Mention mention = mentions.get(j);
            Cue moving = Scene.cue(mention, Sense.SWAP, Sense.SWAP_NOUN, Sense.GIVE, Sense.GIVE_NOUN, Sense.REPATRIATE);
            ratios += mention instanceof Ratio ? 1 : 0;
            if (moving != null) {
                moves = true;
                itemStart = items.isEmpty() ? itemStart : moving.from();
                if (NominalFrames.theme(scene, j) == null && !themeFollows(j, end) && ratios == 0) {
                    items.add(item(i, null, moving, itemStart));
                }
            } else if (mention instanceof Theme theme && !(theme.isBare() && ratios > 0)) {
                boolean first = items.isEmpty();
                items.add(item(
                        i,
                        theme,
                        movingBefore(j, i),
                        first ? mentions.get(i).from() : Math.min(itemStart, theme.from())));
                itemStart = theme.from();
            }
        }
        boolean each =
                mentions.subList(i, end).stream().anyMatch(m -> m instanceof PartyMention p && p.which() == Which.EACH);
        if (end > i + 1) {
            ranges.add(new int[] {mentions.get(i).from(), mentions.get(end - 1).to()});
        }
        if (moves) {
            boolean hasRatio = ratios > 0;
            merged(items, each).forEach(agreed -> keep(agreed, hasRatio));
        }
    }

    private boolean themeFollows(int j, int end) {
        for (int k = j + 1; k < end; k++) {
            if (mentions.get(k) instanceof Theme theme) {
                return theme.from() - mentions.get(j).to() <= NEAR;
            }
            if (Scene.cue(mentions.get(k), Sense.SWAP, Sense.SWAP_NOUN, Sense.GIVE, Sense.GIVE_NOUN) != null) {
                return false;
            }
        }
        return false;
    }

    private @Nullable Cue movingBefore(int j, int i) {
        for (int k = j + 1; k < mentions.size() && k <= j + 1; k++) {
            Cue behind = Scene.cue(mentions.get(k), Sense.SWAP_NOUN, Sense.GIVE_NOUN);
            if (behind != null && behind.from() - mentions.get(j).to() <= 1) {
                return behind;
            }
        }
        for (int k = j - 1; k > i; k--) {
            Cue before = Scene.cue(
                    mentions.get(k), Sense.SWAP, Sense.SWAP_NOUN, Sense.GIVE, Sense.GIVE_NOUN, Sense.REPATRIATE);
            if (before != null) {
                return before;
            }
        }
        return null;
    }

    private int complementEnd(int i) {
        int end = i + 1;
        while (end < mentions.size()
                && !endsComplement(end)
                && !scene.isParted(mentions.get(end - 1).to(), mentions.get(end).from())) {
            end++;
        }
        return end;
    }

    private boolean endsComplement(int index) {
        Mention mention = mentions.get(index);
        return Scene.cue(mention, Sense.SAY, Sense.AGREE, Sense.CONFIRM, Sense.REJECT, Sense.LEAD) != null
                || Scene.cue(mention, Sense.BARRIER) != null
                        && !scene.lower(mention.from()).equals("as");
    }

    private Agreed item(int i, @Nullable Theme theme, @Nullable Cue moving, int start) {
        Agreed agreed = new Agreed();
        agreed.rule = "agree";
        agreed.parties.addAll(parties(i));
        boolean passive = agreed.parties.isEmpty();
        if (passive) {
            agreed.parties.addAll(discourse.sides().parties());
        }
        agreed.start = start == mentions.get(i).from() ? subjectStart(i) : start;
        agreed.end = moving == null ? mentions.get(i).to() : moving.to();
        if (theme != null) {
            describe(agreed, theme, moving);
            agreed.end = Math.max(agreed.end, theme.to());
        }
        agreed.stance = Clause.of(scene, i).verb().isVerb() ? stance(i) : Stance.ASSERTED;
        return agreed;
    }

    private Stance stance(int i) {
        Stance stance = Clause.of(scene, i).stance();
        return stance == Stance.EXPECTED
                        && scene.lower(mentions.get(i).from() - 1).equals("to")
                ? Stance.ASSERTED
                : stance;
    }

    private void describe(Agreed agreed, Theme theme, @Nullable Cue moving) {
        agreed.category = discourse.category(theme);
        agreed.criteria.addAll(theme.criteria());
        boolean swap = moving != null && (moving.sense() == Sense.SWAP || moving.sense() == Sense.SWAP_NOUN);
        agreed.formula = theme.all() && swap ? Optional.of(Formula.ALL_FOR_ALL) : Optional.empty();
        Cue giving = moving != null && moving.sense() == Sense.GIVE ? moving : null;
        if (theme.quantity().isUnknown()) {
            return;
        }
        if (theme.each()) {
            agreed.reciprocal(discourse.sides(), theme.quantity(), theme.quantity());
        } else if (giving != null && agreed.parties.size() == 1) {
            Optional<Party> from = agreed.parties.stream().findFirst();
            agreed.quotas = List.of(new Quota(from, receiver(giving, from), theme.quantity()));
        } else {
            agreed.total = theme.quantity();
            agreed.scope = scene.has(Sense.IN_ALL) ? Optional.of(TotalScope.BOTH_SIDES) : Optional.empty();
        }
    }

    private Optional<Party> receiver(Cue moving, Optional<Party> from) {
        PartyMention to = Clause.of(scene, mentions.indexOf(moving)).behind("to");
        Optional<Party> party =
                to != null && to.which() == Which.OTHER ? discourse.sides().other(from) : Clause.party(to);
        return party.equals(from) ? Optional.empty() : party;
    }

    private List<Agreed> merged(List<Agreed> items, boolean each) {
        List<Agreed> merged = new ArrayList<>();
        for (Agreed item : items) {
            Agreed same = merged.stream()
                    .filter(other -> other.joins(item))
                    .findFirst()
                    .orElse(null);
            if (same == null) {
                merged.add(item);
            } else {
                same.join(item);
            }
        }
        for (Agreed agreed : merged) {
            if (each && !agreed.total.isUnknown()) {
                agreed.reciprocal(discourse.sides(), agreed.total, agreed.total);
                agreed.total = agreed.quotas.isEmpty() ? agreed.total : Quantity.unknown();
            }
        }
        return merged;
    }

    private void keep(Agreed agreed, boolean hasRatio) {
        boolean told = agreed.category.isPresent() && !(hasRatio && agreed.criteria.isEmpty());
        if (told) {
            found.add(agreed);
        }
    }

    private List<Party> parties(int i) {
        Clause clause = Clause.of(scene, i);
        Mention subject = clause.subject();
        if (clause.hasBothAsSubject() && !(subject instanceof PartyMention party && party.isNamed())) {
            return discourse.sides().asList();
        }
        List<Party> parties = new ArrayList<>();
        for (Mention mention : clause.left()) {
            if (mention instanceof PartyMention party
                    && party.isNamed()
                    && scene.preposition(mention).isEmpty()) {
                party.party().ifPresent(parties::add);
            }
        }
        boolean we = subject instanceof PartyMention party && party.which() == Which.SPEAKER;
        return we || parties.isEmpty() ? discourse.sides().asList() : parties;
    }

    private int subjectStart(int i) {
        Clause clause = Clause.of(scene, i);
        return clause.from();
    }

    // Formulas.

    private void ratio(int i, Ratio ratio) {
        if (isExchangedAlready(i)) {
            return;
        }
        Optional<Category> category = categoryAround(i)
                .or(() -> discourse.categoryOf(ratio.first(), ratio.second()))
                .or(discourse::lastCategory);
        if (category.isEmpty()) {
            return;
        }
        Agreed agreed = new Agreed();
        agreed.rule = "n-for-n";
        agreed.category = category;
        agreed.parties.addAll(discourse.sides().parties());
        agreed.reciprocal(discourse.sides(), ratio.first(), ratio.second());
        agreed.stance = formulaStance(i);
        agreed.start = ratio.from();
        agreed.end = ratio.to();
        cover(agreed, i);
        found.add(agreed);
        category.ifPresent(c -> discourse.tellFormula(ratio.first(), ratio.second(), c));
    }

    /** Whether the ratio is one of a hand-over that a verb tells: "exchanged 195 prisoners for 195". */
    private boolean isExchangedAlready(int i) {
        for (int j = i - 1; j >= 0 && j >= i - 3; j--) {
            if (mentions.get(j) instanceof Cue cue && cue.isVerb()) {
                return cue.sense() == Sense.SWAP && !Clause.of(scene, j).isInfinitive();
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
                agreed.start = verb.sense() == Sense.AGREE ? subjectStart(j) : verb.from();
                return;
            }
        }
    }

    /** "6,000 bodies exchanged for 6,000 bodies", unless it tells a hand-over. */
    private void exchangedFor(int i, Cue swap) {
        boolean between = i > 0
                && i + 1 < mentions.size()
                && mentions.get(i - 1) instanceof Theme
                && mentions.get(i + 1) instanceof Theme
                && scene.lower(swap.to()).equals("for");
        if (!between || !isWithinDeal(i)) {
            return;
        }
        Theme first = (Theme) mentions.get(i - 1);
        Theme second = (Theme) mentions.get(i + 1);
        if (first.quantity().isUnknown() || second.quantity().isUnknown()) {
            return;
        }
        Agreed agreed = new Agreed();
        agreed.rule = "exchanged-for";
        agreed.category = discourse.category(first).or(() -> discourse.category(second));
        agreed.parties.addAll(discourse.sides().parties());
        agreed.reciprocal(discourse.sides(), first.quantity(), second.quantity());
        agreed.start = first.from();
        agreed.end = second.to();
        found.removeIf(other -> other.category.equals(agreed.category) && other.quotas.isEmpty());
        agreed.category.ifPresent(c -> discourse.tellFormula(first.quantity(), second.quantity(), c));
        ranges.add(new int[] {first.from(), second.to()});
        found.add(agreed);
    }

    /** "a similar agreement, under which 1,000 prisoners from each side were swapped": the deal was of what was done under it. */
    private void exchangedEach(int i, Cue swap) {
        Mention deal = mentions.subList(0, i).stream()
                .filter(m -> Scene.cue(m, Sense.DEAL) != null)
                .findFirst()
                .orElse(null);
        Clause clause = Clause.of(scene, i);
        boolean each = clause.left().stream().anyMatch(m -> m instanceof PartyMention p && p.which() == Which.EACH);
        Theme theme = theme(clause);
        if (deal == null || !each || theme == null || theme.quantity().isUnknown()) {
            return;
        }
        Agreed agreed = new Agreed();
        agreed.rule = "deal-exchanged-each";
        agreed.category = discourse.category(theme);
        agreed.parties.addAll(discourse.sides().parties());
        agreed.reciprocal(discourse.sides(), theme.quantity(), theme.quantity());
        agreed.start = deal.from();
        agreed.end = swap.to();
        keep(agreed, false);
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

    // What a coming exchange will be of.

    /** "The swap would involve at least 1,000 on either side", "the second category includes soldiers aged 18 to 25". */
    private void involved(int i, Cue verb) {
        Clause clause = Clause.of(scene, i);
        Theme object = clause.object();
        if (object == null || isInAgreedRange(object)) {
            return;
        }
        boolean classOf = clause.left().stream().anyMatch(m -> Scene.cue(m, Sense.CLASS) != null)
                && !object.criteria().isEmpty();
        boolean exchange = hasSwapSubject(i, clause)
                && (clause.stance() == Stance.EXPECTED || isExpected(i))
                && !object.quantity().isUnknown();
        if (!classOf && !exchange) {
            return;
        }
        Agreed agreed = new Agreed();
        agreed.rule = classOf ? "class" : "involve";
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
            found.add(agreed);
            ranges.add(new int[] {agreed.start, agreed.end});
        }
    }

    private boolean isInAgreedRange(Theme theme) {
        return ranges.stream().anyMatch(range -> range[0] <= theme.from() && theme.to() <= range[1]);
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

    // Exchanges that are called an outcome, or a part of a deal, or are talked about.

    /** "Around 6,000 soldiers' remains are part of the exchange agreements". */
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
        if (deal && is && subject instanceof Theme theme) {
            Agreed agreed = new Agreed();
            agreed.rule = "part-of-deal";
            agreed.parties.addAll(discourse.sides().parties());
            describe(agreed, theme, null);
            agreed.start = theme.from();
            agreed.end = mentions.get(i).to();
            keep(agreed, false);
        }
    }

    private int subjectEnd(int i) {
        int end = 0;
        for (Mention mention : mentions.subList(0, i)) {
            end = mention instanceof Theme ? mention.to() : end;
        }
        return end;
    }

    /** "The prisoner exchange was the only result". */
    private void outcome(int i) {
        for (int j = i - 1; j >= 0 && mentions.get(i).from() - mentions.get(j).to() <= NEAR; j--) {
            Cue noun = Scene.cue(mentions.get(j), Sense.SWAP_NOUN);
            boolean is = mentions.subList(j, i).stream().anyMatch(m -> Scene.cue(m, Sense.BE) != null);
            Theme theme = NominalFrames.theme(scene, j);
            if (noun != null && is && theme != null) {
                Agreed agreed = new Agreed();
                agreed.rule = "outcome";
                agreed.parties.addAll(discourse.sides().parties());
                describe(agreed, theme, noun);
                agreed.start = theme.from();
                agreed.end = mentions.get(i).to();
                keep(agreed, false);
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
                Agreed agreed = new Agreed();
                agreed.rule = "discuss";
                agreed.stance = Stance.PROPOSED;
                agreed.parties.addAll(discourse.sides().parties());
                describe(agreed, theme, noun);
                agreed.total = numbered.quantity();
                agreed.start = noun.from();
                agreed.end = theme.to();
                if (!agreed.total.isUnknown()) {
                    keep(agreed, false);
                }
            }
            return;
        }
    }

    /** "Russia would unilaterally hand over 6,000 bodies": a hand-over to come, and the formula that it is under. */
    private void unilateral(int i, Cue verb) {
        boolean says = mentions.stream()
                .anyMatch(m -> Scene.cue(m, Sense.UNILATERAL) != null && Math.abs(m.from() - verb.from()) <= NEAR);
        Clause clause = Clause.of(scene, i);
        Theme theme = clause.object();
        if (!says || theme == null || clause.stance() != Stance.EXPECTED) {
            return;
        }
        Agreed agreed = new Agreed();
        agreed.rule = "unilateral";
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
        keep(agreed, false);
    }

    /** Where the sentence calls a formula into question, nothing of it is asserted. */
    private void doubt() {
        if (scene.has(Sense.DOUBTING, Sense.DOUBT)) {
            found.stream()
                    .filter(agreed -> agreed.rule.equals("n-for-n"))
                    .forEach(agreed -> agreed.stance = Stance.DOUBTED);
        }
    }

    /** The meeting at which it was agreed: the one that the sentence names near it, or else the article's; a coming exchange is of the latter. */
    private Meetings.Meeting meeting(Agreed agreed) {
        if (agreed.stance == Stance.EXPECTED) {
            return discourse.meetings().main();
        }
        DateSpan date = DateSpan.unknown();
        boolean dated = scene.has(Sense.AGREE, Sense.DEAL, Sense.STRIKE, Sense.TALKS);
        for (Mention mention : dated ? mentions : ImmutableList.<Mention>of()) {
            boolean near = mention.from() - agreed.end <= NEAR && agreed.start - mention.to() <= NEAR;
            if (near && mention instanceof Day day && scene.isWhen(day) && discourse.isPast(day)) {
                date = date.isUnknown() ? day.span() : date;
            }
        }
        return discourse
                .meetings()
                .meant(
                        Meetings.told(scene)
                                .filter(told -> told.isNear(agreed, NEAR))
                                .map(Meetings.Told::meeting),
                        date);
    }
}
