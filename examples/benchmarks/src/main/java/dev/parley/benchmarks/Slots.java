package dev.parley.benchmarks;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Fills the slots of one article's sentences.
 *
 * <p>{@code {n:20-90}} is a number of that range; {@code {nth}} an ordinal; {@code {name}} a person, whose family name the next {@code {surname}}
 * repeats; cities, teams, companies and the like are drawn anew each time. Names are put together from syllables, so that hardly any
 * comes twice. Whatever has a value of its own in the article (the sides of a conflict) keeps it.
 */
final class Slots {
    private static final Splitter BAR = Splitter.on('|').trimResults();
    private static final List<String> SIDES = List.of("A", "Aadj", "Aseat", "B", "Badj", "Bseat", "M", "Madj", "city");

    private final Names names;
    private final Random random;
    private final Map<String, String> kept = new HashMap<>();
    private final boolean typographic;
    private String surname = "";

    Slots(Random random) {
        this.random = random;
        this.names = new Names(random);
        this.typographic = random.nextBoolean();
        this.surname = names.family();
    }

    /** Sets the sides of a line of conflicts.txt, either way round, and who speaks for them. */
    void keep(String conflict) {
        List<String> cells = BAR.splitToList(conflict);
        boolean turned = random.nextBoolean();
        for (int i = 0; i < SIDES.size(); i++) {
            kept.put(SIDES.get(i), cells.get(turned && i < 6 ? (i + 3) % 6 : i));
        }
        for (String side : List.of("A", "B")) {
            String family = names.family();
            kept.put("sur" + side, family);
            kept.put("envoy" + side, names.first() + " " + family);
        }
    }

    /** The sentence with its slots filled and its quotation marks set. */
    String fill(String sentence) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < sentence.length()) {
            char c = sentence.charAt(at);
            if (c == '{') {
                int end = sentence.indexOf('}', at);
                String value = value(sentence.substring(at + 1, end));
                text.append(text.length() == 0 ? capitalised(value) : value);
                at = end;
            } else if (c == '[' || c == ']') {
                text.append(typographic ? c == '[' ? '“' : '”' : '"');
            } else {
                text.append(c == '\'' && typographic ? '’' : c);
            }
            at++;
        }
        return text.toString();
    }

    private static String capitalised(String value) {
        return value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }

    private String value(String slot) {
        String value = kept.get(slot);
        if (value != null) {
            return value;
        }
        if (slot.startsWith("n:")) {
            return number(slot);
        }
        return switch (slot) {
            case "name" -> {
                surname = names.family();
                yield names.first() + " " + surname;
            }
            case "surname" -> surname;
            case "company" -> names.company();
            case "team" -> names.team();
            default -> names.oneOf(slot);
        };
    }

    private String number(String slot) {
        int dash = slot.indexOf('-');
        int min = Integer.parseInt(slot.substring(2, dash));
        int max = Integer.parseInt(slot.substring(dash + 1));
        return String.valueOf(min + random.nextInt(max - min + 1));
    }
}
