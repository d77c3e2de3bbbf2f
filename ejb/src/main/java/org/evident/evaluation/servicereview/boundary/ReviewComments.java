package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.evident.evaluation.servicereview.rule.Comment;
import org.evident.evaluation.servicereview.rule.ReasonKind;
import org.evident.foundation.storage.boundary.Statements;

/** Keeps what people say in reviews that are not frozen yet. */
@ApplicationScoped
class ReviewComments {

  @Inject private Statements statements;

  /** Writes what somebody says, in place of what was said of the same points before. */
  void write(long review, List<Comment> comments, String author) {
    statements.change("update review set version = version + 1 where id = ?", review);
    statements.changeAll(
        "delete from review_comment where review_id = ? and kind = ? and subject = ?",
        comments.stream().map(c -> new Object[] {review, c.kind().name(), c.subject()}).toList());
    statements.changeAll(
        "insert into review_comment (review_id, kind, subject, cause_code, cause, effect, action,"
            + " owner, due, author) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        comments.stream()
            .map(
                c ->
                    new Object[] {
                      review,
                      c.kind().name(),
                      c.subject(),
                      c.causeCode(),
                      c.cause(),
                      c.effect(),
                      c.action(),
                      c.owner(),
                      c.due(),
                      author
                    })
            .toList());
  }

  /** What was said of a review. */
  List<Comment> of(long review) {
    return statements.list(
        "select kind, subject, cause_code, cause, effect, action, owner, due from review_comment where"
            + " review_id = ?",
        row ->
            new Comment(
                ReasonKind.valueOf(row.text("kind")),
                row.text("subject"),
                row.text("cause_code"),
                row.text("cause"),
                row.text("effect"),
                row.text("action"),
                row.text("owner"),
                row.date("due")),
        review);
  }
}
