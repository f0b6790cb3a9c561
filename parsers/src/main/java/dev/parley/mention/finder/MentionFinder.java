package dev.parley.mention.finder;

import com.google.common.collect.ImmutableList;
import dev.parley.lexicon.Entry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Match;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.OutletMention;
import dev.parley.mention.PartyMention;
import dev.parley.mention.PartyMention.Which;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Place;
import dev.parley.mention.Ratio;
import dev.parley.mention.Scene;
import dev.parley.mention.date.CountedDays;
import dev.parley.mention.date.Dateline;
import dev.parley.mention.date.Days;
import dev.parley.mention.date.Durations;
import dev.parley.mention.date.ToldYears;
import dev.parley.mention.mark.Calendar;
import dev.parley.mention.mark.Marks;
import dev.parley.mention.mark.NumberRole;
import dev.parley.mention.mark.SmallWord;
import dev.parley.mention.mark.Tokens;
import dev.parley.mention.name.Names;
import dev.parley.mention.name.Namesakes;
import dev.parley.mention.name.Outlets;
import dev.parley.mention.name.Persons;
import dev.parley.mention.name.Places;
import dev.parley.mention.number.Amounts;
import dev.parley.mention.number.Comparisons;
import dev.parley.mention.party.HomeNames;
import dev.parley.mention.party.NamedSides;
import dev.parley.mention.theme.Themes;
import dev.parley.party.Party;
import dev.parley.text.Sentence;
import dev.parley.text.Token;
import dev.parley.text.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the sentences of one article mention.
 *
 * <p>It reads a sentence from left to right; at each token the first reading that fits is taken, with as many tokens as it has: a day,
 * a ratio, an amount, a phrase of the lexicon, a person's name. Numbers and nouns are then joined to themes.
 */
public final class MentionFinder {
    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final Days days;

    private MentionFinder(Lexicon lexicon, Vocabulary vocabulary, Days days) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.days = days;
    }

    /** A finder for articles of an unknown day, in which a date without a year is not resolved. */
    public static MentionFinder of(Lexicon lexicon) {
        return new MentionFinder(lexicon, Marks.vocabulary(lexicon), Days.of(Optional.empty()));
    }

    /** The finder for an article of that day. */
    public MentionFinder publishedOn(Optional<LocalDate> day) {
        return new MentionFinder(lexicon, vocabulary, Days.of(day));
    }

    /** The vocabulary with which the sentences are to be cut. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The sentence, the one with this index among the article's, with what it mentions. */
    public Scene scene(int index, Sentence sentence) {
        return new Scene(index, sentence, find(sentence));
    }

    /**
     * What the sentence mentions, in the order of its tokens; no two mentions share a token.
     *
     * @throws IllegalArgumentException if the sentence was cut with another vocabulary, whose words have no marks for the finder
     */
    public ImmutableList<Mention> find(Sentence sentence) {
        if (sentence.vocabulary() != vocabulary) {
            throw new IllegalArgumentException("sentence: cut with a vocabulary that is not the finder's: \""
                    + sentence.tokens().get(0) + "…\"");
        }
        List<Mention> found = new ArrayList<>();
        ImmutableList<Token> tokens = sentence.tokens();
        // Without a "for" no number stands for another.
        boolean hasFor = sentence.has("for");
        int i = Dateline.end(tokens);
        while (i < tokens.size()) {
            Mention mention = at(tokens, i, found, hasFor);
            if (mention != null) {
                found.add(mention);
            }
            i = mention == null ? i + 1 : mention.to();
        }
        ToldYears.resolve(tokens, found, days.published());
        CountedDays.resolve(tokens, found);
        return Themes.join(
                tokens,
                Outlets.mark(
                        tokens,
                        Persons.describe(
                                tokens,
                                Places.find(
                                        tokens,
                                        new HomeNames(tokens, lexicon)
                                                .join(new NamedSides(tokens, lexicon).join(found)),
                                        lexicon))));
    }

    private @Nullable Mention at(ImmutableList<Token> tokens, int i, List<Mention> before, boolean hasFor) {
        Token token = tokens.get(i);
        Mention number = Marks.canStartNumber(tokens, i) ? number(tokens, i, before, hasFor) : null;
        if (number != null) {
            return number;
        }
        Optional<PersonMention> namesake =
                token.isCapitalised() ? Namesakes.at(tokens, i, lexicon, days) : Optional.empty();
        if (namesake.isPresent()) {
            return namesake.get();
        }
        Optional<Match> phrase = Marks.canStartPhrase(token) ? lexicon.longest(tokens, i) : Optional.empty();
        Optional<Mention> word = phrase.isPresent() ? word(tokens, phrase.get(), before) : Optional.empty();
        if (word.isPresent()) {
            return word.get();
        }
        // "al-Nakhalah" starts with a small letter.
        boolean name = token.isCapitalised() || SmallWord.NAME_ARTICLE.is(token);
        return name ? Names.at(tokens, i, lexicon).orElse(null) : null;
    }

    private @Nullable Mention number(ImmutableList<Token> tokens, int i, List<Mention> before, boolean hasFor) {
        boolean plain = NumberRole.isPlain(tokens, i);
        Optional<? extends Mention> number =
                plain && !Calendar.canBeYear(tokens.get(i)) ? Optional.empty() : days.at(tokens, i);
        if (number.isEmpty() && !plain) {
            number = Durations.at(tokens, i);
        }
        if (number.isEmpty() && hasFor) {
            number = Amounts.ratioAt(tokens, i).map(ratio -> ratio.of(kind(tokens, ratio)));
        }
        if (number.isEmpty()) {
            number = Amounts.at(tokens, i);
        }
        if (number.isEmpty()) {
            number = Comparisons.at(tokens, i, before);
        }
        return number.isPresent() ? number.get() : null;
    }

    /** The kind of the noun between the numbers of a ratio: that of "45 prisoners for 50". */
    private String kind(ImmutableList<Token> tokens, Ratio ratio) {
        for (int i = ratio.from() + 1; i < ratio.to(); i++) {
            Optional<Entry> noun = lexicon.longest(tokens, i).stream()
                    .flatMap(match -> match.entries().stream())
                    .filter(entry -> entry.sense() == Sense.CATEGORY)
                    .findFirst();
            if (noun.isPresent()) {
                return noun.get().value();
            }
        }
        return "";
    }

    private Optional<Mention> word(ImmutableList<Token> tokens, Match match, List<Mention> before) {
        if (Places.isCity(tokens, match)) {
            return Optional.of(Places.city(tokens, match.from(), match.to()));
        }
        if (has(match, Sense.OUTLET) && isInLongerName(tokens, match.from(), match.to())) {
            return Optional.empty();
        }
        for (int i = 0; i < match.entries().size(); i++) {
            Optional<Mention> name = name(tokens, match, match.entries().get(i));
            if (name.isPresent()) {
                return name;
            }
        }
        ImmutableList<Entry> readings = Words.choose(tokens, match, before);
        return readings.isEmpty() ? Optional.empty() : Optional.of(mention(match, readings));
    }

    private static Mention mention(Match match, ImmutableList<Entry> readings) {
        int from = match.from();
        int to = match.to();
        return switch (readings.get(0).sense()) {
            case BOTH -> new PartyMention(Which.BOTH, Optional.empty(), from, to);
            case EACH -> new PartyMention(Which.EACH, Optional.empty(), from, to);
            case OTHER_SIDE -> new PartyMention(Which.OTHER, Optional.empty(), from, to);
            case WE -> new PartyMention(Which.SPEAKER, Optional.empty(), from, to);
            case THEY -> new PartyMention(Which.PRONOUN, Optional.empty(), from, to);
            default -> new Cue(readings, from, to);
        };
    }

    private Optional<Mention> name(ImmutableList<Token> tokens, Match match, Entry entry) {
        int from = match.from();
        return switch (entry.sense()) {
            case PARTY, SEAT ->
                isFirstOfCompound(tokens, match.to())
                        ? Optional.empty()
                        : Optional.of(named(tokens, entry, from, sideEnd(tokens, match.to())));
            case REGION ->
                Optional.of(new Place(Place.Kind.REGION, Tokens.text(tokens, from, match.to()), from, match.to()));
            case DEMONYM -> {
                int side = sideEnd(tokens, match.to());
                yield side > match.to() ? Optional.of(named(tokens, entry, from, side)) : Optional.empty();
            }
            case NATIONALS -> Optional.of(new Cue(ImmutableList.of(entry), from, match.to()));
            case OUTLET -> Optional.of(new OutletMention(entry.value(), from, match.to()));
            case PERSON -> {
                // "Machar's forces" are his party.
                int side = sideEnd(tokens, match.to());
                yield Optional.of(side > match.to() ? named(tokens, entry, from, side) : person(tokens, match, entry));
            }
            default -> Optional.empty();
        };
    }

    private static PersonMention person(ImmutableList<Token> tokens, Match match, Entry entry) {
        String name = Tokens.text(tokens, match.from(), match.to());
        return new PersonMention(
                name, Optional.empty(), Optional.of(Party.of(entry.value())), match.from(), match.to());
    }

    /** "The National Liberation Army" is no outlet, though "The National" is one. */
    private boolean isInLongerName(ImmutableList<Token> tokens, int from, int to) {
        return tokens.get(from).is("the")
                && lexicon.longest(tokens, from + 1)
                        .filter(name -> name.to() > to)
                        .isPresent();
    }

    /** "The Iran-aligned group", "UN-brokered talks": whether a party's name only says what kind of thing follows. */
    private static boolean isFirstOfCompound(ImmutableList<Token> tokens, int end) {
        return Tokens.isDash(tokens, end) && SmallWord.NAME_SUFFIX.isAt(tokens, end + 1);
    }

    private PartyMention named(ImmutableList<Token> tokens, Entry entry, int from, int to) {
        boolean delegation = isDelegation(tokens, to - 1, to) || to - 2 > from && isDelegation(tokens, to - 2, to);
        return new PartyMention(Which.NAMED, Optional.of(Party.of(entry.value())), from, to, delegation);
    }

    /** "The Omani team", "the Omani negotiating group". */
    private boolean isDelegation(ImmutableList<Token> tokens, int from, int to) {
        return lexicon.longest(tokens, from)
                .filter(match -> match.to() == to && has(match, Sense.DELEGATION))
                .isPresent();
    }

    /** Behind a name: where "'s delegation" or "side" ends; the index itself where neither follows, or a noun does ("military remains"). */
    private int sideEnd(ImmutableList<Token> tokens, int index) {
        int end = oneSideEnd(tokens, index);
        // "the Sudanese army's negotiators"
        boolean further = end > index && end < tokens.size() && tokens.get(end).kind() == Token.Kind.POSSESSIVE;
        return further ? oneSideEnd(tokens, end) : end;
    }

    private int oneSideEnd(ImmutableList<Token> tokens, int index) {
        int side = index < tokens.size() && tokens.get(index).kind() == Token.Kind.POSSESSIVE ? index + 1 : index;
        if (side >= tokens.size() || !Marks.canStartPhrase(tokens.get(side))) {
            return index;
        }
        return lexicon.longest(tokens, side)
                .filter(match -> has(match, Sense.SIDE, Sense.DELEGATION) && !isOffice(tokens, match))
                .map(Match::to)
                .filter(end -> lexicon.longest(tokens, end)
                        .filter(next -> has(next, Sense.CATEGORY))
                        .isEmpty())
                .orElse(index);
    }

    /** Whether a noun is the office of one person: "Omani negotiator", "Omani official Salim Harthi". */
    private static boolean isOffice(ImmutableList<Token> tokens, Match match) {
        return has(match, Sense.NEGOTIATOR) || has(match, Sense.ROLE) && Tokens.isCapitalised(tokens, match.to());
    }

    private static boolean has(Match match, Sense... senses) {
        for (Entry entry : match.entries()) {
            for (Sense sense : senses) {
                if (entry.sense() == sense) {
                    return true;
                }
            }
        }
        return false;
    }
}
