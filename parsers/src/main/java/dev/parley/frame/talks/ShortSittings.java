package dev.parley.frame.talks;

import com.google.common.collect.ImmutableList;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.words.MeetingWord;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Amount;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Meetings that a sentence means by a short form: an ordinal alone ("the first, in Doha, ended on 9 June"), "the last of them", a pronoun ("it went on for
 * three hours", "they should start on Monday"), "the one due on Friday", its mere language ("the working language was Russian").
 */
final class ShortSittings {
    /** How many tokens before "was" the word "language" may stand. */
    private static final int LANGUAGE = 8;

    /** How many tokens before "lasted" a noun may stand that an aside parts from it. */
    private static final int ASIDE = 10;

    private final Scene scene;
    private final ImmutableList<Mention> mentions;
    private final SittingDetails details;
    private final SittingVerbs verbs;
    private final MeetingVerbs meetingVerbs;
    private final SittingReach reach;
    private final SittingLead lead;

    /** Whether the sentence before speaks of talks, which "it" and "they" can mean. */
    private final boolean goesOn;

    ShortSittings(Scene scene, SittingDetails details, SittingVerbs verbs, SittingReach reach, boolean goesOn) {
        this.scene = scene;
        this.mentions = scene.mentions();
        this.details = details;
        this.verbs = verbs;
        this.meetingVerbs = new MeetingVerbs(scene);
        this.reach = reach;
        this.lead = new SittingLead(scene, details);
        this.goesOn = goesOn;
    }

    /** "The first, in Doha, ended on 9 June", "the fifth one failed": the meeting that an ordinal at a token names; null where it names none. */
    @Nullable
    Sitting ordinal(int token, int next) {
        OptionalInt ordinal = Ordinals.at(scene, token);
        boolean last = ordinal.isEmpty() && isLastOfThem(token);
        boolean named =
                last || ordinal.isPresent() && (isAlone(token, next) || isOfThem(scene, token) && isOfTalks(token));
        if (!named || !scene.lower(token - 1).equals("the")) {
            return null;
        }
        Sitting sitting = new Sitting("ordinal", token - 1, token + 1);
        sitting.ordinal = ordinal;
        sitting.last = last;
        sitting.elliptical = true;
        reach.spread(sitting, next - 1);
        details.complete(sitting);
        return sitting.date.isUnknown() && sitting.city.isEmpty() && !sitting.there ? null : sitting;
    }

    /** "The last of them", "the latest of these". */
    private boolean isLastOfThem(int token) {
        String word = scene.lower(token);
        return (word.equals("last") || word.equals("latest")) && isOfThem(scene, token) && isOfTalks(token);
    }

    /** "The first of them": whether what follows an ordinal means what was told before. */
    static boolean isOfThem(Scene scene, int token) {
        String whom = scene.lower(token + 2);
        return scene.lower(token + 1).equals("of") && (whom.equals("them") || whom.equals("these"));
    }

    /** Whether what "them" means at a token can be meetings: those named last, rather than exchanges. */
    private boolean isOfTalks(int token) {
        for (int i = Actors.lastBefore(mentions, token); i >= 0; i--) {
            if (Scene.cue(mentions.get(i), Sense.TALKS, Sense.MEET) != null) {
                return true;
            }
            if (Scene.cue(mentions.get(i), Sense.SWAP, Sense.SWAP_NOUN) != null) {
                return false;
            }
        }
        return !scene.has(Sense.SWAP, Sense.SWAP_NOUN);
    }

    private boolean isAlone(int ordinal, int next) {
        int after = scene.lower(ordinal + 1).equals("one") ? ordinal + 2 : ordinal + 1;
        if (next >= mentions.size()) {
            return false;
        }
        Mention mention = mentions.get(next);
        boolean verb = mention.from() == after
                && mention instanceof Cue cue
                && (cue.isVerb() && meetingVerbs.isPredicate(cue) || cue.is(Sense.BE) || cue.is(Sense.HAVE));
        return scene.lower(after).equals(",")
                || verb
                || mention.from() - after <= 1 && mention instanceof Place
                || mention.from() == after && mention instanceof Day;
    }

    /** "A session was to be held in Doha, but it was put off": whether "it" is the subject of a verb of putting off. */
    boolean isPutOff(int index) {
        Cue verb = (Cue) mentions.get(index);
        return verb.is(Sense.POSTPONE) && (subject(index, true) >= 0 || sharesSubject(index));
    }

    /** "Was to open on Monday but was put off": a verb that another conjunction than a comma joins to the one before. */
    private boolean sharesSubject(int index) {
        int i = scene.mentions().get(index).from() - 1;
        while (scene.isAdverb(i) || isBe(i)) {
            i--;
        }
        return scene.lower(i).equals("but") || scene.lower(i).equals("and");
    }

    private boolean isBe(int token) {
        for (Mention mention : scene.mentions()) {
            if (mention.from() <= token && token < mention.to()) {
                return Scene.cue(mention, Sense.BE, Sense.HAVE) != null;
            }
        }
        return false;
    }

    /** "It went on for three hours", "it was put off", "they should start on Monday": what was told just before; null where nothing was. */
    @Nullable
    Sitting pronoun(int index, boolean toldHere) {
        Cue verb = (Cue) mentions.get(index);
        int subject = subject(index, goesOn || toldHere);
        if (subject < 0) {
            return null;
        }
        boolean lasts = verb.is(Sense.LAST);
        Sitting sitting = new Sitting("last", lasts ? verb.from() : subject, verb.to());
        sitting.asserted = true;
        verbs.verb(sitting, index, true);
        reach.spread(sitting, index);
        if (!lasts) {
            lead.add(sitting, index);
        }
        details.complete(sitting);
        return lasts || sitting.isIdentified() || sitting.city.isPresent() ? sitting : null;
    }

    /** Where the short form stands that is the subject of a verb; -1 where none is. */
    private int subject(int index, boolean told) {
        Cue verb = (Cue) mentions.get(index);
        Clause clause = Clause.of(scene, index);
        boolean whole = verb.is(Sense.LAST)
                || told && (!verb.is(Sense.CARRY_OUT) || clause.isPassive()) && verb.form() != Form.ING;
        if (!whole) {
            return -1;
        }
        if (told && isOfThose(index)) {
            return 0;
        }
        for (Mention mention : clause.subjects()) {
            String word = scene.lower(mention.to() - 1);
            boolean pronoun = mention instanceof PartyMention party
                    && party.which() == Which.PRONOUN
                    && (word.equals("it") || told && word.equals("they"));
            boolean one = mention instanceof Amount && told && word.equals("one") && isPointed(mention.from() - 1);
            boolean call = verb.is(Sense.LAST) && word.equals("call") && Scene.cue(mention, Sense.STATEMENT) != null;
            if ((pronoun || one || call) && scene.preposition(mention).isEmpty()) {
                return one ? mention.from() - 1 : mention.from();
            }
        }
        return verb.is(Sense.LAST) ? conversation(verb) : -1;
    }

    /** "The conversation lasted an hour": a noun that only its length makes a meeting. */
    private int conversation(Cue verb) {
        for (int i = verb.from() - 1; i > 0 && i >= verb.from() - ASIDE; i--) {
            if (MeetingWord.CALL.is(scene.lower(i))) {
                boolean whole = i == verb.from() - 1 || scene.lower(i + 1).equals(",") || scene.isAdverb(i + 1);
                return whole && scene.isArticle(i - 1) ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** "Those were due to start on Monday": whether the sentence starts with "those", of which only an auxiliary stands before the verb. */
    private boolean isOfThose(int verb) {
        String first = scene.lower(0);
        for (int i = 0; i < verb; i++) {
            if (Scene.cue(mentions.get(i), Sense.BE, Sense.HAVE, Sense.FUTURE, Sense.PLAN, Sense.MODAL, Sense.NOT)
                    == null) {
                return false;
            }
        }
        return first.equals("those") || first.equals("these");
    }

    /** "The one", "another one". */
    private boolean isPointed(int token) {
        return scene.isArticle(token) || scene.lower(token).equals("that");
    }

    /** "Put the length at three hours": of what was told just before; null where the duration is none of a meeting. */
    @Nullable
    Sitting measured(Duration duration) {
        String noun = scene.lower(duration.from() - 2);
        String joint = scene.lower(duration.from() - 1);
        boolean length = noun.equals("length") || noun.equals("duration");
        if (!length || !joint.equals("at") && !joint.equals("of")) {
            return null;
        }
        Sitting sitting = new Sitting("length", duration.from(), duration.to());
        sitting.asserted = true;
        details.length(sitting, duration);
        return sitting;
    }

    /** "The working language, as before, was Russian"; null where a name of a language tells nothing of a meeting. */
    @Nullable
    Sitting spoken(int index) {
        Mention language = mentions.get(index);
        Mention be = index > 0 ? mentions.get(index - 1) : language;
        if (Scene.cue(be, Sense.BE) == null || be.to() != language.from()) {
            return null;
        }
        for (int i = be.from() - 1; i >= Math.max(0, be.from() - LANGUAGE); i--) {
            if (scene.lower(i).equals("language")) {
                Sitting sitting = new Sitting("language", i, language.to());
                sitting.asserted = true;
                sitting.language =
                        Optional.of(scene.tokens().get(language.from()).text());
                return sitting;
            }
        }
        return null;
    }
}
