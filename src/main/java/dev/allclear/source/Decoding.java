package dev.allclear.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.allclear.diagnostic.Diagnostic;
import dev.allclear.diagnostic.Diagnostics;
import dev.allclear.diagnostic.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Bytes to text: strictly UTF-8, without byte order mark, every line ending as {@code \n}. */
final class Decoding {
    private Decoding() {}

    /** Returns the text of {@code file}; empty where {@code bytes} are not UTF-8, which is a problem in {@code log}. */
    static Optional<SourceText> text(String file, byte[] bytes, Diagnostics log) {
        // Whatever is not UTF-8 becomes U+FFFD, which may have been typed too.
        String decoded = new String(bytes, UTF_8);
        if (decoded.indexOf('\uFFFD') < 0) {
            return Optional.of(new SourceText(file, normal(decoded)));
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) {
            log.add(notUtf8(file, bytes, in.position()));
            return Optional.empty();
        }
        return Optional.of(new SourceText(file, normal(out.flip().toString())));
    }

    private static Diagnostic notUtf8(String file, byte[] bytes, int offset) {
        int at = normal(new String(bytes, 0, offset, UTF_8)).length();
        SourceText lenient = new SourceText(file, normal(new String(bytes, UTF_8)));
        return Diagnostic.of(
                Rule.NOT_UTF8,
                lenient.at(new Span(at, at + 1)),
                "The file is not UTF-8: its byte at offset " + offset + " starts no character.",
                "Save it as UTF-8.");
    }

    static String normal(String decoded) {
        String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
