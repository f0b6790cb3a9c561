package dev.parley.frame.term;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.parley.fact.TermKind;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Form;
import dev.parley.lexicon.Match;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.TermWords;
import dev.parley.mention.Mention;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Scene;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Parts what is asked for into its items: "halt exercises and ban foreign bases", "the withdrawal of troops, elections and neutrality".
 *
 * <p>A comma or "and" starts an item where a word of doing, or one for what can be asked for as it is, stands behind it; elsewhere it joins
 * names. Two things that one verb asks for are two items where they are of two kinds: "stop mobilisation and arms deliveries".
 */
final class Items {
    private static final int AHEAD = 4;

    /** What is no longer asked for with "not to" before it, as the others are: "not to join the alliance". */
    private static final ImmutableSet<TermKind> TO_DO = Sets.immutableEnumSet(
            TermKind.CEASEFIRE,
            TermKind.WITHDRAWAL,
            TermKind.RECOGNITION,
            TermKind.ELECTIONS,
            TermKind.MARTIAL_LAW,
            TermKind.PEACE_TREATY,
            TermKind.OFFICIAL_LANGUAGE,
            TermKind.PRISONER_EXCHANGE,
            TermKind.RETURN_CHILDREN);

    private final Scene scene;
    private final int end;
    private final ItemNouns nouns;
    /** Groups that each item has besides those of its words. */
    private final Set<String> besides;

    private final TermWords words;
    private final ItemStarts starts;
    private final ItemJoints joints;
    private final List<Item> items = new ArrayList<>();

    // The item being read: where it starts, and its groups of words.
    private int start;
    private boolean infinitives;
    private final Set<String> groups = new HashSet<>();
    private final Set<String> acts = new HashSet<>();
    /** The token behind its last word of doing. */
    private int acted;

    private boolean known;
    /** What says that it, and the items behind "or", are not to be done; null where nothing does. */
    private @Nullable Match negation;
    /** Whether it has a participle of what is to be done. */
    private boolean done;
    /** Whether it is not to be done. */
    private boolean not;
    /** Whether the words that follow tell more of it instead of asking for it. */
    private boolean told;
    /** Where a clause that only tells more of it starts; -1 where none does. */
    private int cut = -1;
    /** Whether it goes on with the verb of the item before. */
    private boolean shared;

    private Items(Scene scene, TermWords words, int from, int to, ItemNouns nouns, Set<String> besides) {
        this.words = words;
        this.scene = scene;
        this.start = from;
        this.end = to;
        this.nouns = nouns;
        this.besides = besides;
        this.starts = new ItemStarts(scene, to, nouns, words);
        this.joints = new ItemJoints(scene, to, starts);
    }

    /**
     * The items between two tokens.
     *
     * @param nouns which nouns behind a comma are items: "including the disarmament of militias, a buffer zone and amnesty"
     */
    static List<Item> of(Scene scene, TermWords words, int from, int to, ItemNouns nouns) {
        return of(scene, words, from, to, nouns, Set.of());
    }

    /** The items of what somebody asks for. */
    static List<Item> of(Scene scene, TermWords words, Ask ask) {
        boolean ends = ask.reading() == Ask.Reading.NO_LONGER;
        return of(scene, words, ask.from(), ask.to(), ask.reading().nouns(), ends ? words.ended() : Set.of());
    }

    private static List<Item> of(Scene scene, TermWords words, int from, int to, ItemNouns nouns, Set<String> besides) {
        Items found = new Items(scene, words, from, to, nouns, besides);
        found.run(from);
        return found.items;
    }

    private void run(int from) {
        boolean permits = false;
        int i = from;
        while (i < end) {
            int behind = joints.behindJoint(i);
            int aside = joints.behindAside(behind);
            if (aside > behind) {
                i = aside;
                continue;
            }
            if (behind > i) {
                joint(i, behind);
                i = behind;
                continue;
            }
            int which = joints.behindWhich(i, start);
            if (which > i) {
                close(i);
                start = which;
                i = which;
                continue;
            }
            String word = scene.lower(i);
            told |= AskingWord.WHEN.is(word) && i > start;
            infinitives |= word.equals("to") && starts.startsWithVerb(i + 1);
            not |= isNotTo(i);
            boolean relative = AskingWord.RELATIVE.is(word);
            cut = relative && cut < 0 && scene.lower(i - 1).equals(",") ? i - 1 : cut;
            told |= relative || isAsCondition(i);
            permits |= AskingWord.PERMITTING.is(word) && (told || AskingWord.MODAL.is(scene.lower(i - 1)));
            if (permits && word.equals("to") && starts.startsWithVerb(i + 1)) {
                close(i);
                start = i + 1;
                permits = false;
            }
            Optional<Match> match = words.longest(scene.tokens(), i);
            boolean negates = AskingWord.NEGATING.is(word); // which tells nothing of what it is about
            boolean before = known;
            match.ifPresent(this::take);
            known = negates ? before : known;
            place(i);
            negation = AskingWord.NEGATING.is(word) && match.isPresent() ? match.get() : negation;
            i = match.map(Match::to).orElse(i + 1);
        }
        close(end);
    }

    /** "not to exchange them", "not hold elections", "never to withdraw". */
    private boolean isNotTo(int index) {
        return (scene.lower(index).equals("not") || scene.lower(index).equals("never"))
                && starts.startsWithVerb(index + (scene.lower(index + 1).equals("to") ? 2 : 1));
    }

    /** "as a condition for a truce": what comes of it is not asked for. */
    private boolean isAsCondition(int index) {
        if (!scene.lower(index).equals("as")) {
            return false;
        }
        for (Mention mention : scene.mentions()) {
            boolean behind = mention.from() > index && mention.from() - index <= 2;
            if (behind && Scene.cue(mention, Sense.DEMANDS) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Leave Goma", "hand over Donbas": a name is that of land where something is done to it. */
    private void place(int index) {
        if (told || acts.isEmpty() || !scene.prepositionBefore(index).isEmpty()) {
            return;
        }
        for (Mention mention : scene.mentions()) {
            if (mention.from() == index) {
                if (mention instanceof Place || isUnknownName(mention)) {
                    groups.addAll(words.places());
                }
                return;
            }
        }
    }

    /** "Give up Tarvane": a name that nothing knows, right behind what is done to it. */
    private boolean isUnknownName(Mention mention) {
        return mention.from() == acted
                && words.isLeft(acts)
                && mention instanceof PersonMention name
                && name.to() - name.titleFrom() == 1
                && name.party().isEmpty();
    }

    private void take(Match match) {
        if (told) {
            return;
        }
        for (Entry entry : match.entries()) {
            // "neutrality at the talks in Geneva" is asked for where talks are; talks are asked for where they come
            // first.
            boolean named = known || words.kind(acts).isPresent();
            if (named && words.isNoTerm(entry.value())) {
                continue;
            }
            groups.add(entry.value());
            done |= entry.form() == Form.PAST_OR_PARTICIPLE;
            known |= entry.sense() == Sense.THING || entry.sense() == Sense.TERM;
            if (entry.sense() == Sense.ACT) {
                acted = match.to();
                acts.add(entry.value());
            }
        }
    }

    /** "Not to join the alliance or host its bases": whether the negation before is that of the next verb too. */
    private boolean isNeither(int at, int behind) {
        boolean verb = starts.startsWithVerb(behind + (scene.lower(behind).equals("to") ? 1 : 0));
        if (negation == null || !verb) {
            return false;
        }
        for (int i = at; i < end; i++) {
            if (AskingWord.AND.is(scene.lower(i))) {
                return !scene.lower(i).equals("and");
            }
        }
        return false;
    }

    private void joint(int at, int behind) {
        // "a full and unconditional truce": adjectives are no items.
        boolean adjectives = groups.isEmpty()
                && behind - start <= AHEAD
                && AskingWord.AND.is(scene.lower(at))
                && !AskingWord.ARTICLE.is(scene.lower(behind));
        // "Luhansk and Donetsk will be recognised": the first part has nothing done to it yet.
        boolean subjects = acts.isEmpty()
                && AskingWord.AND.is(scene.lower(at))
                && !starts.startsWithAct(behind)
                && starts.startsWithModal(behind);
        if (adjectives || subjects) {
            return;
        }
        if (!joints.isIncludingBy(behind) && starts.startsItem(behind, infinitives, done)) {
            boolean goesOn = isNeither(at, behind);
            close(at);
            start = behind;
            negation = goesOn ? negation : null;
            if (negation != null) {
                take(negation);
                not = true;
            }
        } else if (AskingWord.INSIDE.is(scene.lower(behind))
                || joints.isIncludingBy(behind)
                || nouns != ItemNouns.ANY && !AskingWord.AND.is(scene.lower(at))) {
            told = true;
        } else if (!told) {
            share(at, behind);
        }
    }

    /** Begins a part that the verb before asks for too, should it be of another kind. */
    private void share(int at, int behind) {
        Set<String> verbs = Set.copyOf(acts);
        close(at);
        start = behind;
        acts.addAll(verbs);
        groups.addAll(verbs);
        shared = true;
    }

    private void close(int to) {
        int last = cut > start && cut < to ? cut : to;
        cut = -1;
        while (last > start && isTrailing(scene.tokens().get(last - 1))) {
            last--;
        }
        if (last > start) {
            groups.addAll(besides);
            Optional<TermWords.Kind> kind = words.kind(groups);
            Item.Words told = known ? Item.Words.THING : acts.isEmpty() ? Item.Words.ANY : Item.Words.ACT;
            Item item = Item.of(start, last, kind, told);
            add(not && TO_DO.contains(item.kind()) ? item.other() : item);
        }
        not = false;
        groups.clear();
        acts.clear();
        known = false;
        done = false;
        told = false;
        shared = false;
    }

    private void add(Item item) {
        Item before = items.isEmpty() ? item : items.get(items.size() - 1);
        boolean another = item.term() && item.isNamed() && before.isNamed() && item.kind() != before.kind();
        if (shared && !items.isEmpty() && !another) {
            items.set(items.size() - 1, before.with(item));
        } else {
            items.add(item);
        }
    }

    private static boolean isTrailing(Token token) {
        return token.kind() == Token.Kind.CLOSE_QUOTE
                || token.is(".")
                || token.is(",")
                || token.is(";")
                || token.is(":");
    }
}
