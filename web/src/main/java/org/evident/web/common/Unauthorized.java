package org.evident.web.common;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Collections;
import org.evident.kernel.RuleBroken;

/** What a program reads whom the container stops, since it has no token or none that holds. */
@WebServlet("/unauthorized")
public class Unauthorized extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    RuleBroken broken = new RuleBroken("PTY.TOKEN");
    String sentence =
        Sentences.of(
            broken, Sentences.locale(Collections.list(request.getLocales())), () -> ZoneOffset.UTC);
    String id = RequestIds.of(request);
    response.setHeader(RequestIds.HEADER, id);
    response.setContentType(ProblemText.TYPE);
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            ProblemText.of(HttpServletResponse.SC_UNAUTHORIZED, broken.rule(), null, sentence, id));
  }
}
