package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.claim.Stance;
import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.clause.Negation;
import dev.parley.frame.clause.NounTheme;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.AskingWord;
import dev.parley.frame.words.DealWord;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Deals of which a sentence tells no more than that they were made, and when: "The deal was struck on March 20", "the treaty that the two sides
 * signed in Pretoria on November 2".
 */
final class DatedDeals {
    private static final int REACH = 12;
    /** How many tokens behind a deal what it is on may stand. */
    private static final int NOUN = 5;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final Agreements agreements;

    DatedDeals(Scene scene, Discourse discourse, Agreements agreements) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.agreements = agreements;
    }

    /** Reads what the mention at an index tells. */
    void read(int i) {
        Cue noun = Scene.cue(mentions.get(i), Sense.DEAL, Sense.SWAP_NOUN);
        if (noun == null || agreements.covers(noun) || isOfCeasefire(i)) {
            return;
        }
        Cue verb = making(i, noun);
        Day day = verb == null ? null : day(noun, verb);
        boolean denied = isDenied(noun);
        boolean none = isNone(noun) || verb != null && new Negation(Clause.of(scene, scene.indexOf(verb))).isNegated();
        if (verb == null || day == null && !none && !denied) {
            return;
        }
        Agreed agreed = new Agreed("dated-deal");
        agreed.category = category(i, noun);
        agreed.parties.addAll(discourse.sides().parties());
        agreed.start = Math.min(noun.from(), verb.from());
        agreed.end = Math.max(day == null ? 0 : day.to(), Math.max(noun.to(), verb.to()));
        agreed.when = day == null || none || denied && day.to() <= noun.from()
                ? DateSpan.unknown() // what was not made has no day
                : day.span();
        agreed.stance = none ? Stance.DENIED : Stance.ASSERTED;
        Theme theme = NounTheme.of(scene, i);
        agreed.total = theme == null ? agreed.total : theme.quantity();
        boolean whose = discourse.sides().areKnown();
        boolean dated = day != null && !none && noun.is(Sense.DEAL);
        if (whose && (agreed.category.isPresent() || dated)) {
            agreements.addDated(agreed);
        }
    }

    /** "The ceasefire agreement": what a side answered, and no agreement on people or bodies. */
    private boolean isOfCeasefire(int index) {
        Mention noun = mentions.get(index);
        Mention before = index > 0 ? mentions.get(index - 1) : noun;
        Mention behind = index + 1 < mentions.size() ? mentions.get(index + 1) : noun;
        boolean on = Scene.cue(behind, Sense.CEASEFIRE) != null
                && DealWord.LINK.is(scene.lower(noun.to()))
                && behind.from() - noun.to() <= NOUN;
        return on || before.to() == noun.from() && Scene.cue(before, Sense.CEASEFIRE) != null;
    }

    /** "Without an agreement", "no deal was signed". */
    private boolean isNone(Cue noun) {
        int article = noun.from() - 1;
        Mention before = scene.mentions().get(Math.max(0, scene.indexOf(noun) - 1));
        return scene.lower(article).equals("no")
                || Scene.cue(before, Sense.NOT) != null && article - before.to() <= 0 && scene.isArticle(article);
    }

    /** "Denied that a swap had been agreed": whether somebody denies what stands behind a verb. */
    private boolean isDenied(Cue noun) {
        return scene.has(Sense.DENY)
                && mentions.stream()
                        .anyMatch(mention -> Scene.cue(mention, Sense.DENY) != null && mention.to() <= noun.from());
    }

    /** The verb that says it was made: "struck", "signed", "reached", and for an exchange "agreed". */
    private @Nullable Cue making(int i, Cue noun) {
        Cue before = makingBefore(i, noun);
        if (before != null && noun.from() - before.to() <= NOUN) {
            return before; // what a verb behind says is of something else: "signed an accord in Oman, hosted by its
            // emir"
        }
        for (int j = i + 1; j < mentions.size() && mentions.get(j).from() - noun.to() <= REACH; j++) {
            if (mentions.get(j) instanceof Cue cue && cue.isVerb()) {
                boolean told = cue.is(Sense.DECLARE)
                        && noun.is(Sense.DEAL)
                        && Clause.of(scene, j).isPassive();
                boolean made = cue.is(Sense.STRIKE)
                        || cue.is(Sense.AGREE)
                        || told
                        || cue.from() == noun.to() && cue.is(Sense.DECLARE);
                if (made && isPast(cue)) {
                    return cue;
                }
                if (!isRelative(noun, cue)) {
                    return null;
                }
                break;
            }
        }
        return before;
    }

    /** "Signed an agreement": the verb that has the deal for its object; null where none has. */
    private @Nullable Cue makingBefore(int i, Cue noun) {
        for (int j = i - 1; j >= 0 && noun.from() - mentions.get(j).to() <= REACH; j--) {
            if (mentions.get(j) instanceof Cue cue && cue.isVerb()) {
                boolean made = noun.is(Sense.DEAL) && cue.is(Sense.STRIKE);
                boolean toCome = Clause.of(scene, j).stance() != Stance.ASSERTED;
                return made && !toCome && (isPast(cue) || cue.form() == Form.BASE) ? cue : null;
            }
        }
        return null;
    }

    /** "adopted a declaration, which obliges them": the clause tells of it and not that it was made. */
    private boolean isRelative(Cue noun, Cue verb) {
        for (int i = noun.to(); i < verb.from(); i++) {
            if (AskingWord.RELATIVE.is(scene.lower(i)) || scene.lower(i).equals("that")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Cue verb) {
        return switch (verb.form()) {
            case PAST, PARTICIPLE, PAST_OR_PARTICIPLE -> true;
            default -> false;
        };
    }

    /** The day nearest behind the verb, or else the one before it in the sentence, if it is not to come. */
    private @Nullable Day day(Cue noun, Cue verb) {
        Day before = null;
        for (Mention mention : mentions) {
            if (mention instanceof Day day && scene.isWhen(day) && discourse.isPast(day)) {
                boolean behind = day.from() >= Math.min(verb.to(), noun.to())
                        && day.from() - verb.to() <= REACH
                        && !isOfSaying(verb, day);
                if (behind) {
                    return day;
                }
                before = day.to() <= verb.from() ? day : before;
            }
        }
        return isOfAnother(noun, verb) ? null : before;
    }

    /** "The accord was signed, and officials said on Monday". */
    private boolean isOfSaying(Cue verb, Day day) {
        int before = scene.indexOf(day) - 1;
        return before >= 0
                && mentions.get(before).from() >= verb.to()
                && Scene.cue(mentions.get(before), Sense.SAY, Sense.REMARK) != null;
    }

    /** "On Monday they swapped 40 captives in a deal brokered by Oman": whether a verb before the deal has the day. */
    private boolean isOfAnother(Cue noun, Cue verb) {
        for (Mention mention : mentions) {
            boolean other = mention != verb && mention.to() <= noun.from() && verb.from() >= noun.to();
            if (other && mention instanceof Cue cue && Moving.is(cue) && cue.isVerb()) {
                return true;
            }
        }
        return false;
    }

    /** What is exchanged under it; empty for a deal that is called one of peace or the like. */
    private Optional<Category> category(int i, Cue noun) {
        Theme theme = NounTheme.of(scene, i);
        if (theme != null) {
            return discourse.category(theme);
        }
        boolean political = i > 0
                        && Scene.cue(mentions.get(i - 1), Sense.POLITICAL, Sense.CEASEFIRE) != null
                        && noun.from() - mentions.get(i - 1).to() <= 1
                || noun.value(Sense.DEAL).equals("political");
        return political || !discourse.isAboutExchanges() ? Optional.empty() : told(noun);
    }

    /** Those of whom the sentence itself tells with the deal; of an exchange those whom the article calls its captives. */
    private Optional<Category> told(Cue noun) {
        for (Mention mention : mentions) {
            boolean uncounted =
                    mention instanceof Theme theme && theme.quantity().isUnknown();
            if (uncounted
                    && mention instanceof Theme theme
                    && discourse.category(theme).isPresent()) {
                return discourse.category(theme);
            }
        }
        return noun.is(Sense.SWAP_NOUN) ? discourse.captives().or(discourse::lastCategory) : Optional.empty();
    }
}
