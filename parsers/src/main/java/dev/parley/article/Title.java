package dev.parley.article;

import java.util.Optional;

/** The headline that a text carries itself: its first line, where a blank line and then the story follow. */
final class Title {
    private Title() {}

    static Optional<String> of(String text, int bodyStart) {
        Line line = bodyStart == 0 ? Line.first(text) : Line.at(text, bodyStart, 1);
        while (line.isBlank() && line.hasNext()) {
            line = line.following();
        }
        boolean isTitle = !line.isBlank()
                && line.hasNext()
                && line.following().isBlank()
                && !text.substring(line.next()).isBlank();
        return isTitle ? Optional.of(line.words()) : Optional.empty();
    }
}
