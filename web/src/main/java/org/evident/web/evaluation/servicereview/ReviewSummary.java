package org.evident.web.evaluation.servicereview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evident.evaluation.servicereview.boundary.AgreementWords;
import org.evident.evaluation.servicereview.boundary.MessageText;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.EvidenceKind;
import org.evident.evaluation.servicereview.rule.EvidenceLine;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.Reasons;
import org.evident.evaluation.servicereview.rule.ReviewContent;

/** What a review says in sentences: judgement, messages, changes of the agreements; and what stands behind a service. */
@Named
@RequestScoped
public class ReviewSummary {

  @Inject private ReviewDetail detail;
  @Inject private ReviewWording wording;

  /** Whether the review has a summary in words, which the first ones had not. */
  public boolean told() {
    return content().summarised();
  }

  /** The overall judgement, null while nobody has judged. */
  public Comment judgement() {
    return content().comment(ReasonKind.JUDGEMENT, Reasons.SUMMARY).orElse(null);
  }

  /** The most important messages in their order. */
  public List<Line> messages() {
    List<String> texts = MessageText.of(content(), language());
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      lines.add(new Line(content().messages().get(i).subject(), texts.get(i)));
    }
    return lines;
  }

  /** What the system says for a message. */
  String offered(String subject) {
    return content().messages().stream()
        .filter(m -> m.subject().equals(subject))
        .findFirst()
        .map(m -> MessageText.offered(content(), m, language()))
        .orElse("");
  }

  /** What changed in the agreements within the month. */
  public List<String> changes() {
    return AgreementWords.changes(content(), language());
  }

  /** The records of one kind behind the figures. */
  public List<EvidenceLine> lines(EvidenceKind kind) {
    return content().evidence().stream().filter(e -> e.kind() == kind).toList();
  }

  /** What is said of a record that needs words, null if nothing. */
  public Comment said(EvidenceLine line) {
    return content().comment(ReasonKind.OLD_PROBLEM, line.reference()).orElse(null);
  }

  /** What a supplier's target measures, and for which priority. */
  public String target(EvidenceLine line) {
    String[] target = line.detail().split(" ", 2);
    String metric = wording.word("supplier." + target[0]);
    return target.length == 1 ? metric : metric + ", " + target[1];
  }

  private ReviewContent content() {
    return detail.content();
  }

  private static Locale language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  /** One message: what a comment on it names, and what it says. */
  public record Line(String subject, String text) {}
}
