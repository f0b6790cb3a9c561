package dev.parley.speech;

import dev.parley.mention.Scene;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is named around each sentence of an article for the quotation that it goes on with.
 *
 * <p>All sentences are gone through once from either end, so that a quotation that is never closed takes no longer than others.
 */
final class Quoters {
    private final List<Scene> scenes;
    private final List<List<SpeechAct>> acts;
    private final List<Optional<Source>> lasts;
    private final Quotations quotations;
    private final @Nullable Source[] within;
    private final @Nullable Source[] before;
    private final @Nullable Source[] behind;

    Quoters(List<Scene> scenes, List<List<SpeechAct>> acts, List<Optional<Source>> lasts, Quotations quotations) {
        this.scenes = scenes;
        this.acts = acts;
        this.lasts = lasts;
        this.quotations = quotations;
        this.within = new @Nullable Source[scenes.size()];
        this.before = new @Nullable Source[scenes.size()];
        this.behind = new @Nullable Source[scenes.size()];
        for (int i = 1; i < scenes.size(); i++) {
            before[i] = isOneParagraph(i - 1, i) ? spoken(i - 1) : null;
        }
        for (int i = scenes.size() - 2; i >= 0; i--) {
            within[i] = scenes.get(i + 1).sentence().quoted() ? named(i + 1) : null;
            behind[i] = isOneParagraph(i, i + 1) ? speaking(i + 1) : null;
        }
    }

    /** Who is named where the quotation goes on in a later sentence; null where nobody is. */
    @Nullable
    Source within(int sentence) {
        return within[sentence];
    }

    /** Who spoke last before a sentence in its paragraph; null where nobody did. */
    @Nullable
    Source before(int sentence) {
        return before[sentence];
    }

    /** Who speaks next behind a sentence in its paragraph; null where nobody does. */
    @Nullable
    Source behind(int sentence) {
        return behind[sentence];
    }

    private boolean isOneParagraph(int sentence, int next) {
        return scenes.get(sentence).sentence().paragraph()
                == scenes.get(next).sentence().paragraph();
    }

    private @Nullable Source named(int sentence) {
        for (SpeechAct act : acts.get(sentence)) {
            // What is said within the quotation is its speaker's account of what others said.
            if (quotations.at(sentence, act.words().from()) == null) {
                return act.source();
            }
        }
        return within[sentence];
    }

    private @Nullable Source spoken(int sentence) {
        Optional<Source> told = lasts.get(sentence);
        boolean here = told.isPresent()
                && (sentence == 0 || !acts.get(sentence).isEmpty() || !told.equals(lasts.get(sentence - 1)));
        return here ? told.orElse(null) : before[sentence];
    }

    private @Nullable Source speaking(int sentence) {
        List<SpeechAct> here = acts.get(sentence);
        return here.isEmpty() ? behind[sentence] : here.get(0).source();
    }
}
