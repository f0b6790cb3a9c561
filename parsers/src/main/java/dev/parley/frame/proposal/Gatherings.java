package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Leaders;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.talks.MetMatters;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Meetings as a sentence names them, by a noun or a verb; summits are those of leaders. */
final class Gatherings {
    /** How many mentions around a meeting may say who meets. */
    private static final int REACH = 9;

    /** How many mentions behind it may say when. */
    private static final int DAY = 6;

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final int index;
    private final Set<Party> parties = new LinkedHashSet<>();
    private int leaders;

    /** Whether it says that there is no such meeting. */
    private boolean denied;

    private int end;

    private Gatherings(Scene scene, Discourse discourse, int index) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.index = index;
        this.end = mentions.get(index).to();
    }

    /** The meeting that the mention at an index names; null where it names none. */
    static @Nullable Proposable at(Scene scene, Discourse discourse, int index) {
        Cue cue = Scene.cue(scene.mentions().get(index), Sense.TALKS, Sense.SUMMIT, Sense.MEET);
        if (cue == null) {
            return null;
        }
        Gatherings gathering = new Gatherings(scene, discourse, index);
        return cue.isVerb() ? gathering.verb(cue) : gathering.noun(cue);
    }

    private @Nullable Proposable verb(Cue verb) {
        if (verb.form() == Form.PAST || verb.form() == Form.PRESENT) {
            return null;
        }
        if (verb.form() == Form.PAST_OR_PARTICIPLE
                && !scene.lower(verb.from() - 1).equals("be")) {
            return null;
        }
        if (MetMatters.isObjectOf(scene, verb)) {
            return null; // "refused to meet its demands"
        }
        before(index - 1);
        behind(true);
        ProposalKind kind = leaders > 1 ? ProposalKind.SUMMIT : ProposalKind.MEETING;
        NounGroup none = new NounGroup(verb.from(), verb.from(), "", Optional.empty());
        return Proposable.of(kind, index, none, end).withDate(date()).between(ImmutableSet.copyOf(parties));
    }

    private Proposable noun(Cue noun) {
        boolean named = noun.is(Sense.SUMMIT);
        NounGroup group = NounGroup.of(scene, discourse, index);
        owner(group);
        denied = group.isNone(scene);
        behind(false);
        if (leaders == 0) {
            before(Actors.lastBefore(mentions, group.start()));
            leaders = leaders > 1 ? leaders : 0;
        }
        boolean such = scene.lower(noun.from() - 1).equals("such")
                && Proposals.of(discourse).last(ProposalKind.SUMMIT) != null;
        ProposalKind kind = named || such || leaders > 0 ? ProposalKind.SUMMIT : ProposalKind.MEETING;
        return Proposable.of(kind, index, group, end).withDate(date()).between(ImmutableSet.copyOf(parties));
    }

    /** "Trump's meeting": whose it is takes part. */
    private void owner(NounGroup group) {
        int last = Actors.lastBefore(mentions, mentions.get(index).from());
        while (last >= 0 && mentions.get(last).from() >= group.start()) {
            count(mentions.get(last), last);
            last--;
        }
    }

    /** Who is to meet, before the noun or verb: as far as the next verb, or where it says "they" or stands bare, as far as who speaks. */
    private void before(int from) {
        boolean open = true;
        boolean they = false;
        for (int i = from; i >= Math.max(0, from - REACH); i--) {
            Mention mention = mentions.get(i);
            boolean pronoun = mention instanceof PartyMention party && party.which() == Which.PRONOUN;
            they |= pronoun && open;
            open &= !(isActor(mention) && scene.preposition(mention).isEmpty()) || pronoun;
            boolean ends = mention instanceof Cue cue
                    && (cue.isVerb() && !open || cue.is(Sense.BARRIER) || cue.is(Sense.SAY) && !they);
            if (ends) {
                return;
            }
            count(mention, i);
            // "Zelensky said he would meet": whoever says "he" is the last who is named.
            if (they
                    && !pronoun
                    && isActor(mention)
                    && scene.preposition(mention).isEmpty()) {
                return;
            }
        }
    }

    private static boolean isActor(Mention mention) {
        return mention instanceof PartyMention || mention instanceof PersonMention;
    }

    private void behind(boolean verb) {
        int last = mentions.get(index).to();
        for (int i = index + 1; i < Math.min(mentions.size(), index + REACH); i++) {
            Mention mention = mentions.get(i);
            boolean person = mention instanceof PersonMention || Leaders.areSeveral(scene, i);
            boolean title = Scene.cue(mention, Sense.ROLE, Sense.DEMONYM) != null
                    || mention instanceof PartyMention
                    || Scene.cue(mention, Sense.BOTH) != null;
            boolean planned = denied && Scene.cue(mention, Sense.BE, Sense.PLAN, Sense.HAVE, Sense.BOTH) != null;
            if (planned) {
                last = mention.to();
                continue; // "no meeting was planned between them"
            }
            if (!person && !title) {
                return;
            }
            String before = scene.lower(mention.from() - 1);
            if (before.equals("with") && scene.lower(mention.from() - 2).equals(",")) {
                return;
            }
            boolean joined = last == mention.from()
                    || before.equals("and")
                    || before.equals(",")
                    || !scene.preposition(mention).isEmpty()
                    || verb && mention.from() - last <= 1;
            if (!joined && !title) {
                return;
            }
            count(mention, i);
            end = person ? mention.to() : end;
            last = mention.to();
        }
    }

    private void count(Mention mention, int i) {
        if (Leaders.areSeveral(scene, i)) {
            leaders += 2;
        } else if (discourse.leaders().isOne(mention)) {
            leaders++;
            discourse.partyOf(scene, mention).ifPresent(parties::add);
        }
    }

    /** A day that is still to come; up to it where it is told by when: "by the end of the month". */
    private DateSpan toCome(Day day) {
        DateSpan ahead = discourse.days().ahead(scene, day.named());
        boolean by =
                scene.lower(day.from()).equals("by") || scene.lower(day.from()).equals("before");
        if (by && ahead.last().isPresent()) {
            return discourse.days().upTo(ahead.last().get());
        }
        boolean when = scene.isWhen(day) && ahead.last().isPresent();
        return when && discourse.days().isToCome(ahead) ? ahead : DateSpan.unknown();
    }

    /** The first day told behind it in its clause, if that is still to come. */
    private DateSpan date() {
        for (int i = index + 1; i < Math.min(mentions.size(), index + DAY); i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Day day) {
                return toCome(day);
            }
            // "A meeting has been suggested by Oman for May".
            boolean passive = mention instanceof Cue verb
                    && (verb.is(Sense.PROPOSE) || verb.is(Sense.OCCUR))
                    && (Clause.of(scene, i).isPassive()
                            || scene.lower(verb.from() - 1).equals("be"));
            if (!passive && mention instanceof Cue cue && (cue.isVerb() || cue.is(Sense.BARRIER))) {
                return DateSpan.unknown();
            }
        }
        return DateSpan.unknown();
    }
}
