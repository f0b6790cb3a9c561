package dev.parley.examples.cli;

import dev.parley.examples.Screen;
import java.io.IOException;
import java.util.Locale;

/** What happens when the result can't be written. */
final class Writing {
    private Writing() {}

    /**
     * The exit status of a command that could not write on. A reader that has seen enough, as {@code head} has, is no failure.
     *
     * @throws Exception the same one, where it is not about writing
     */
    static int failed(Screen screen, Exception e) throws Exception {
        if (!(e instanceof IOException)) {
            throw e;
        }
        String message = String.valueOf(e.getMessage());
        if (message.toLowerCase(Locale.ROOT).contains("pipe")) {
            return 0;
        }
        screen.complain("parley: can't write the result: " + message);
        return 1;
    }
}
