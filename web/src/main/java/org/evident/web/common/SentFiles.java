package org.evident.web.common;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.evident.kernel.RuleBroken;

/**
 * Refuses what is sent to a page as files and cannot be read as such. It is read here, before anybody asks for a field of it,
 * since whoever asks first would otherwise fail; a page that asks a form for files which are not sent as such is told so.
 */
public class SentFiles implements Filter {

  /** What is broken where a page wants files, and the form was not sent as {@code multipart/form-data}. */
  static final String NONE = "API.PARTS";

  private static final String TORN = "API.TORN";
  private static final String LARGE = "API.LARGE";
  private static final String MULTIPART = "multipart/";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String type = http.getContentType();
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MULTIPART)) {
      chain.doFilter(new WithoutFiles(http), response);
    } else {
      String broken = broken(http);
      if (broken == null) {
        chain.doFilter(request, response);
      } else {
        int status =
            LARGE.equals(broken)
                ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : HttpServletResponse.SC_BAD_REQUEST;
        ProblemText.send(http, (HttpServletResponse) response, status, new RuleBroken(broken));
      }
    }
  }

  private static String broken(HttpServletRequest request) {
    try {
      // Some of what is torn is read as nothing at all, which no form sends.
      return request.getParts().isEmpty() ? TORN : null;
    } catch (IllegalStateException tooLarge) {
      return LARGE;
    } catch (IOException | ServletException | RuntimeException torn) {
      return TORN;
    }
  }

  /** A request that holds no files, whoever asks for them. */
  private static final class WithoutFiles extends HttpServletRequestWrapper {

    private WithoutFiles(HttpServletRequest request) {
      super(request);
    }

    @Override
    public Collection<Part> getParts() {
      throw new RuleBroken(NONE);
    }

    @Override
    public Part getPart(String name) {
      throw new RuleBroken(NONE);
    }
  }
}
