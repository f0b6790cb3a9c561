package dev.parley.frame.memorandum;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.ActingParty;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.discourse.Frame;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Written proposals: who wrote, passed on, published and studies them. */
public final class MemorandumFrames implements Frame {
    private static final Senses TRIGGERS = Senses.of(Sense.DOCUMENT, Sense.STUDY, Sense.WRITE);
    private static final int TIME_TO_ANSWER = 6;

    @Override
    public boolean isTriggered(Scene scene) {
        return scene.has(TRIGGERS);
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        List<DocumentPhrase> phrases = DocumentPhrase.of(scene, discourse);
        List<Proposed> told = new ArrayList<>();
        for (DocumentPhrase phrase : phrases) {
            Handling handling = new Handling(scene, discourse, phrase);
            HandledDocuments.read(handling);
            ActingDocuments.read(handling);
            handling.found().forEach(proposed -> add(told, proposed));
            tell(scene, discourse, phrase, handling.found());
        }
        if (told.stream().noneMatch(proposed -> proposed.reviewDays.isPresent())) {
            timeToAnswer(scene, discourse).ifPresent(proposed -> addTime(told, proposed));
        }
        if (phrases.isEmpty()) {
            drawnUp(scene, discourse);
        }
        return told.isEmpty()
                ? List.of()
                : told.stream()
                        .filter(Proposed::isStated)
                        .map(Proposed::finding)
                        .toList();
    }

    private static void add(List<Proposed> told, Proposed proposed) {
        for (Proposed other : told) {
            if (other.joins(proposed)) {
                other.join(proposed);
                return;
            }
        }
        told.add(proposed);
    }

    /** The time that one side takes is told apart from who gave it the proposal: "where the rebels have asked for a week to study it". */
    private static void addTime(List<Proposed> told, Proposed time) {
        if (time.recipient.isPresent() && !told.isEmpty()) {
            told.add(time);
        } else {
            add(told, time);
        }
    }

    private static void tell(Scene scene, Discourse discourse, DocumentPhrase phrase, List<Proposed> found) {
        Documents documents = Documents.of(discourse);
        if (phrase.answered().isPresent()) {
            documents.tell(Document.in(scene, phrase.answered(), phrase.about(), false));
        }
        for (Proposed proposed : found) {
            Document document = Document.in(scene, proposed.author, proposed.about, false);
            documents.tell(phrase.answered().isPresent() ? document.asReply() : document);
        }
        boolean deal = phrase.weight() == DocumentPhrase.Weight.DEAL;
        boolean known = phrase.isKnown(documents);
        if (found.isEmpty() && (phrase.isFull() || deal || known)) {
            documents.tell(
                    Document.in(scene, deal ? Optional.empty() : phrase.author(documents), phrase.about(), deal));
        }
    }

    /** "Each of them has been given ten days to respond": the time to study what was told just before. */
    private static Optional<Proposed> timeToAnswer(Scene scene, Discourse discourse) {
        Optional<Document> document = Documents.of(discourse).lastBefore(scene).filter(d -> !d.deal());
        for (int i = 1; document.isPresent() && i < scene.mentions().size(); i++) {
            Cue verb = Scene.cue(scene.mentions().get(i), Sense.STUDY);
            Mention before = scene.mentions().get(i - 1);
            if (verb != null && before instanceof Duration time && verb.from() - time.to() <= TIME_TO_ANSWER) {
                return Optional.of(timeToAnswer(scene, discourse, document.get(), i, time));
            }
        }
        return Optional.empty();
    }

    private static Proposed timeToAnswer(Scene scene, Discourse discourse, Document document, int verb, Duration time) {
        Proposed proposed = new Proposed("time-to-answer");
        proposed.author = document.author();
        proposed.recipient =
                new ActingParty(scene, discourse).of(Clause.of(scene, verb)).or(() -> people(scene, verb));
        proposed.about = document.about();
        proposed.reviewDays = HandledDocuments.days(time);
        proposed.stance = Stance.EXPECTED;
        proposed.start = Math.min(time.from(), scene.mentions().get(verb).from());
        proposed.end = Math.max(time.to(), scene.mentions().get(verb).to());
        return proposed;
    }

    /** "The Iranians reckon they will need a week": whose people a party is named by. */
    private static Optional<Party> people(Scene scene, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Theme theme
                    && theme.owners().size() == 1
                    && theme.quantity().isUnknown()) {
                return Optional.of(theme.owners().get(0));
            }
        }
        return Optional.empty();
    }

    /** "A truce drawn up by the United States": whose the draft is that later sentences tell of. */
    private static void drawnUp(Scene scene, Discourse discourse) {
        for (int i = 0; i < scene.mentions().size(); i++) {
            Cue verb = Scene.cue(scene.mentions().get(i), Sense.WRITE);
            Mention by = verb == null ? null : Clause.of(scene, i).actorBehind("by");
            Optional<Party> author = discourse.partyOf(scene, by);
            if (author.isPresent() && scene.has(Sense.CEASEFIRE)) {
                Optional<String> about = scene.mentions().stream()
                        .flatMap(mention -> DocumentPhrase.subject(mention).stream())
                        .findFirst();
                Documents.of(discourse).tell(Document.in(scene, author, about, false));
            }
        }
    }
}
