package org.evident.evaluation.servicereview.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Attaches the figures to their paper, as PDF/A-3 wants it: named, typed, dated and related as data. */
final class AttachedData {

  private AttachedData() {}

  static void attach(
      PDDocument paper, String name, byte[] json, Instant instant, String description)
      throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setFileDescription(description);
    PDEmbeddedFile data = embedded(paper, json, instant);
    file.setEmbeddedFile(data);
    file.setEmbeddedFileUnicode(data);
    file.getCOSObject().setName("AFRelationship", "Data");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(name, file));
    PDDocumentNameDictionary names = paper.getDocumentCatalog().getNames();
    if (names == null) {
      names = new PDDocumentNameDictionary(paper.getDocumentCatalog());
    }
    names.setEmbeddedFiles(tree);
    paper.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray();
    associated.add(file);
    paper.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private static PDEmbeddedFile embedded(PDDocument paper, byte[] json, Instant instant)
      throws IOException {
    Calendar date = FixedDates.calendar(instant);
    PDEmbeddedFile data =
        new PDEmbeddedFile(paper, new ByteArrayInputStream(json), COSName.FLATE_DECODE);
    data.setSubtype("application/json");
    data.setSize(json.length);
    data.setCreationDate(date);
    data.setModDate(date);
    return data;
  }
}
