package org.evident.web.agreement.supplier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.evident.agreement.supplier.boundary.ContractReading;
import org.evident.agreement.supplier.boundary.ContractView;
import org.evident.agreement.supplier.boundary.Contracts;
import org.evident.agreement.supplier.rule.ContractState;
import org.evident.agreement.supplier.rule.ExitChecklist;
import org.evident.foundation.action.boundary.ActionView;
import org.evident.foundation.party.boundary.AuthorityMatrix;
import org.evident.foundation.party.rule.DecisionType;
import org.evident.kernel.Role;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;
import org.evident.web.foundation.action.ActionEntry;

/** One contract: what it says, what it carries, and the steps the reader may take. */
@Named
@ViewScoped
public class ContractPage implements Serializable {

  private static final List<String> POINTS =
      List.of("dataReturned", "accessRemoved", "knowledgeHandedOver", "assetsReturned");

  @Inject private ContractReading reading;
  @Inject private Contracts contracts;
  @Inject private AuthorityMatrix matrix;
  @Inject private Me me;

  private String number;
  private String reason;
  private List<String> settled = new ArrayList<>();
  private final ActionEntry entry = new ActionEntry();
  private transient ContractView contract;
  private transient List<ActionView> actions;

  /** Reads before anything is shown. */
  public void open() {
    contract = reading.contract(number == null ? "" : number);
    settled = new ArrayList<>(POINTS);
    settled.removeAll(contract.exitOpen());
  }

  /** The contract. */
  public ContractView contract() {
    if (contract == null) {
      contract = reading.contract(number == null ? "" : number);
    }
    return contract;
  }

  /** The points of the exit. */
  public List<String> points() {
    return POINTS;
  }

  /** The steps of the reader's roles before the contract is signed; a step not possible now says why. */
  public List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    if (!is(ContractState.DRAFT)) {
      return steps;
    }
    boolean offered = contract().offeredAt() != null;
    if (me.may(Role.SUPPLIER_MANAGER)) {
      steps.add(new Step("offer", offered ? "contract.not.again" : null));
    }
    if (signs()) {
      boolean author = me.caller().login().equals(contract().author());
      String why = offered ? null : "contract.not.offered";
      steps.add(new Step("sign", author ? "contract.not.author" : why));
    }
    return steps;
  }

  /** Whether the reader brings the contract to its end. */
  public boolean ends() {
    return is(ContractState.ACTIVE) && me.may(Role.SUPPLIER_MANAGER);
  }

  /** Takes a step and shows the contract again. */
  public String take(String step) {
    if ("offer".equals(step)) {
      contracts.offer(number);
    } else {
      contracts.sign(number);
    }
    return done(step);
  }

  /** Says which points of the exit are settled. */
  public String settle() {
    Set<String> done = Set.copyOf(settled);
    contracts.exit(
        number,
        new ExitChecklist(
            done.contains(POINTS.get(0)),
            done.contains(POINTS.get(1)),
            done.contains(POINTS.get(2)),
            done.contains(POINTS.get(3))));
    return done("exit");
  }

  /** Ends the contract today. */
  public String terminate() {
    contracts.terminate(number, reason);
    return done("end");
  }

  /** What people promised to do about it. */
  public List<ActionView> actions() {
    if (actions == null) {
      actions = reading.actions(number);
    }
    return actions;
  }

  /** Whether the reader may open an action on it. */
  public boolean promises() {
    return me.may(Role.SUPPLIER_MANAGER);
  }

  /** Opens an action. */
  public String promise() {
    contracts.act(number, entry.command());
    Notices.done("actions.opened");
    return "/agreement/supplier/contract.xhtml?faces-redirect=true&includeViewParams=true";
  }

  private boolean signs() {
    return matrix.rows().stream()
        .filter(row -> row.type() == DecisionType.CONTRACT_SIGNATURE)
        .anyMatch(row -> me.may(row.role()));
  }

  private boolean is(ContractState state) {
    return state.name().equals(contract().state());
  }

  private String done(String step) {
    Notices.done("contract.done." + step);
    return "/agreement/supplier/contract.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public List<String> getSettled() {
    return settled;
  }

  public void setSettled(List<String> settled) {
    this.settled = settled;
  }

  public ActionEntry getEntry() {
    return entry;
  }

  /** A step by name, with the key of the reason why it cannot be taken now, or null. */
  public record Step(String name, String whyNot) {}
}
