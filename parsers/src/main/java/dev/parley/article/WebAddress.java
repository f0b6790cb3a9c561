package dev.parley.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a page on the web. */
final class WebAddress {
    /** How web archives write the address of a page that they keep: behind the moment at which they took it, and how they show it. */
    private static final Pattern ARCHIVED = Pattern.compile("/web/[0-9]{14}(?:[a-z]{2}_)?/(?=https?://)");

    private WebAddress() {}

    /** An address as it is written, for a copy in a web archive that of the page itself; empty where it is none of the web. */
    static Optional<String> of(String written) {
        String address = written.strip();
        Matcher archived = ARCHIVED.matcher(address);
        String own = archived.find() ? address.substring(archived.end()) : address;
        return own.startsWith("https://") || own.startsWith("http://") ? Optional.of(own) : Optional.empty();
    }
}
