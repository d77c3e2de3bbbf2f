package org.evident.web.resolution.answer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.evident.resolution.answer.boundary.AnswerView;
import org.evident.resolution.answer.boundary.CannedAnswers;
import org.evident.resolution.answer.boundary.WriteAnswer;
import org.evident.resolution.answer.rule.Template;
import org.evident.web.common.Notices;

/** The texts that are sent often, and the form that writes one or changes the one the address names. */
@Named
@ViewScoped
public class AnswerPage implements Serializable {

  private static final String HERE = "/resolution/answer/list.xhtml?faces-redirect=true";

  @Inject private CannedAnswers answers;

  private String number;
  private long version;
  private String team;
  private String title;
  private String text;
  private transient List<AnswerView> rows;

  /** Reads the texts, and into the form the one to change. */
  public void open() {
    rows().stream().filter(one -> one.number().equals(number) && one.mine()).forEach(this::change);
  }

  private void change(AnswerView one) {
    version = one.version();
    team = one.team();
    title = one.title();
    text = one.text();
  }

  /** All the reader may send or change. */
  public List<AnswerView> rows() {
    if (rows == null) {
      rows = answers.all();
    }
    return rows;
  }

  /** The teams whose texts the reader may change. */
  public List<String> teams() {
    return answers.teams();
  }

  /** The places a text can have, in braces. */
  public String places() {
    return "{" + String.join("}, {", Template.PLACES) + "}";
  }

  /** Whether a text is being changed and none added. */
  public boolean changing() {
    return version > 0;
  }

  /** Writes the text. */
  public String save() {
    answers.write(
        new WriteAnswer(
            changing() ? number : null,
            version,
            team,
            title == null ? null : title.strip(),
            text == null ? null : text.strip()));
    Notices.done("answers.saved");
    return HERE;
  }

  /** Takes a text out of use. */
  public String withdraw(String which) {
    answers.withdraw(which);
    Notices.done("answers.withdrawn");
    return HERE;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getTeam() {
    return team;
  }

  public void setTeam(String team) {
    this.team = team;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
