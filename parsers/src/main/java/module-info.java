/** From the text of an article to sourced claims. */
module dev.parley.parsers {
    requires transitive dev.parley.core;
    requires static transitive org.jspecify;
}
