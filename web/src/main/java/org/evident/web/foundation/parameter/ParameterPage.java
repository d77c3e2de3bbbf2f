package org.evident.web.foundation.parameter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evident.foundation.parameter.boundary.ParameterBook;
import org.evident.foundation.parameter.boundary.ParameterView;
import org.evident.foundation.parameter.boundary.SetParameter;
import org.evident.foundation.parameter.rule.ProcessParameter;
import org.evident.web.common.Notices;

/** What the organisation has chosen, and the form that chooses otherwise. */
@Named
@ViewScoped
public class ParameterPage implements Serializable {

  private static final String HERE = "/foundation/parameter/list.xhtml?faces-redirect=true";

  @Inject private ParameterBook book;

  private String chosen;
  private Integer amount;
  private String reason;
  private Integer version;
  private transient List<ParameterView> all;
  private transient Set<ProcessParameter> mine;

  /** Reads before anything is shown; the form begins with what holds. */
  public void open() {
    all = book.all();
    if (version == null) {
      choice()
          .ifPresent(
              view -> {
                amount = view.amount();
                version = view.version();
              });
    }
  }

  /** Every parameter, in the order of their processes. */
  public List<ParameterView> all() {
    if (all == null) {
      open();
    }
    return all;
  }

  /** Whether the reader may choose otherwise. */
  public boolean mine(ParameterView view) {
    if (mine == null) {
      mine = book.mine();
    }
    return mine.contains(view.parameter());
  }

  /** The parameter whose form is open, null where none is or the reader may not change it. */
  public ParameterView form() {
    return choice().filter(this::mine).orElse(null);
  }

  private Optional<ParameterView> choice() {
    return all().stream().filter(view -> view.parameter().name().equals(chosen)).findFirst();
  }

  /** Sets what is typed. */
  public String set() {
    book.set(chosen, new SetParameter(amount, reason, version));
    Notices.done("parameters.done");
    return HERE;
  }

  /** The name of the parameter whose form is open. */
  public String getChosen() {
    return chosen;
  }

  public void setChosen(String chosen) {
    this.chosen = chosen;
  }

  public Integer getAmount() {
    return amount;
  }

  public void setAmount(Integer amount) {
    this.amount = amount;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
