package org.evident.web.agreement.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.evident.agreement.servicelevel.boundary.AgreementView;
import org.evident.agreement.servicelevel.boundary.Agreements;
import org.evident.agreement.servicelevel.rule.AgreementState;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Parties;
import org.evident.kernel.Role;
import org.evident.web.common.Me;

/** The agreements the reader may see, each by its newest version. */
@Named
@RequestScoped
public class AgreementList {

  @Inject private Agreements agreements;
  @Inject private Parties parties;
  @Inject private Me me;

  private String state;
  private String customer;
  private List<Row> rows;

  /** The rows in the wanted state, or all. */
  public List<Row> rows() {
    if (rows == null) {
      Map<String, String> names =
          parties.customers().stream()
              .collect(Collectors.toMap(CustomerView::number, CustomerView::name));
      rows =
          agreements.list().stream()
              .map(a -> new Row(a, newest(a), names.getOrDefault(a.customer(), a.customer())))
              .filter(
                  row ->
                      customer == null
                          || customer.isEmpty()
                          || customer.equals(row.agreement().customer()))
              .filter(row -> state == null || state.isEmpty() || state.equals(row.newest().state()))
              .toList();
    }
    return rows;
  }

  /** Whether the reader drafts agreements. */
  public boolean drafts() {
    return me.may(Role.SERVICE_LEVEL_MANAGER);
  }

  /** The states to choose from, in the order of an agreement's life. */
  public List<String> states() {
    return Arrays.stream(AgreementState.values()).map(Enum::name).toList();
  }

  static AgreementView.Version newest(AgreementView agreement) {
    return agreement.versions().get(agreement.versions().size() - 1);
  }

  /** The number of the customer whose agreements are wanted; all of them without. */
  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  /** An agreement with its newest version and its customer's name. */
  public record Row(AgreementView agreement, AgreementView.Version newest, String customer) {}
}
