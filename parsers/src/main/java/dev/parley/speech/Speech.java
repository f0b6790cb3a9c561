package dev.parley.speech;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.parley.claim.Attribution;
import dev.parley.claim.Stance;
import dev.parley.interval.DateSpan;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Mention;
import dev.parley.mention.People;
import dev.parley.mention.PersonMention;
import dev.parley.mention.Scene;
import dev.parley.party.Person;
import dev.parley.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who says what in one article, and how surely. */
public final class Speech {
    private final List<Scene> scenes;
    private final People people;
    private final List<List<SpeechAct>> acts = new ArrayList<>();

    private Speech(List<Scene> scenes, People people) {
        this.scenes = scenes;
        this.people = people;
    }

    /** The speech of an article's sentences. */
    public static Speech of(List<Scene> scenes, People people) {
        Speech speech = new Speech(scenes, people);
        Optional<Person> last = Optional.empty();
        for (Scene scene : scenes) {
            List<SpeechAct> acts = Acts.of(scene, speech.people, last);
            speech.acts.add(acts);
            Optional<Person> named = lastSpeaker(acts).or(() -> speech.personIn(scene));
            last = named.isPresent() ? named : last;
        }
        return speech;
    }

    private static Optional<Person> lastSpeaker(List<SpeechAct> acts) {
        return acts.stream().flatMap(act -> act.speaker().stream()).reduce((first, second) -> second);
    }

    private Optional<Person> personIn(Scene scene) {
        return scene.mentions().stream()
                .filter(mention -> mention instanceof PersonMention)
                .flatMap(mention -> people.person((PersonMention) mention).stream())
                .reduce((a, b) -> b);
    }

    /** Who says a token of a sentence; nobody where it names nobody. */
    public Optional<Person> speaker(int sentence, int token) {
        return attribution(sentence, token, token + 1).speaker();
    }

    /** To whom the words from one token to another of a sentence are attributed; nobody where it names nobody. */
    public Attribution attribution(int sentence, int from, int to) {
        List<SpeechAct> own = acts.get(sentence);
        Optional<SpeechAct> act = own.stream()
                .filter(a -> a.covers(from))
                .max(Comparator.comparingInt(SpeechAct::at))
                .or(() -> own.stream()
                        .filter(a -> a.at() >= 0 && a.covers(to - 1))
                        .findFirst());
        ImmutableList<String> via = own.stream()
                .flatMap(a -> a.via().stream())
                .collect(ImmutableSet.toImmutableSet())
                .asList();
        if (act.isPresent()) {
            Optional<Person> speaker = act.get()
                    .speaker()
                    .or(() -> own.stream()
                            .filter(a -> a.covers(from))
                            .flatMap(a -> a.speaker().stream())
                            .findFirst());
            return new Attribution(speaker, via, Optional.empty(), act.get().said());
        }
        Optional<Person> quoted = isQuoted(sentence) ? quoter(sentence) : Optional.empty();
        return new Attribution(quoted, ImmutableList.of(), Optional.empty(), DateSpan.unknown());
    }

    private boolean isQuoted(int sentence) {
        Scene scene = scenes.get(sentence);
        return scene.sentence().quoted() || scene.tokens().get(0).kind() == Token.Kind.OPEN_QUOTE;
    }

    /** Whose quotation a sentence goes on with: that of the speaker before it in its paragraph, or of the one named right behind it. */
    private Optional<Person> quoter(int sentence) {
        int paragraph = scenes.get(sentence).sentence().paragraph();
        for (int i = sentence - 1; i >= 0 && scenes.get(i).sentence().paragraph() == paragraph; i--) {
            Optional<Person> before = lastSpeaker(acts.get(i));
            if (before.isPresent()) {
                return before;
            }
            if (!isQuoted(i)) {
                break;
            }
        }
        for (int i = sentence + 1; i < scenes.size() && scenes.get(i).sentence().paragraph() == paragraph; i++) {
            Optional<Person> next =
                    acts.get(i).stream().flatMap(act -> act.speaker().stream()).findFirst();
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** How surely the words of a sentence up to a token are said: a hedge before makes what is asserted reported. */
    public Stance stance(int sentence, Stance stance, int to) {
        boolean hedged = scenes.get(sentence).mentions().stream()
                .anyMatch(mention -> Scene.cue(mention, Sense.HEDGE) != null && mention.from() < to);
        return hedged && stance == Stance.ASSERTED ? Stance.REPORTED : stance;
    }

    /** Who confirms what the sentence before told ("this was confirmed by X", "the confirmation came from X", "X confirmed it"), and where the words end. */
    public Optional<Confirmation> confirmation(int sentence) {
        Scene scene = scenes.get(sentence);
        for (SpeechAct act : acts.get(sentence)) {
            boolean confirms = scene.mentions().stream()
                    .anyMatch(m -> m.from() == act.at()
                            && Scene.cue(m, Sense.CONFIRM) != null
                            && !scene.lower(m.to()).equals("that"));
            if (confirms && act.speaker().isPresent()) {
                return act.speaker()
                        .map(who -> new Confirmation(who, scene.tokens().size()));
            }
        }
        for (int i = 0; i + 1 < scene.mentions().size(); i++) {
            Mention verb = scene.mentions().get(i);
            Mention next = scene.mentions().get(i + 1);
            boolean confirms = Scene.cue(verb, Sense.CONFIRM) != null && next.from() - verb.to() <= 3;
            boolean by = scene.preposition(next).equals("by")
                    || scene.preposition(next).equals("from");
            if (confirms && by && next instanceof PersonMention person) {
                return people.person(person).map(who -> new Confirmation(who, person.to()));
            }
        }
        return Optional.empty();
    }

    /**
     * Somebody who confirms what was told before.
     *
     * @param by who confirms it
     * @param to the index behind the last token that says so
     */
    public record Confirmation(Person by, int to) {}
}
