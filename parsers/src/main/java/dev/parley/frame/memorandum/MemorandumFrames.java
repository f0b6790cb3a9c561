package dev.parley.frame.memorandum;

import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.discourse.Finding;
import dev.parley.frame.discourse.Frame;
import dev.parley.lexicon.Sense;
import dev.parley.lexicon.Senses;
import dev.parley.mention.Cue;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Written proposals: who wrote, passed on, published and studies them. */
public final class MemorandumFrames implements Frame {
    private static final Senses TRIGGERS = Senses.of(
            Sense.DOCUMENT,
            Sense.STUDY,
            Sense.WRITE,
            Sense.RESPOND,
            Sense.SUBMIT,
            Sense.GIVE,
            Sense.RECEIVE,
            Sense.PUBLISH);

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
            TimesToAnswer.of(scene, discourse, phrases).ifPresent(proposed -> addTime(told, proposed));
        }
        PronounDocuments.of(scene, discourse).forEach(proposed -> add(told, proposed));
        answered(phrases, told);
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

    /** "Gave a written reply to the plan sent to it by Oman": an answer goes to whoever made what it answers. */
    private static void answered(List<DocumentPhrase> phrases, List<Proposed> told) {
        boolean reply = !phrases.isEmpty() && phrases.get(0).reply();
        for (Proposed plan : reply ? told : List.<Proposed>of()) {
            for (Proposed answer : told) {
                boolean open = answer.recipient.isEmpty() && answer.channel.isEmpty();
                if (open && answer.author.isPresent() && answer.author.equals(plan.recipient)) {
                    answer.recipient = plan.author;
                }
            }
        }
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
        boolean apart = time.recipient.isPresent()
                && !told.isEmpty()
                && !told.get(told.size() - 1).rule.equals(ActingDocuments.NAME);
        if (apart) {
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
            documents.tell(phrase.reply() ? document.asReply() : document);
        }
        boolean deal = phrase.weight() == DocumentPhrase.Weight.DEAL;
        boolean known = phrase.isKnown(documents);
        if (found.isEmpty() && (phrase.isFull() || deal || known)) {
            documents.tell(
                    Document.in(scene, deal ? Optional.empty() : phrase.author(documents), phrase.about(), deal));
        }
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
