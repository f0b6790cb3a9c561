package dev.parley.frame;

import dev.parley.mention.Scene;
import java.util.List;

/** The meetings that a sentence tells of: which round, when, where, how long, in which language, whose guests. */
final class RoundFrames implements Frame {
    @Override
    public boolean isTriggered(Scene scene) {
        return false;
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        return List.of();
    }
}
