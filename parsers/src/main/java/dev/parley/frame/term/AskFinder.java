package dev.parley.frame.term;

import dev.parley.frame.discourse.Discourse;
import dev.parley.mention.Scene;
import java.util.ArrayList;
import java.util.List;

/** Finds what a sentence asks for in one of the ways in which it can be put; all of a sentence's finders share what is known of who asks. */
abstract class AskFinder {
    final Scene scene;
    final Discourse discourse;
    final Asking asking;
    final List<Ask> asks = new ArrayList<>();

    AskFinder(Asking asking) {
        this.scene = asking.scene();
        this.discourse = asking.discourse();
        this.asking = asking;
    }

    /** All that is asked for so, in the order of the text; to be asked once. */
    abstract List<Ask> find();
}
