package dev.parley.frame.proposal;

import com.google.common.collect.ImmutableList;
import dev.parley.fact.ProposalKind;
import dev.parley.frame.clause.Wording;
import dev.parley.frame.discourse.Actors;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.NounGroup;
import dev.parley.frame.words.ProposingWord;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Day;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ceasefires, truces and pauses as a sentence names them, with their length and how far they go: "a 30-day unconditional ceasefire". */
final class Ceasefires {
    /** How many tokens may stand between a ceasefire and its length: "a truce for a period of seven days". */
    private static final int LENGTH = 12;

    /** How many tokens the place of a ceasefire may have. */
    private static final int PLACE = 7;

    /** How many tokens words may have that look like a place and are none: "in the war". */
    private static final int IDIOM = 3;

    private static final String STANDING = "standing";

    private final Scene scene;
    private final Discourse discourse;
    private final ImmutableList<Mention> mentions;
    private final int index;

    private Ceasefires(Scene scene, Discourse discourse, int index) {
        this.scene = scene;
        this.discourse = discourse;
        this.mentions = scene.mentions();
        this.index = index;
    }

    private static final Senses TRIGGERS = Senses.of(Sense.CEASEFIRE, Sense.CEASE, Sense.PROLONG);

    /** The ceasefire that the mention at an index names; null where it names none, or only a part of something else ("ceasefire talks"). */
    static @Nullable Proposable at(Scene scene, Discourse discourse, int index) {
        Mention mention = scene.mentions().get(index);
        if (!(mention instanceof Cue cue) || !cue.isAny(TRIGGERS)) {
            return null;
        }
        Ceasefires ceasefires = new Ceasefires(scene, discourse, index);
        if (Scene.cue(mention, Sense.CEASEFIRE) != null) {
            return ceasefires.read();
        }
        Cue cease = Scene.cue(mention, Sense.CEASE);
        if (cease != null && cease.isVerb()) {
            return ceasefires.stopped(cease);
        }
        Cue prolong = Scene.cue(mention, Sense.PROLONG);
        return prolong != null && prolong.isVerb() ? ceasefires.prolonged(prolong) : null;
    }

    /** "extend it for five days": the ceasefire told before, which is to last longer. */
    private @Nullable Proposable prolonged(Cue verb) {
        boolean it = scene.lower(verb.to()).equals("it");
        if (!it || !isToldBefore()) {
            return null;
        }
        NounGroup noun = new NounGroup(verb.from(), verb.from(), "the", Optional.empty());
        Duration length = behind(index);
        Quantity days = length == null ? Quantity.unknown() : length.days();
        int end = length == null ? verb.to() + 1 : length.to();
        return Proposable.of(ProposalKind.CEASEFIRE, index, noun, verb.to()).lasting(days, Optional.empty(), end);
    }

    /** "hold their fire for three months": a ceasefire that a verb names. */
    private @Nullable Proposable stopped(Cue verb) {
        NounGroup noun = new NounGroup(verb.from(), verb.from(), "", Optional.empty());
        Duration length = behind(index);
        if (length == null && ProposingWord.TIMED.is(scene.lower(verb.from()))) {
            return null;
        }
        Quantity days = length == null ? Quantity.unknown() : length.days();
        int end = length == null ? verb.to() : length.to();
        int spared = sparedFrom(verb);
        int last = sparedTo(spared);
        Optional<String> scope = last > spared ? Optional.of(Wording.text(scene, spared, last)) : Optional.empty();
        return Proposable.of(ProposalKind.CEASEFIRE, index, noun, verb.to()).lasting(days, scope, Math.max(end, last));
    }

    /** "Stop attacking each other's power plants": where the words start that say what is spared; -1 where the verb has no such object. */
    private int sparedFrom(Cue verb) {
        if (!ProposingWord.SPARING.is(scene.lower(verb.to() - 1))) {
            return -1;
        }
        int from = verb.to();
        while (ProposingWord.OWN.is(scene.lower(from))
                || ProposingWord.EACH_OTHER.is(scene.lower(from))
                || scene.is(from, Token.Kind.POSSESSIVE)) {
            from++;
        }
        return from;
    }

    private int sparedTo(int from) {
        int end = from;
        while (from >= 0
                && end < scene.tokens().size()
                && end - from < PLACE
                && scene.is(end, Token.Kind.WORD)
                && !scene.isFunctionWord(end)
                && !scene.isPreposition(end)
                && !isVerbOrDay(end)) {
            end++;
        }
        return end;
    }

    private @Nullable Proposable read() {
        Cue cue = (Cue) mentions.get(index);
        int head = head();
        if (head < 0) {
            return null;
        }
        int end = mentions.get(head).to();
        NounGroup noun = NounGroup.of(scene, discourse, head);
        Duration length = before(noun, cue);
        Duration behind = length == null ? behind(head) : null;
        Quantity days = length != null ? length.days() : behind != null ? behind.days() : Quantity.unknown();
        String value = cue.value(Sense.CEASEFIRE);
        boolean phase = value.equals("phase") && !isToldBefore();
        if (phase || value.equals("timed") && days.isUnknown() && !isInForce(head)) {
            return null;
        }
        int placed = behind == null ? end : behind.to();
        int place = placeEnd(placed);
        Optional<String> scope =
                place > placed ? Optional.of(Wording.text(scene, placed + 1, place)) : adjectives(noun, cue);
        return Proposable.of(ProposalKind.CEASEFIRE, head, noun, end).lasting(days, scope, Math.max(placed, place));
    }

    /** "The pause has been in force since Monday": a word of many senses, of a ceasefire told before. */
    private boolean isInForce(int head) {
        for (int i = head + 1; i < mentions.size(); i++) {
            if (Scene.cue(mentions.get(i), Sense.BE, Sense.HAVE, Sense.NOT, Sense.MODAL) == null) {
                Cue answer = Scene.cue(mentions.get(i), Sense.ANSWER);
                boolean stands = answer != null && answer.value(Sense.ANSWER).equals(STANDING);
                return (stands || Scene.cue(mentions.get(i), Sense.TAKE_EFFECT) != null) && isToldBefore();
            }
        }
        return false;
    }

    /** Whether the text has told of a ceasefire before. */
    private boolean isToldBefore() {
        return discourse.tellsOfCeasefire()
                || mentions.subList(Math.max(0, index - LENGTH), index).stream()
                        .anyMatch(m -> Scene.cue(m, Sense.CEASEFIRE) != null);
    }

    /** The mention that is the noun group's head: the ceasefire, or "deal" and "extension" right behind it; -1 where another noun is. */
    private int head() {
        int head = index;
        while (head + 1 < mentions.size()
                && mentions.get(head + 1).from() == mentions.get(head).to()
                && Scene.cue(mentions.get(head + 1), Sense.DEAL, Sense.EXTENSION, Sense.OFFER) != null
                && !((Cue) mentions.get(head + 1)).isVerb()) {
            head++;
        }
        int next = mentions.get(head).to();
        if (next >= scene.tokens().size()) {
            return head;
        }
        if (head + 1 < mentions.size() && mentions.get(head + 1).from() == next) {
            return isOtherNoun(mentions.get(head + 1)) ? -1 : head;
        }
        Token token = scene.tokens().get(next);
        boolean noun = token.kind() == Token.Kind.WORD
                && !ProposingWord.BEHIND.is(token.lower())
                && !ProposingWord.DETERMINER.is(scene.lower(next + 1))
                && !ProposingWord.OWN.is(scene.lower(next + 1))
                && !token.lower().endsWith("ed")
                && !token.lower().endsWith("ing")
                && !token.lower().endsWith("ly");
        return noun || token.kind() == Token.Kind.POSSESSIVE || token.is("-") ? -1 : head;
    }

    private static boolean isOtherNoun(Mention mention) {
        return mention instanceof Cue cue
                && !cue.isVerb()
                && (cue.is(Sense.TALKS)
                        || cue.is(Sense.DOCUMENT)
                        || cue.is(Sense.TERM)
                        || cue.is(Sense.NEGOTIATOR)
                        || cue.is(Sense.DELEGATION)
                        || cue.is(Sense.LIST)
                        || cue.is(Sense.ANSWER));
    }

    /** "a 30-day ceasefire", "a day of calm": the length in front. */
    private @Nullable Duration before(NounGroup noun, Cue cue) {
        for (int i = index - 1; i >= 0 && mentions.get(i).to() > noun.start(); i--) {
            if (mentions.get(i) instanceof Duration duration) {
                return duration;
            }
        }
        boolean of = scene.lower(noun.start() - 1).equals("of")
                && cue.value(Sense.CEASEFIRE).equals("timed");
        int last = Actors.lastBefore(mentions, noun.start());
        return of && last >= 0 && mentions.get(last) instanceof Duration duration && duration.to() == noun.start() - 1
                ? duration
                : null;
    }

    /** "a truce of 72 hours", "for a period of seven days", "lasting two weeks": the length behind. */
    private @Nullable Duration behind(int head) {
        int end = mentions.get(head).to();
        for (int i = head + 1; i < mentions.size() && mentions.get(i).from() - end <= LENGTH; i++) {
            Mention mention = mentions.get(i);
            if (mention instanceof Duration duration) {
                String before = scene.lower(duration.from() - 1);
                boolean length = before.equals("for")
                        || before.equals("of")
                        || before.equals("last")
                        || before.equals("lasting")
                        || before.equals("lasted")
                        || before.equals("to")
                        || before.equals("by");
                return length ? duration : null;
            }
            boolean passes = mention instanceof PartyMention
                    || mention instanceof Day
                    || Scene.cue(mention, Sense.LAST, Sense.MODAL, Sense.PROPOSE) != null;
            if (!passes || scene.lower(mention.from() - 1).equals(",")) {
                return null;
            }
        }
        return null;
    }

    /** "unconditional", "full and unconditional": the adjectives in front that say how far it goes. */
    private Optional<String> adjectives(NounGroup noun, Cue cue) {
        int first = -1;
        int last = -1;
        for (int i = noun.start(); i < cue.from(); i++) {
            if (ProposingWord.SCOPE.is(scene.lower(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 && hasNoConditions(cue.to())) {
            return Optional.of("unconditional");
        }
        return first < 0 ? Optional.empty() : Optional.of(Wording.text(scene, first, last + 1));
    }

    /** "without preconditions" says what "unconditional" does. */
    private boolean hasNoConditions(int token) {
        int at = scene.lower(token + 1).equals("any") ? token + 2 : token + 1;
        return scene.lower(token).equals("without") && ProposingWord.CONDITION.is(scene.lower(at));
    }

    /** The index behind the words that say where it is to hold; the index itself where none do. */
    private int placeEnd(int at) {
        if (!ProposingWord.PLACE.is(scene.lower(at)) || isMentioned(at)) {
            return at;
        }
        int end = at + 1;
        boolean common = false;
        while (end < scene.tokens().size() && end - at <= PLACE && belongs(end) && !isOfOccasion(end)) {
            common |= isCommon(end);
            end++;
        }
        boolean idiom = end - at <= IDIOM && ProposingWord.NO_PLACE.is(scene.lower(end - 1));
        return common && !idiom ? end : at;
    }

    /** "On power plants in a phone call": what was done on some occasion, rather than where it holds. */
    private boolean isOfOccasion(int token) {
        boolean one =
                scene.lower(token + 1).equals("a") || scene.lower(token + 1).equals("an");
        return one && scene.isPreposition(token);
    }

    private boolean belongs(int token) {
        Token.Kind kind = scene.tokens().get(token).kind();
        boolean word = kind == Token.Kind.WORD || scene.tokens().get(token).is("-");
        return word && !ProposingWord.ENDS_PLACE.is(scene.lower(token)) && !isVerbOrDay(token);
    }

    private boolean isCommon(int token) {
        Token word = scene.tokens().get(token);
        return word.kind() == Token.Kind.WORD
                && !word.isCapitalised()
                && !word.is("the")
                && !word.is("some")
                && !word.is("all")
                && !word.is("of");
    }

    /** Whether a preposition belongs to a day or another mention: "in March", "in exchange for". */
    private boolean isMentioned(int token) {
        Mention mention = mentionAt(token);
        Mention next = mentionAt(token + 1);
        return mention != null
                || next instanceof PartyMention
                || next != null && Scene.cue(next, Sense.TALKS, Sense.SWAP_NOUN) != null;
    }

    private boolean isVerbOrDay(int token) {
        Mention mention = mentionAt(token);
        return mention instanceof Day || mention instanceof Cue cue && cue.isVerb();
    }

    private @Nullable Mention mentionAt(int token) {
        int last = Actors.lastBefore(mentions, token + 1);
        return last >= 0 && mentions.get(last).to() > token ? mentions.get(last) : null;
    }
}
