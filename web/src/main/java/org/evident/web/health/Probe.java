package org.evident.web.health;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.evident.foundation.operation.boundary.Readiness;

/**
 * Answers load balancers, which do not sign in: {@code /health/live} while the server runs, {@code /health/ready} while it can
 * take requests (OPS-1). The answer is one word, so that it tells a stranger nothing.
 */
@WebServlet({"/health/live", "/health/ready"})
public class Probe extends HttpServlet {

  @Inject private transient Readiness readiness;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Readiness.State state =
        request.getServletPath().endsWith("/ready") ? readiness.state() : Readiness.State.UP;
    response.setStatus(
        state == Readiness.State.UP
            ? HttpServletResponse.SC_OK
            : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.getWriter().print("{\"status\":\"" + state + "\"}");
  }
}
