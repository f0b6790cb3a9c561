package dev.parley.frame.discourse;

import dev.parley.mention.Scene;
import java.util.List;

/** Reads the facts of one type that a sentence states. */
public interface Frame {
    /** Whether the sentence has a word that can carry such a fact; cheap, since it is asked of every sentence. */
    boolean isTriggered(Scene scene);

    /** Whether the sentence may carry such a fact where the article is: by a word of its own, or as a line of a list. */
    default boolean isTriggered(Scene scene, Discourse discourse) {
        return isTriggered(scene);
    }

    /** Whether such facts may be of those who only say what the sentence tells. */
    default boolean isOfSpeakers() {
        return false;
    }

    /** The facts that a triggered sentence states, in its order; it may tell the discourse what later sentences refer to. */
    List<Finding> read(Scene scene, Discourse discourse);
}
