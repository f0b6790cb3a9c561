/** From the text of an article to sourced claims. */
module dev.parley.parsers {
    requires com.dynatrace.hash4j;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires transitive com.google.common;
    requires transitive dev.parley.core;
    requires static transitive org.jspecify;
    requires org.jsoup;

    exports dev.parley.article;
    exports dev.parley.lexicon;
    exports dev.parley.parse;
}
