package dev.parley.frame.memorandum;

import dev.parley.claim.Stance;
import dev.parley.frame.clause.Clause;
import dev.parley.frame.discourse.ActingParty;
import dev.parley.frame.discourse.Discourse;
import dev.parley.frame.words.AskingWord;
import dev.parley.lexicon.Sense;
import dev.parley.mention.Cue;
import dev.parley.mention.Duration;
import dev.parley.mention.Mention;
import dev.parley.mention.Scene;
import dev.parley.mention.Theme;
import dev.parley.party.Party;
import java.util.List;
import java.util.Optional;

/** How long a party has or took to answer a written proposal: "has been given ten days to respond", "took 70 days to answer the Omani draft". */
final class TimesToAnswer {
    /** How many tokens may stand between the time and the verb. */
    private static final int REACH = 6;

    /** How many tokens before the time the verb may stand that says that it is over: "took all of ten days". */
    private static final int TOOK = 4;

    private final Scene scene;
    private final Discourse discourse;

    private TimesToAnswer(Scene scene, Discourse discourse) {
        this.scene = scene;
        this.discourse = discourse;
    }

    /** The time that a sentence tells of, to answer one of its own written proposals or the one told just before. */
    static Optional<Proposed> of(Scene scene, Discourse discourse, List<DocumentPhrase> phrases) {
        if (!scene.has(Sense.STUDY, Sense.RESPOND)) {
            return Optional.empty();
        }
        TimesToAnswer times = new TimesToAnswer(scene, discourse);
        for (int i = 1; i < scene.mentions().size(); i++) {
            Cue verb = Scene.cue(scene.mentions().get(i), Sense.STUDY, Sense.RESPOND);
            boolean near = verb != null
                    && scene.mentions().get(i - 1) instanceof Duration time
                    && verb.from() - time.to() <= REACH;
            Optional<Document> document = near ? times.answered(i, phrases) : Optional.empty();
            if (document.isPresent()) {
                return Optional.of(times.time(document.get(), i));
            }
        }
        return Optional.empty();
    }

    /** What is answered: the written proposal behind the verb, or else the one told last. */
    private Optional<Document> answered(int verb, List<DocumentPhrase> phrases) {
        Documents documents = Documents.of(discourse);
        for (DocumentPhrase phrase : phrases) {
            if (phrase.index() > verb) {
                boolean known = phrase.owner().isPresent() || phrase.isKnown(documents);
                return known
                        ? Optional.of(Document.in(scene, phrase.author(documents), phrase.about(), false))
                        : Optional.empty();
            }
        }
        return documents.lastBefore(scene).filter(document -> !document.deal());
    }

    private Proposed time(Document document, int verb) {
        Mention answer = scene.mentions().get(verb);
        Duration time = (Duration) scene.mentions().get(verb - 1);
        Proposed proposed = new Proposed("time-to-answer");
        proposed.author = document.author();
        proposed.recipient =
                new ActingParty(scene, discourse).of(Clause.of(scene, verb)).or(() -> people(verb));
        proposed.about = document.about();
        proposed.reviewDays = HandledDocuments.days(time);
        proposed.stance = isOver(time) ? Stance.ASSERTED : Stance.EXPECTED;
        proposed.start = Math.min(time.from(), answer.from());
        proposed.end = Math.max(time.to(), answer.to());
        return proposed;
    }

    /** "Had taken 70 days", "needed a month", but "will take a month". */
    private boolean isOver(Duration time) {
        for (int i = time.from() - 1; i >= Math.max(0, time.from() - TOOK); i--) {
            if (AskingWord.TOOK.is(scene.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The Iranians reckon they will need a week": whose people a party is named by. */
    private Optional<Party> people(int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            if (scene.mentions().get(i) instanceof Theme theme
                    && theme.owners().size() == 1
                    && theme.quantity().isUnknown()) {
                return Optional.of(theme.owners().get(0));
            }
        }
        return Optional.empty();
    }
}
