package dev.parley.article;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** The mark-up of a page, and where in it things stand. */
record PageSource(String file, Document document) {
    static PageSource parse(String file, String html) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return new PageSource(file, parser.parseInput(html, ""));
    }

    /** Where an element begins. */
    Place place(Element element) {
        return place(element.sourceRange());
    }

    /** Where what is in an element begins. */
    Place behindTag(Element element) {
        Range.Position end = element.sourceRange().end();
        return end.isTracked() ? Place.at(file, end.lineNumber(), end.columnNumber()) : Place.of(file);
    }

    /** What an attribute says; the element must have it. */
    Stated attribute(Element element, String name) {
        Range range = element.attributes().sourceRange(name).valueRange();
        return new Stated(element.attr(name).strip(), range.isTracked() ? place(range) : place(element));
    }

    private Place place(Range range) {
        Range.Position start = range.start();
        return start.isTracked() ? Place.at(file, start.lineNumber(), start.columnNumber()) : Place.of(file);
    }
}
