package dev.parley.examples.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import dev.parley.examples.report.words.TextFile;

/**
 * The style and the script of the page, and the policy that lets a browser use these and nothing else: no other script, whoever wrote it into the page, no
 * picture, no font, no request.
 *
 * @param style the style sheet
 * @param script the script
 * @param policy the page's <a href="https://www.w3.org/TR/CSP3/">Content Security Policy</a>
 */
record Guard(String style, String script, String policy) {
    static Guard standard() {
        String style = TextFile.beside(Guard.class, "page.css");
        String script = TextFile.beside(Guard.class, "page.js");
        return new Guard(
                style,
                script,
                "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                        .formatted(source(style), source(script)));
    }

    /** How a policy names an inline text: by its digest. */
    private static String source(String text) {
        String digest = BaseEncoding.base64()
                .encode(Hashing.sha256().hashString(text, UTF_8).asBytes());
        return "'sha256-" + digest + "'";
    }
}
