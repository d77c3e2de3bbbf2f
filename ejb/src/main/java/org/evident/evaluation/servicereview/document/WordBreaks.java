package org.evident.evaluation.servicereview.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Breaks lines behind spaces, and behind hyphens and slashes between letters; never inside a figure, a date or a record number, as the usual rules do. */
final class WordBreaks implements FSTextBreaker {

  private String text = "";
  private int position;

  @Override
  public void setText(String newText) {
    text = newText;
    position = 0;
  }

  @Override
  public int next() {
    if (position >= text.length()) {
      return BreakIterator.DONE;
    }
    do {
      position++;
    } while (position < text.length() && !isBreak(position));
    return position;
  }

  private boolean isBreak(int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isWhitespace(before) || before == '\u200b') {
      return !Character.isWhitespace(after);
    }
    boolean joint = before == '-' || before == '/' || before == '\u00ad';
    return joint && at > 1 && Character.isLetter(text.charAt(at - 2)) && Character.isLetter(after);
  }
}
