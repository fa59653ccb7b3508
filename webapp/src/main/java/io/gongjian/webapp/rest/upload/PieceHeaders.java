package io.gongjian.webapp.rest.upload;

import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.upload.PieceDigest;
import io.gongjian.engine.upload.UploadPiece;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the headers of a request say of the piece of a file that it carries. */
final class PieceHeaders {

  static final String OFFSET = "Upload-Offset";

  /** RFC 9530. */
  private static final String DIGEST = "Content-Digest";

  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");

  /** A SHA-256 in Base64 takes 43 characters and a sign of padding. */
  private static final Pattern SHA_256 =
      Pattern.compile("(?:^|,)\\s*sha-256\\s*=\\s*:([A-Za-z0-9+/]{43}=):\\s*(?:,|$)");

  private PieceHeaders() {}

  /** An offset that is no number fits nowhere, and is refused as such. */
  static UploadPiece read(HttpHeaders headers, InputStream bytes) {
    long offset = number(headers, OFFSET).orElse(-1);
    return new UploadPiece(
        offset, number(headers, HttpHeaders.CONTENT_LENGTH), digest(headers), bytes);
  }

  private static OptionalLong number(HttpHeaders headers, String name) {
    String text = headers.getHeaderString(name);
    return text != null && NUMBER.matcher(text).matches()
        ? OptionalLong.of(Long.parseLong(text))
        : OptionalLong.empty();
  }

  private static Optional<PieceDigest> digest(HttpHeaders headers) {
    String text = headers.getHeaderString(DIGEST);
    if (text == null || !text.contains("sha-256")) {
      return Optional.empty();
    }
    Matcher said = SHA_256.matcher(text);
    if (!said.find()) {
      throw new ProblemException(
          RefusalProblem.of(
              new Refusal.BadInput(
                  List.of(new InputFault(DIGEST, "sha-256", InputFault.Kind.MALFORMED)))));
    }
    byte[] digest = Base64.getDecoder().decode(said.group(1));
    return Optional.of(new PieceDigest(HexFormat.of().formatHex(digest)));
  }
}
