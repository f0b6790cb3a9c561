package dev.parley.examples.report.words;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.parley.interval.DateSpan;
import dev.parley.interval.Quantity;
import dev.parley.lexicon.Lexicon;
import dev.parley.party.Party;
import dev.parley.reconcile.Direction;
import dev.parley.reconcile.Matter;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names instead of codes, for a page that has room for them: {@code Russia → Ukraine} for {@code RU -> UA}, and {@code Remains, Russia → Ukraine, 11 June
 * 2025} for {@code remains RU -> UA 2025-06-11}.
 */
public final class Names {
    private static final String UNNAMED = "?";
    private static final ImmutableSet<String> BEGINNING = ImmutableSet.of("round", "so", "undated");
    private static final ImmutableSet<String> ARROWS = ImmutableSet.of("->", "<->");

    /** Stands for a blank of a code, so that a party is one word. */
    private static final char INSIDE_CODE = '\u00a0';

    private final Lexicon lexicon;

    /** The names that a lexicon has; a party that it does not know goes by its code. */
    public Names(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code Russia}. */
    public String of(Party party) {
        return Wording.capitalised(lexicon.name(party));
    }

    /** Whether words name a party: {@code president of Ukraine}, {@code Russian delegation leader}. */
    public boolean isNamedIn(String words, Party party) {
        return words.contains(lexicon.name(party)) || words.contains(lexicon.demonym(party));
    }

    /** {@code Russia → Ukraine}, with a question mark for a side that is not told. */
    public String of(Direction direction) {
        return side(direction.from()) + " → " + side(direction.to());
    }

    private String side(Optional<Party> party) {
        return party.map(this::of).orElse(UNNAMED);
    }

    /** A value of whatever type: parties by their names, days as {@link Days} has them, all else as {@link Wording} has it. */
    public String value(Object value) {
        if (value instanceof Party party) {
            return of(party);
        }
        if (value instanceof Direction direction) {
            return of(direction);
        }
        return value instanceof DateSpan days ? Days.of(days) : Wording.of(value);
    }

    /** The label of a matter as a heading: {@code Prisoners of war, Russia and Ukraine, 16 May 2025, round 1}. */
    public String heading(Matter matter) {
        return Wording.capitalised(inSentence(matter));
    }

    /** The same within a sentence: {@code prisoners of war, Russia and Ukraine, 16 May 2025, round 1}. */
    public String inSentence(Matter matter) {
        ImmutableSet<String> codes = matter.parties().stream().map(Names::inOne).collect(ImmutableSet.toImmutableSet());
        return words(inOne(matter.label(), matter), codes);
    }

    /** The name of an aspect, {@code quota Russia → Ukraine}. */
    public String aspect(String name, Matter matter) {
        return name.startsWith("quota ")
                ? Splitter.on(' ')
                        .splitToStream(inOne(name, matter))
                        .map(word -> word(word, matter))
                        .collect(Collectors.joining(" "))
                : name;
    }

    private String word(String word, Matter matter) {
        return matter.parties().stream()
                .filter(party -> inOne(party).equals(word))
                .map(this::of)
                .findFirst()
                .orElse(arrow(word));
    }

    /** A text in which the code of a party is one word, whatever blanks it has. */
    private static String inOne(String text, Matter matter) {
        String whole = text;
        for (Party party : matter.parties()) {
            whole = whole.replace(party.code(), inOne(party));
        }
        return whole;
    }

    private static String inOne(Party party) {
        return party.code().replace(' ', INSIDE_CODE);
    }

    private String words(String label, ImmutableSet<String> codes) {
        StringBuilder heading = new StringBuilder();
        String last = "";
        for (String token : Splitter.on(' ').split(label)) {
            boolean listed = token.endsWith(",");
            String word = listed ? token.substring(0, token.length() - 1) : token;
            boolean isParty = codes.contains(word);
            Optional<DateSpan> days = word.contains("-") ? DateSpan.tryParse(word) : Optional.empty();
            boolean begins = days.isPresent() || BEGINNING.contains(word) || isParty && !isJoined(last);
            heading.append(last.isEmpty() ? "" : last.endsWith(",") ? " and " : begins ? ", " : " ");
            heading.append(
                    isParty
                            ? of(Party.of(word.replace(INSIDE_CODE, ' ')))
                            : days.map(Days::of).orElseGet(() -> number(word)));
            last = token;
        }
        return heading.toString();
    }

    /** Whether a party behind that word goes on with what it began: {@code of RU}, {@code RU to UA}. */
    private static boolean isJoined(String last) {
        boolean isWord = last.equals("of") || last.equals("to") || last.equals("by");
        return isWord || ARROWS.contains(last);
    }

    /** A number that the label has as the library writes it, {@code 2..3}; any other word as it is. */
    private static String number(String word) {
        return Optional.of(word)
                .filter(text -> text.contains("..") || text.startsWith("~"))
                .flatMap(Quantity::tryParse)
                .map(Wording::of)
                .orElseGet(() -> arrow(Wording.words(word)));
    }

    private static String arrow(String word) {
        return switch (word) {
            case "->" -> "→";
            case "<->" -> "↔";
            default -> word;
        };
    }
}
