package dev.parley.frame;

import dev.parley.mention.Scene;
import java.util.List;

/** Written proposals: who wrote, passed on, published and studies them. */
final class MemorandumFrames implements Frame {
    @Override
    public boolean isTriggered(Scene scene) {
        return false;
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        return List.of();
    }
}
