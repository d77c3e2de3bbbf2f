package org.evident.evaluation.servicereview.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.evident.evaluation.servicereview.rule.CanonicalJson;
import org.evident.evaluation.servicereview.rule.ReviewContent;
import org.evident.foundation.attachment.boundary.ContentSink;
import org.evident.foundation.attachment.boundary.ContentStream;
import org.evident.foundation.attachment.boundary.Contents;
import org.evident.kernel.Fingerprint;

/** Keeps the canonical bytes of reviews, and knows whether they are still those whose fingerprint was noted. */
@ApplicationScoped
class ReviewBytes {

  @Inject private Contents contents;

  /** Writes a content away. */
  ContentSink.Stored store(String number, ReviewContent content) {
    ContentSink sink = contents.sink(number, "application/json");
    CanonicalJson.write(content, sink);
    return sink.finish();
  }

  /** The bytes of a review; empty where they do not bear its fingerprint. */
  Optional<byte[]> intact(StoredReview review) {
    try (ContentStream stream = new ContentStream(contents, review.contentId())) {
      return Optional.of(stream.readAllBytes())
          .filter(bytes -> Fingerprint.of(bytes).equals(review.fingerprint()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Forgets the bytes of a draft that says something else now. */
  void forget(long content) {
    contents.forget(content);
  }
}
