package org.evident.web.signin;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Where the provider sends people back to; leads on to the page they asked for first. */
@WebServlet(OidcReturn.PATH)
public class OidcReturn extends HttpServlet {

  static final String PATH = "/callback";

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    HttpSession session = request.getSession();
    Object wanted = session.getAttribute(OidcCallers.WANTED);
    session.removeAttribute(OidcCallers.WANTED);
    String start = request.getContextPath() + "/index.xhtml";
    response.sendRedirect(wanted == null ? start : wanted.toString());
  }
}
