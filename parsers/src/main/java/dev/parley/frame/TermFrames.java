package dev.parley.frame;

import dev.parley.mention.Scene;
import java.util.List;

/** The demands and conditions that memorandums and negotiating parties put. */
final class TermFrames implements Frame {
    @Override
    public boolean isTriggered(Scene scene) {
        return false;
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        return List.of();
    }
}
