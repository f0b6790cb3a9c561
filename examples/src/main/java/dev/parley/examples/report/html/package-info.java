/**
 * The parts of the report as one page of HTML: what each shows, as records of words and links, which the templates in {@code src/main/jte} lay out. The work
 * of the examples, and no API.
 */
@NullMarked
package dev.parley.examples.report.html;

import org.jspecify.annotations.NullMarked;
