package dev.parley.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.net.UrlEscapers;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** What documents, claims and reviews are called where everything has to have an IRI. */
final class Iris {
    private Iris() {}

    /** The address of a page, where the text is one: absolute, of a host, by http or https. Texts of others can be anything. */
    static Optional<String> page(String text) {
        try {
            URI address = new URI(text);
            boolean isOfWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return isOfWeb && address.getHost() != null ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The IRI of a document that is nowhere on the web: {@code dev.parley:document/courier}. The scheme is one for private use, which is called by a
     * domain name backwards (RFC 7595, 3.8).
     */
    static String document(String name) {
        return "dev.parley:document/" + UrlEscapers.urlPathSegmentEscaper().escape(Characters.wellFormed(name));
    }

    /** The IRI of what these characters tell: a UUID of version 8 made of their SHA-256 (RFC 9562, 5.8), so that the same has always the same. */
    static String of(String content) {
        ByteBuffer hash =
                ByteBuffer.wrap(Hashing.sha256().hashString(content, UTF_8).asBytes());
        long version = (hash.getLong() & ~0xF000L) | 0x8000L;
        long variant = (hash.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return "urn:uuid:" + new UUID(version, variant);
    }
}
