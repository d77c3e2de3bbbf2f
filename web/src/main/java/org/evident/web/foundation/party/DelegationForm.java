package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.evident.foundation.approval.boundary.ApprovalView;
import org.evident.foundation.party.boundary.AddDelegation;
import org.evident.foundation.party.boundary.DelegationView;
import org.evident.foundation.party.boundary.Delegations;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** Who decides for somebody while they are away: the reader, or whom an administrator looks at. */
@Named
@RequestScoped
public class DelegationForm {

  @Inject private Delegations delegations;
  @Inject private Me me;

  private String deputy;
  private LocalDate first;
  private LocalDate last;
  private List<DelegationView> rows;

  /** What somebody delegated and was delegated, the latest first; the reader where nobody is named. */
  public List<DelegationView> rows(String login) {
    if (rows == null) {
      rows = own(login) ? delegations.mine() : delegations.of(login);
    }
    return rows;
  }

  /** Whether the reader may take one back. */
  public boolean ends(DelegationView one, String login) {
    return !one.over() && (!own(login) || one.login().equals(me.caller().login()));
  }

  /** Has somebody decide. */
  public String add(String login) {
    delegations.add(new AddDelegation(own(login) ? null : login, deputy, first, last));
    Notices.done("delegation.added");
    return page(login);
  }

  /** Takes it back. */
  public String end(long id, String login) {
    delegations.end(id);
    Notices.done("delegation.ended");
    return page(login);
  }

  /** The names of those who are away, were asked too, and for whom the reader decides today; empty where there are none. */
  public String alsoFor(ApprovalView approval) {
    String reader = me.caller().login();
    return rows(null).stream()
        .filter(one -> one.inForce() && one.deputy().equals(reader))
        .filter(one -> approval.of(one.login()) != null)
        .filter(one -> approval.of(one.login()).decision() == null)
        .map(DelegationView::name)
        .collect(Collectors.joining(", "));
  }

  private static boolean own(String login) {
    return login == null || login.isEmpty();
  }

  private static String page(String login) {
    return own(login)
        ? "/foundation/party/mine.xhtml?faces-redirect=true"
        : "/foundation/party/person.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public String getDeputy() {
    return deputy;
  }

  public void setDeputy(String deputy) {
    this.deputy = deputy;
  }

  public LocalDate getFirst() {
    return first;
  }

  public void setFirst(LocalDate first) {
    this.first = first;
  }

  public LocalDate getLast() {
    return last;
  }

  public void setLast(LocalDate last) {
    this.last = last;
  }
}
