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

/** The agreements the reader may see, each by its newest version. */
@Named
@RequestScoped
public class AgreementList {

  @Inject private Agreements agreements;
  @Inject private Parties parties;

  private String state;
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
              .filter(row -> state == null || state.isEmpty() || state.equals(row.newest().state()))
              .toList();
    }
    return rows;
  }

  /** The states to choose from, in the order of an agreement's life. */
  public List<String> states() {
    return Arrays.stream(AgreementState.values()).map(Enum::name).toList();
  }

  static AgreementView.Version newest(AgreementView agreement) {
    return agreement.versions().get(agreement.versions().size() - 1);
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
