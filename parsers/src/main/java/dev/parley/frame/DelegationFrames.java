package dev.parley.frame;

import dev.parley.mention.Scene;
import java.util.List;

/** Who speaks for a party at the talks: heads and members of delegations, envoys, negotiators. */
final class DelegationFrames implements Frame {
    @Override
    public boolean isTriggered(Scene scene) {
        return false;
    }

    @Override
    public List<Finding> read(Scene scene, Discourse discourse) {
        return List.of();
    }
}
