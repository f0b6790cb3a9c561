package dev.parley.mention;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with what it mentions. */
public final class Scene {
    private final int index;
    private final Sentence sentence;
    private final ImmutableList<Token> tokens;

    /** The tokens once more, since nothing is asked for as often as a word of the sentence. */
    private final Token[] words;

    private final ImmutableList<Mention> mentions;
    private final Senses senses;
    private final @Nullable Object[] made;
    private final boolean hasColon;

    /** Whether what parts clauses stands anywhere in the sentence, which it rarely does. */
    private final boolean isParted;

    private @Nullable ImmutableList<PersonMention> persons;

    /**
     * A scene.
     *
     * @param index which of the article's scenes it is, from 0
     * @param mentions what the sentence mentions, in order
     */
    public Scene(int index, Sentence sentence, List<Mention> mentions) {
        this.index = index;
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.words = tokens.toArray(new Token[0]);
        this.mentions = ImmutableList.copyOf(mentions);
        this.senses = senses(mentions);
        this.hasColon = sentence.has(":");
        this.isParted = hasColon || sentence.has(";");
        this.made = new @Nullable Object[this.mentions.size()];
    }

    private static Senses senses(List<Mention> mentions) {
        Senses.Union all = new Senses.Union();
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i) instanceof Cue cue) {
                all.add(cue.senses());
            }
        }
        return all.senses();
    }

    /**
     * Makes something of the mention at an index.
     *
     * @param <T> what it makes
     */
    @FunctionalInterface
    public interface Maker<T> {
        /** Makes it. */
        T make(Scene scene, int index);
    }

    /** What a maker makes of the mention at an index, such as its clause: made once for all who ask; a scene knows one maker. */
    @SuppressWarnings("unchecked") // One maker makes things of one type.
    public <T> T made(int mention, Maker<T> maker) {
        Object known = made[mention];
        if (known == null) {
            known = maker.make(this, mention);
            made[mention] = known;
        }
        return (T) known;
    }

    /** The scene without what these tokens mention, as if they said nothing. */
    public Scene without(int from, int to) {
        List<Mention> others = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (mention.to() <= from || mention.from() >= to) {
                others.add(mention);
            }
        }
        return new Scene(index, sentence, others);
    }

    /** Which of the article's scenes it is, from 0. */
    public int index() {
        return index;
    }

    /** The sentence. */
    public Sentence sentence() {
        return sentence;
    }

    /** What the sentence mentions, in order. */
    public ImmutableList<Mention> mentions() {
        return mentions;
    }

    /** The persons among them. */
    public ImmutableList<PersonMention> persons() {
        ImmutableList<PersonMention> known = persons;
        if (known == null) {
            ImmutableList.Builder<PersonMention> found = ImmutableList.builder();
            for (Mention mention : mentions) {
                if (mention instanceof PersonMention person) {
                    found.add(person);
                }
            }
            known = found.build();
            persons = known;
        }
        return known;
    }

    /** The sentence's tokens. */
    public ImmutableList<Token> tokens() {
        return tokens;
    }

    /** The index of a mention among the scene's; -1 where it is none of them. */
    public int indexOf(Mention mention) {
        int low = 0;
        int high = mentions.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int from = mentions.get(middle).from();
            if (from == mention.from()) {
                return mentions.get(middle).equals(mention) ? middle : -1;
            }
            low = from < mention.from() ? middle + 1 : low;
            high = from < mention.from() ? high : middle - 1;
        }
        return -1;
    }

    /** The preposition before a mention, articles, quotation marks and a person's title skipped; empty where there is none. */
    public String preposition(Mention mention) {
        if (mention instanceof PartyMention party) {
            return prepositionBefore(attributesOf(party));
        }
        return prepositionBefore(mention instanceof PersonMention person ? person.titleFrom() : mention.from());
    }

    /** "the paramilitary Rapid Support Forces", "the rebel group Hamas": where the words start that say what kind of group a party is. */
    private int attributesOf(PartyMention party) {
        int start = party.from();
        boolean named = party.isNamed() && tokens.get(start).isCapitalised();
        while (named && SmallWord.OF_GROUP.isAt(tokens, start - 1)) {
            start--;
        }
        return start;
    }

    /** The preposition before a token, articles and quotation marks skipped; empty where there is none. */
    public String prepositionBefore(int token) {
        int i = token - 1;
        while (i >= 0 && (isDeterminer(i) || isQuote(i))) {
            i--;
        }
        boolean source = lower(i).equals("to") && lower(i - 1).equals("according");
        return i >= 0 && !source && SmallWord.PREPOSITION.is(tokens.get(i)) ? lower(i) : "";
    }

    /** Whether a theme is some of those who are known: "three of the released women". */
    public boolean isSomeOf(Theme theme) {
        for (int i = theme.from() + 1; i + 1 < theme.to(); i++) {
            boolean them =
                    SmallWord.DETERMINER.is(tokens.get(i + 1)) || lower(i + 1).equals("those");
            if (lower(i).equals("of") && them) {
                return true;
            }
        }
        return false;
    }

    /** Whether a theme's words say that its people came home: "the freed prisoners". */
    public boolean isMoved(Theme theme) {
        for (int i = theme.from(); i < theme.to(); i++) {
            if (SmallWord.MOVED.is(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The mention as a cue of this sense; null if it is none. */
    public static @Nullable Cue cue(Mention mention, Sense sense) {
        return mention instanceof Cue cue && cue.is(sense) ? cue : null;
    }

    /** The mention as a cue of one of two senses; null if it is none. */
    public static @Nullable Cue cue(Mention mention, Sense one, Sense other) {
        return mention instanceof Cue cue && (cue.is(one) || cue.is(other)) ? cue : null;
    }

    /** The mention as a cue of one of these senses; null if it is none. */
    public static @Nullable Cue cue(Mention mention, Sense... senses) {
        if (mention instanceof Cue cue) {
            for (Sense sense : senses) {
                if (cue.is(sense)) {
                    return cue;
                }
            }
        }
        return null;
    }

    /** Whether the sentence has a cue of this sense. */
    public boolean has(Sense wanted) {
        return senses.has(wanted);
    }

    /** Whether the sentence has a cue of one of these senses. */
    public boolean has(Sense... wanted) {
        for (Sense sense : wanted) {
            if (senses.has(sense)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence has a cue of one of these senses. */
    public boolean has(Senses wanted) {
        return senses.meets(wanted);
    }

    /** The token in lower case; empty outside the sentence. */
    public String lower(int token) {
        return token >= 0 && token < words.length ? words[token].lower() : "";
    }

    /** Whether a semicolon or a colon, which part clauses, stands between two tokens. */
    public boolean isParted(int from, int to) {
        if (!isParted) {
            return false;
        }
        for (int i = from; i < to; i++) {
            boolean time = is(i - 1, Token.Kind.NUMBER) && is(i + 1, Token.Kind.NUMBER);
            if (lower(i).equals(";") || lower(i).equals(":") && !time) {
                return true;
            }
        }
        return false;
    }

    /** Whether a colon stands anywhere in the sentence. */
    public boolean hasColon() {
        return hasColon;
    }

    /** Whether a date tells when something is, rather than since or until when. */
    public boolean isWhen(Day day) {
        String before = lower(day.from() - 1);
        boolean describes = before.equals("the") && isNoun(day.to());
        boolean bound = describes
                || before.equals("since")
                || before.equals("until")
                || before.equals("by")
                || before.equals("before")
                || isRecurring(day);
        return day.resolved()
                && day.span().first().isPresent()
                && day.span().last().isPresent()
                && !bound;
    }

    /** "Every Friday", but neither "40 each on Friday" nor "40 prisoners each yesterday". */
    private boolean isRecurring(Day day) {
        String before = lower(day.from() - 1);
        int at = mentions.indexOf(day) - 1;
        boolean ofTheme = at >= 0 && mentions.get(at) instanceof Theme theme && theme.to() == day.from();
        return (before.equals("every") || before.equals("each"))
                && !ofTheme
                && !SmallWord.PREPOSITION.isAt(tokens, day.from());
    }

    /** Whether a noun may follow, which a month only describes: "in the October clashes". */
    private boolean isNoun(int index) {
        return index < tokens.size()
                && tokens.get(index).kind() == Token.Kind.WORD
                && !SmallWord.PREPOSITION.is(tokens.get(index))
                && !lower(index).equals("and");
    }

    /** Whether the token is an article or another word that starts a noun phrase. */
    public boolean isDeterminer(int index) {
        return index >= 0 && index < tokens.size() && SmallWord.DETERMINER.is(tokens.get(index));
    }

    /** Whether the token is of this kind; false outside the sentence. */
    public boolean is(int index, Token.Kind kind) {
        return index >= 0 && index < words.length && words[index].kind() == kind;
    }

    /** Whether a token joins words rather than naming or describing anything: a preposition, an article, "and". */
    public boolean isFunctionWord(int index) {
        return SmallWord.PREPOSITION.isAt(tokens, index)
                || SmallWord.DETERMINER.isAt(tokens, index)
                || SmallWord.ARTICLE.isAt(tokens, index)
                || SmallWord.FUNCTION.isAt(tokens, index);
    }

    /** Whether a token is a preposition. */
    public boolean isPreposition(int index) {
        return SmallWord.PREPOSITION.isAt(tokens, index);
    }

    /** Whether a token is an article, or a pronoun in its stead. */
    public boolean isArticle(int index) {
        return SmallWord.ARTICLE.isAt(tokens, index) || SmallWord.DETERMINER.isAt(tokens, index);
    }

    /** Whether a token can describe a noun behind it: a word that joins nothing. */
    public boolean isAdjective(int index) {
        return isWord(index) && !isFunctionWord(index);
    }

    /** Whether a token is a word rather than a sign or number. */
    public boolean isWord(int index) {
        return is(index, Token.Kind.WORD);
    }

    /** Whether a token says how or how often something is done: "directly", "again". */
    public boolean isAdverb(int index) {
        return lower(index).endsWith("ly") || SmallWord.ADVERB.isAt(tokens, index);
    }

    /** Whether a token says of the noun behind it that those were moved: the "freed" of "the number of freed soldiers". */
    public boolean isMoved(int index) {
        return SmallWord.MOVED.isAt(tokens, index);
    }

    /** Whether a token says of those before it that they are held: "captured", "jailed". */
    public boolean isHeld(int token) {
        return SmallWord.HELD.isAt(tokens, token);
    }

    /** Whether a token is a noun for an armed group: the "rebels" of "40 rebels". */
    public boolean isGroup(int index) {
        return SmallWord.GROUP.isAt(tokens, index);
    }

    /** "Two days after the talks": whether a day counts from what stands behind it, as none does that ends a clause. */
    public boolean countsFromNext(Day day) {
        return countsFromNext(tokens, day);
    }

    /** As {@link #countsFromNext(Day)}, for the tokens of a sentence that is no scene yet. */
    public static boolean countsFromNext(List<Token> tokens, Day day) {
        boolean relation = Tokens.is(tokens, day.to() - 1, "after") || Tokens.is(tokens, day.to() - 1, "before");
        return relation && Tokens.is(tokens, day.to(), Token.Kind.WORD) && !Tokens.is(tokens, day.to(), "and");
    }

    private boolean isQuote(int index) {
        Token.Kind kind = tokens.get(index).kind();
        return kind == Token.Kind.OPEN_QUOTE || kind == Token.Kind.CLOSE_QUOTE;
    }
}
