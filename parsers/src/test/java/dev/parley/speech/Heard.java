package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import dev.parley.claim.Attribution;
import dev.parley.claim.Stance;
import dev.parley.lexicon.Lexicon;
import dev.parley.mention.Scene;
import dev.parley.mention.finder.MentionFinder;
import dev.parley.mention.finder.Setting;
import dev.parley.party.Party;
import dev.parley.text.Sentence;
import dev.parley.text.Sentences;
import dev.parley.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text with brackets around what somebody says, and who that is; {@code speech.txt} has the form.
 *
 * @param marked the text with its brackets
 * @param expected who says what stands in each pair, in one line each
 */
record Heard(String marked, ImmutableList<String> expected) {
    private static final MentionFinder FINDER =
            MentionFinder.of(Lexicon.standard()).publishedOn(Optional.of(LocalDate.of(2025, 6, 14)));

    /** The texts of a resource. */
    static ImmutableList<Heard> in(String resource) {
        ImmutableList.Builder<Heard> all = ImmutableList.builder();
        List<String> text = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : lines(resource)) {
            boolean heading = line.startsWith("#") || line.startsWith("= ");
            if (!heading && line.startsWith("- ")) {
                expected.add(line.substring(2));
            } else if (!heading) {
                if (!expected.isEmpty()) {
                    all.add(new Heard(String.join("\n", text).strip(), ImmutableList.copyOf(expected)));
                    text.clear();
                    expected.clear();
                }
                text.add(line);
            }
        }
        return all.add(new Heard(String.join("\n", text).strip(), ImmutableList.copyOf(expected)))
                .build();
    }

    private static List<String> lines(String resource) {
        try {
            return Resources.readLines(Resources.getResource(Heard.class, resource), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who says what stands in each pair of brackets, as it was found. */
    ImmutableList<String> found() {
        StringBuilder text = new StringBuilder();
        List<Integer> marks = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' || c == ']') {
                marks.add(text.length());
            } else {
                text.append(c);
            }
        }
        List<Scene> scenes = new ArrayList<>();
        for (Sentence sentence : Sentences.of(text.toString(), 0, FINDER.vocabulary())) {
            scenes.add(FINDER.scene(scenes.size(), sentence));
        }
        Setting setting = Setting.of(scenes, Lexicon.standard());
        Speech speech = Speech.of(setting, Lexicon.standard());
        ImmutableList.Builder<String> found = ImmutableList.builder();
        for (int i = 0; i < marks.size(); i += 2) {
            found.add(heard(setting, speech, marks.get(i), marks.get(i + 1)));
        }
        return found.build();
    }

    private static String heard(Setting setting, Speech speech, int start, int end) {
        for (Scene scene : setting.scenes()) {
            if (scene.sentence().start() <= start && start < scene.sentence().end()) {
                int from = first(scene.tokens(), start);
                int to = Math.max(from + 1, first(scene.tokens(), end));
                Stance stance = speech.stance(scene.index(), Stance.ASSERTED, from, to);
                String put = stance == Stance.ASSERTED ? "" : stance.code() + " ";
                return put + line(speech.attribution(scene.index(), from, to));
            }
        }
        throw new AssertionError("no sentence at " + start);
    }

    private static int first(List<Token> tokens, int start) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).start() < start) {
            i++;
        }
        return i;
    }

    private static String line(Attribution attribution) {
        String unnamed = attribution
                .party()
                .map(Party::code)
                .map(code -> "one of " + code)
                .orElse("nobody");
        String speaker = attribution.speaker().map(who -> who.name()).orElse(unnamed);
        String via = String.join(", ", attribution.via());
        return via.isEmpty() ? speaker : speaker + " via " + via;
    }
}
