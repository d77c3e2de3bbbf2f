package org.evident.evaluation.servicereview.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** The alternative texts in the structure tree of a tagged PDF. */
final class StructureTexts {

  private StructureTexts() {}

  static List<String> of(COSBase node) {
    List<String> texts = new ArrayList<>();
    collect(node, texts);
    return texts;
  }

  private static void collect(COSBase node, List<String> texts) {
    if (node instanceof COSObject reference) {
      collect(reference.getObject(), texts);
    } else if (node instanceof COSArray kids) {
      kids.forEach(kid -> collect(kid, texts));
    } else if (node instanceof COSDictionary element) {
      if (element.getString(COSName.ALT) != null) {
        texts.add(element.getString(COSName.ALT));
      }
      collect(element.getItem(COSName.K), texts);
    }
  }
}
