package org.evident.evaluation.servicereview.document;

/** Words and figures of the sample in one of its two languages. */
class SampleWords {

  final boolean de;

  SampleWords(boolean de) {
    this.de = de;
  }

  final Cell missed() {
    return Cell.state(t("missed", "verfehlt"), Kind.BAD);
  }

  final String n(String english) {
    return de ? english.replace(",", " ").replace('.', ',') : english;
  }

  final String t(String en, String german) {
    return de ? german : en;
  }
}
