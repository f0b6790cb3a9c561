package dev.parley.frame.memorandum;

import dev.parley.frame.discourse.Discourse;
import dev.parley.mention.Scene;
import dev.parley.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The written proposals that an article has told of, to which "the document" and "it" go back. */
public final class Documents {
    private static final int PARAGRAPH = 4;

    private final List<Document> told = new ArrayList<>();

    /** Those of an article. */
    public static Documents of(Discourse discourse) {
        return discourse.memory(Documents.class, Documents::new);
    }

    /** Tells of a proposal; what is already known of it stays. */
    public void tell(Document document) {
        Optional<Document> known = meant(document.author());
        boolean same = known.isPresent()
                && (known.get().author().isPresent() || document.author().isEmpty());
        if (same) {
            told.remove(known.get());
        }
        told.add(same ? known.get().with(document) : document);
    }

    /** The last one told that can be this author's; where none is named, the last one told. */
    public Optional<Document> meant(Optional<Party> author) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (told.get(i).agrees(author)) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** What "the draft" and "the plan" mean: the last one told that answers no other, or else the last one. */
    public Optional<Document> meantByNoun() {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (!told.get(i).reply()) {
                return Optional.of(told.get(i));
            }
        }
        return meant(Optional.empty());
    }

    /** The one that a sentence or the one before it told of last. */
    public Optional<Document> lastBefore(Scene scene) {
        return meant(Optional.empty()).filter(document -> document.sentence() >= scene.index() - 1);
    }

    /** The one that the paragraph of a sentence tells of, a few sentences before. */
    public Optional<Document> inParagraph(Scene scene) {
        return meant(Optional.empty())
                .filter(document -> document.paragraph() == scene.sentence().paragraph()
                        && document.sentence() < scene.index()
                        && document.sentence() >= scene.index() - PARAGRAPH);
    }
}
