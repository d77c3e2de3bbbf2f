package org.evident.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.evident.foundation.attachment.boundary.ContentStream;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.foundation.attachment.boundary.OpenedFile;

/** Gives stored files out as mere bytes to be kept, never as something a browser would show or run. */
final class Downloads {

  private Downloads() {}

  /** The answer with a file of a record. */
  static Response of(OpenedFile file, Contents contents) {
    return of(file.view().name(), file.content(), contents)
        .header(HttpHeaders.CONTENT_LENGTH, file.view().length())
        .build();
  }

  /** The answer with a content, read from the database piece by piece. */
  static Response.ResponseBuilder of(String name, long content, Contents contents) {
    StreamingOutput body =
        out -> {
          try (InputStream bytes = new ContentStream(contents, content)) {
            bytes.transferTo(out);
          }
        };
    return Response.ok(body, MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
  }

  /** That it is to be kept, under its name after RFC 6266; the second form bears every sign. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole.replace("*", "%2A");
  }
}
