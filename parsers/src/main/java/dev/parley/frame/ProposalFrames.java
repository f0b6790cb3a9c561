package dev.parley.frame;

import dev.parley.mention.Scene;
import java.util.List;

/** What a party proposed or demanded: ceasefires, meetings, summits, returns; and the answers to it. */
final class ProposalFrames implements Frame {
    @Override
    public boolean isTriggered(Scene scene) {
        return false;
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        return List.of();
    }
}
