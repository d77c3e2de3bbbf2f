package org.evident.web.agreement.supplier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.evident.agreement.supplier.boundary.ContractLine;
import org.evident.agreement.supplier.boundary.ContractReading;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.kernel.Page;

/** The contracts with suppliers, a page at a time. */
@Named
@RequestScoped
public class ContractList {

  @Inject private ContractReading reading;

  private String state;
  private String after;
  private Page<ContractLine> page;

  /** Reads before anything is shown. */
  public void open() {
    page = reading.page(after == null ? "" : after, Page.USUAL, wanted());
  }

  /** The rows of this page. */
  public List<ContractLine> rows() {
    return page().items();
  }

  /** What the next page is asked for with, or null. */
  public String next() {
    return page().next();
  }

  /** The states to choose from, in the order of a contract's life. */
  public List<String> states() {
    return Arrays.stream(ContractState.values()).map(Enum::name).toList();
  }

  private Page<ContractLine> page() {
    if (page == null) {
      open();
    }
    return page;
  }

  private ContractState wanted() {
    return Arrays.stream(ContractState.values())
        .filter(one -> one.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(String after) {
    this.after = after;
  }
}
