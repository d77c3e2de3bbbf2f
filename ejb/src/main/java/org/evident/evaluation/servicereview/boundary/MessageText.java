package org.evident.evaluation.servicereview.boundary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.evident.evaluation.servicereview.rule.Figure;
import org.evident.evaluation.servicereview.rule.FigureKey;
import org.evident.evaluation.servicereview.rule.MajorIncidentLine;
import org.evident.evaluation.servicereview.rule.Message;
import org.evident.evaluation.servicereview.rule.MessageKind;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.evaluation.servicereview.rule.Subject;
import org.evident.evaluation.servicereview.rule.Verdict;
import org.evident.kernel.FreeText;

/** The messages of a summary in the reader's language, the same on page and paper (S1). */
public final class MessageText {

  /** So many figures or records are named; of the others the number is told. */
  private static final int NAMED = 3;

  private final ReviewContent content;
  private final Words words;

  private MessageText(ReviewContent content, Words words) {
    this.content = content;
    this.words = words;
  }

  /** What each message says: in the author's words where there are some, else in those of the system. */
  public static List<String> of(ReviewContent content, Locale language) {
    return of(content, Words.of(content, language));
  }

  static List<String> of(ReviewContent content, Words words) {
    return content.messages().stream()
        .map(m -> own(content, m).orElseGet(() -> new MessageText(content, words).told(m)))
        .toList();
  }

  /** What the system says for a message, whatever the author says. */
  public static String offered(ReviewContent content, Message message, Locale language) {
    Words words = Words.of(content, language);
    return new MessageText(content, words).told(message);
  }

  private static Optional<String> own(ReviewContent content, Message message) {
    return content
        .comment(ReasonKind.MESSAGE, message.subject())
        .map(c -> c.cause())
        .filter(FreeText::says);
  }

  private String told(Message m) {
    return switch (m.kind()) {
      case TARGETS_MISSED, TARGETS_MET -> counted(m, judged(), this::withGoal);
      case MAJOR_INCIDENTS -> counted(m, m.subjects().size(), this::major);
      case COST_VARIANCE -> counted(m, m.subjects().size(), this::plain);
      case WORKLOAD_EXCEEDED, WORSENING, NARROW -> counted(m, m.subjects().size(), this::withGoal);
      case VOLUME, BACKLOG, SPEED -> moved(m);
    };
  }

  private String counted(Message m, long of, Function<String, String> item) {
    List<String> subjects = m.subjects();
    String named = subjects.stream().limit(NAMED).map(item).collect(Collectors.joining("; "));
    String list =
        subjects.size() > NAMED ? words.get("message.more", named, subjects.size() - NAMED) : named;
    String key = "message." + m.kind() + (subjects.size() == 1 ? ".one" : "");
    return words.get(key, subjects.size(), of, list);
  }

  /** A figure that is told with the value of the month before, where there is one. */
  private String moved(Message m) {
    Figure f = figure(m.subjects().get(0));
    boolean known = f.comparison() != null && f.comparison().previous() != null;
    return known && m.kind() != MessageKind.SPEED
        ? words.get(
            "message." + m.kind() + ".before",
            words.value(f),
            words.number(f.comparison().previous()))
        : words.get("message." + m.kind(), words.value(f));
  }

  private String withGoal(String name) {
    Figure f = figure(name);
    boolean volume = f.key().equals(FigureKey.WORKLOAD);
    String actual = volume ? words.number(f.actual()) : words.value(f);
    String goal = volume ? words.number(f.goal()) : words.amount(f.goal(), f.unit(), false);
    return words.get("message.goal", named(f), actual, goal);
  }

  private String plain(String name) {
    Figure f = figure(name);
    return named(f) + " " + words.value(f);
  }

  private String major(String reference) {
    Long seconds =
        content.majorIncidents().stream()
            .filter(m -> m.reference().equals(reference))
            .findFirst()
            .map(MajorIncidentLine::seconds)
            .orElse(null);
    return seconds == null
        ? words.get("message.major.open", reference)
        : words.timed("message.major", seconds, reference);
  }

  private long judged() {
    return content.figures().stream()
        .filter(f -> f.verdict() == Verdict.MET || f.verdict() == Verdict.MISSED)
        .count();
  }

  private Figure figure(String name) {
    return content.figures().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /** The name of a figure, with that of the service in a customer's review. */
  private String named(Figure f) {
    return content.services().stream()
        .filter(s -> s.number().equals(f.dimension()))
        .findFirst()
        .map(Subject::name)
        .map(
            service ->
                words.get("message.of", FigureText.name(f.key(), "", words.language()), service))
        .orElseGet(() -> words.figure(f));
  }
}
