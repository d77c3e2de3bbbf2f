package org.evident.evaluation.servicereview.document;

import java.util.List;

/** Writes a review as the XHTML that the PDF is made of: cover, contents and approval, sections. */
final class ReviewXhtml {

  private final ReviewDocument review;
  private final Labels labels;
  private final Lettering lettering;
  private final Markup out = new Markup();

  private ReviewXhtml(ReviewDocument review, Lettering lettering) {
    this.lettering = lettering;
    this.review = review;
    this.labels = review.labels();
  }

  static String of(ReviewDocument review, String styles, Lettering lettering) {
    return new ReviewXhtml(review, lettering).page(styles);
  }

  private String page(String styles) {
    String language = review.language().toLanguageTag();
    out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language);
    head(styles);
    out.open("body");
    margins();
    cover();
    formalities();
    out.open("div", "class", "sections");
    review.sections().forEach(this::section);
    return out.close().close().close().toString();
  }

  private void head(String styles) {
    ReviewDocument.Cover cover = review.cover();
    out.open("head").element("title", cover.title());
    out.empty(
        "meta",
        "name",
        "subject",
        "content",
        cover.kind() + ", " + cover.customer() + ", " + cover.period());
    out.element("style", styles, "type", "text/css");
    out.open("bookmarks");
    review
        .sections()
        .forEach(
            section ->
                out.empty(
                    "bookmark",
                    "name",
                    section.id() + " " + section.heading(),
                    "href",
                    "#" + section.id()));
    out.empty("bookmark", "name", labels.approval(), "href", "#approval");
    out.close().close();
  }

  private void margins() {
    out.open("div", "class", "running-head").element("span", review.cover().title()).close();
    out.open("div", "class", "running-foot").text(review.footer()).close();
  }

  private void cover() {
    ReviewDocument.Cover cover = review.cover();
    out.open("div", "class", "cover");
    out.element("p", cover.kind(), "class", "kicker").element("h1", cover.title());
    out.open("p", "class", "cover-state");
    BlockMarkup.cell(out, cover.state());
    out.element("span", labels.revision() + " " + cover.revision(), "class", "revision").close();
    facts(
        List.of(
            new Block.Fact(labels.customer(), cover.customer()),
            new Block.Fact(labels.service(), cover.service()),
            new Block.Fact(labels.period(), cover.period()),
            new Block.Fact(labels.agreement(), cover.agreement()),
            new Block.Fact(labels.frozen(), cover.frozen())));
    out.close();
  }

  private void facts(List<Block.Fact> facts) {
    out.open("table", "class", "facts").open("tbody");
    for (Block.Fact fact : facts) {
      out.open("tr")
          .element("th", fact.label(), "scope", "row")
          .open("td")
          .lines(fact.value())
          .close()
          .close();
    }
    out.close().close();
  }

  private void formalities() {
    out.open("div", "class", "formalities")
        .element("h2", labels.contents())
        .open("table", "class", "contents")
        .open("tbody");
    for (ReviewDocument.Section section : review.sections()) {
      out.open("tr").element("th", section.id(), "scope", "row", "class", "section-id");
      out.open("td")
          .element("a", section.heading(), "href", "#" + section.id(), "title", section.heading())
          .close();
      out.open("td", "class", "page-of")
          .element(
              "a", "", "href", "#" + section.id(), "class", "page-ref", "title", section.heading())
          .close()
          .close();
    }
    out.close().close();
    approval();
    proof();
    out.close();
  }

  private void approval() {
    out.open("div", "class", "approval", "id", "approval").element("h2", labels.approval());
    out.open("table", "class", "signatures").open("thead").open("tr");
    for (String heading : List.of(labels.role(), labels.name(), labels.instant(), labels.means())) {
      out.element("th", heading, "scope", "col");
    }
    out.close().close().open("tbody");
    for (ReviewDocument.Approval line : review.approvals()) {
      out.open("tr").element("td", line.role());
      out.element(
          "td",
          line.name() == null ? labels.unsigned() : line.name(),
          "class",
          line.name() == null ? "unsigned" : "signed");
      out.element("td", line.instant() == null ? "" : line.instant())
          .element("td", line.means() == null ? "" : line.means())
          .close();
    }
    out.close().close().close();
  }

  private void proof() {
    ReviewDocument.Cover cover = review.cover();
    out.open("div", "class", "proof")
        .element("p", labels.fingerprint(), "class", "proof-label")
        .element("p", cover.fingerprint(), "class", "digest");
    if (cover.seal() != null) {
      out.element("p", labels.seal(), "class", "proof-label")
          .element("p", cover.seal(), "class", "digest");
    }
    out.element("p", labels.attached(), "class", "note").close();
  }

  private void section(ReviewDocument.Section section) {
    out.open("div", "class", "section").open("h2", "id", section.id());
    out.element("span", section.id(), "class", "section-id").text(" " + section.heading()).close();
    if (section.notice() != null) {
      out.element("p", section.notice(), "class", "notice");
    }
    BlockMarkup blocks = new BlockMarkup(out, review.language(), labels, lettering);
    section.blocks().forEach(blocks::write);
    out.close();
  }
}
