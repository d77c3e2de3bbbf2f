package org.evident.web.conformity.requirement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.evident.conformity.requirement.boundary.Conformities;
import org.evident.conformity.requirement.boundary.RecordProof;

/** The requirements a record is evidence for. */
@Named
@RequestScoped
public class RecordProofPage {

  @Inject private Conformities conformities;

  private String number;
  private List<RecordProof> list = List.of();

  /** Reads before anything is shown. */
  public void open() {
    list = conformities.proves(number == null ? "" : number);
  }

  /** What the record says of each. */
  public List<RecordProof> list() {
    return list;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
