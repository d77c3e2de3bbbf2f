package org.evident.web.signin;

import static jakarta.security.enterprise.AuthenticationStatus.SEND_CONTINUE;
import static jakarta.security.enterprise.AuthenticationStatus.SUCCESS;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.evident.foundation.party.boundary.SignedIn;
import org.evident.web.common.Notices;

/** The sign-in form, and the way out. */
@Named
@RequestScoped
public class Login {

  private static final String START = "/index.xhtml?faces-redirect=true";
  private static final String SIGN_IN = "/login.xhtml?faces-redirect=true";

  @Inject private SecurityContext security;
  @Inject private Attempt attempt;
  @Inject private ProviderWayOut wayOut;

  private String name;
  private String password;

  /** Tries the login and password typed; the session gets a new id, so nobody can have planted it. */
  public String enter() {
    FacesContext faces = FacesContext.getCurrentInstance();
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    request.getSession();
    request.changeSessionId();
    AuthenticationStatus status =
        security.authenticate(
            request,
            (HttpServletResponse) faces.getExternalContext().getResponse(),
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name.trim(), password)));
    if (status == SEND_CONTINUE) {
      faces.responseComplete();
      return null;
    }
    return status == SUCCESS ? START : refused(faces);
  }

  /** Ends the session here and, where it began at a provider, there too. */
  public String leave() throws ServletException, IOException {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext here = faces.getExternalContext();
    HttpServletRequest request = (HttpServletRequest) here.getRequest();
    Optional<String> provided = wayOut.leadingTo(door(request));
    if (provided.isPresent()) {
      here.invalidateSession();
      here.redirect(provided.get());
      return null;
    }
    request.logout();
    here.invalidateSession();
    if (here.isResponseCommitted()) {
      faces.responseComplete();
      return null;
    }
    return SIGN_IN;
  }

  private static String door(HttpServletRequest request) {
    String asked = request.getRequestURL().toString();
    String host = asked.substring(0, asked.length() - request.getRequestURI().length());
    return host + request.getContextPath() + "/login.xhtml";
  }

  /** Whether people prove themselves at a provider and not by our form. */
  public boolean isAtProvider() {
    return OidcSettings.inForce();
  }

  private String refused(FacesContext faces) {
    if (attempt.outcome() != SignedIn.Outcome.MUST_CHANGE) {
      Notices.refused(Doorkeeper.words(attempt.outcome()));
      return null;
    }
    faces.getExternalContext().getFlash().put("login", name.trim());
    Notices.done("password.must");
    return "/password.xhtml?faces-redirect=true";
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
