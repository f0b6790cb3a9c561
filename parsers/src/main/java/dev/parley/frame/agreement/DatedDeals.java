package dev.parley.frame.agreement;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.Category;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.clause.Moving;
import dev.parley.frame.clause.NounTheme;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.AskingWord;
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
        if (verb == null || day == null) {
            return;
        }
        Agreed agreed = new Agreed("dated-deal");
        agreed.category = category(i, noun);
        agreed.parties.addAll(discourse.sides().parties());
        agreed.start = Math.min(noun.from(), verb.from());
        agreed.end = Math.max(day.to(), Math.max(noun.to(), verb.to()));
        agreed.when = day.span();
        Theme theme = NounTheme.of(scene, i);
        agreed.total = theme == null ? agreed.total : theme.quantity();
        boolean whose = discourse.sides().areKnown();
        if (whose && (agreed.category.isPresent() || noun.is(Sense.DEAL))) {
            agreements.addDated(agreed);
        }
    }

    /** "The ceasefire agreement": what a side answered, and no agreement on people or bodies. */
    private boolean isOfCeasefire(int index) {
        Mention before = index > 0 ? mentions.get(index - 1) : mentions.get(index);
        return before.to() == mentions.get(index).from() && Scene.cue(before, Sense.CEASEFIRE) != null;
    }

    /** The verb that says it was made: "struck", "signed", "reached", and for an exchange "agreed". */
    private @Nullable Cue making(int i, Cue noun) {
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
        for (int j = i - 1; j >= 0 && noun.from() - mentions.get(j).to() <= REACH; j--) {
            if (mentions.get(j) instanceof Cue cue && cue.isVerb()) {
                boolean made = noun.is(Sense.DEAL) && cue.is(Sense.STRIKE);
                return made && (isPast(cue) || cue.form() == Form.BASE) ? cue : null;
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
                boolean behind = day.from() >= Math.min(verb.to(), noun.to()) && day.from() - verb.to() <= REACH;
                if (behind) {
                    return day;
                }
                before = day.to() <= verb.from() ? day : before;
            }
        }
        return isOfAnother(noun, verb) ? null : before;
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
        if (political || !discourse.isAboutExchanges()) {
            return Optional.empty();
        }
        // Children and civilians among them are not what the deal is about.
        boolean some = discourse
                .lastCategory()
                .filter(last -> last.equals(Category.CHILDREN) || last.equals(Category.CIVILIANS))
                .isPresent();
        return some && discourse.captives().isPresent() ? discourse.captives() : discourse.lastCategory();
    }
}
