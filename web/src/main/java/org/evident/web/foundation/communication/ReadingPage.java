package org.evident.web.foundation.communication;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.evident.foundation.communication.boundary.AcknowledgementState;
import org.evident.foundation.communication.boundary.Acknowledgements;
import org.evident.foundation.communication.boundary.CommunicationLog;
import org.evident.foundation.communication.boundary.ToldToMe;
import org.evident.web.common.Me;
import org.evident.web.common.Notices;

/** What the reader is asked to read and to acknowledge, and for those who see what was told, how far others have. */
@Named
@ViewScoped
public class ReadingPage implements Serializable {

  @Inject private Acknowledgements acknowledgements;
  @Inject private CommunicationLog log;
  @Inject private Me me;

  private String number;
  private transient List<ToldToMe> mine;
  private transient ToldToMe told;
  private transient AcknowledgementState state;

  /** Reads one communication before it is shown. */
  public void open() {
    if (number == null || number.isBlank() || told != null || state != null) {
      return;
    }
    boolean hears = me.hears();
    if (acknowledgements.isMine(number)) {
      told = acknowledgements.read(number);
      state = hears ? log.acknowledged(number).orElse(null) : null;
    } else if (hears) {
      state = log.acknowledgements(number);
    } else {
      acknowledgements.read(number);
    }
  }

  /** What the reader is asked to read. */
  public List<ToldToMe> mine() {
    if (mine == null) {
      mine = acknowledgements.mine();
    }
    return mine;
  }

  /** The communication as the reader was asked to read it, null where they were not. */
  public ToldToMe told() {
    open();
    return told;
  }

  /** How far it was acknowledged, null for those who do not see what was told to others. */
  public AcknowledgementState state() {
    open();
    return state;
  }

  /** Whether there is something to show. */
  public boolean shown() {
    return told() != null || state() != null;
  }

  public String topic() {
    return told() == null ? state().topic() : told().topic();
  }

  public String subject() {
    return told() == null ? state().subject() : told().subject();
  }

  public String issuer() {
    return told() == null ? state().issuer() : told().issuer();
  }

  public Instant sentAt() {
    return told() == null ? state().sentAt() : told().sentAt();
  }

  public String content() {
    return told() == null ? state().content() : told().content();
  }

  /** The reader has read it. */
  public String acknowledge() {
    acknowledgements.acknowledge(number);
    Notices.done("reading.done");
    return "/foundation/communication/read.xhtml?faces-redirect=true&includeViewParams=true";
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
