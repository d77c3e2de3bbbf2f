package org.evident.web.foundation.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.foundation.party.boundary.CustomerView;
import org.evident.foundation.party.boundary.Organisations;

/** The customers that are an organisation or units of it, read once. */
@Named
@RequestScoped
public class OrganisationCustomers {

  @Inject private Organisations organisations;

  private String asked;
  private List<CustomerView> customers;

  /** Those of an organisation, by name. */
  public List<CustomerView> of(String number) {
    if (customers == null || !number.equals(asked)) {
      asked = number;
      customers = organisations.customers(number);
    }
    return customers;
  }
}
