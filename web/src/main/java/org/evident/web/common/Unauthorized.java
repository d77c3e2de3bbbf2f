package org.evident.web.common;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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
    ProblemText.send(
        request, response, HttpServletResponse.SC_UNAUTHORIZED, new RuleBroken("PTY.TOKEN"));
  }
}
