package org.evident.web.common;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Pattern;

/** The id a request is spoken of by: the caller's own, if it brought a usable one, or one made for it. */
public final class RequestIds {

  /** The header a caller may send, and every answer bears. */
  public static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = RequestIds.class.getName();
  private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestIds() {}

  /** The id of a request, the same however often it is asked for. */
  public static String of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof String known) {
      return known;
    }
    String id = chosen(request.getHeader(HEADER));
    request.setAttribute(ATTRIBUTE, id);
    return id;
  }

  /** What could break a log line or a header is not taken over. */
  static String chosen(String brought) {
    return brought != null && USABLE.matcher(brought).matches()
        ? brought
        : UUID.randomUUID().toString();
  }
}
