package org.homeward.journeys.person;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// A page on paper.
///
/// @param pages how many sheets it takes
/// @param words what stands on them, in one line
public record Print(int pages, String words) {
  static Print of(Page page) {
    try (PDDocument document = Loader.loadPDF(page.pdf())) {
      String text = new PDFTextStripper().getText(document);
      return new Print(document.getNumberOfPages(), text.replaceAll("\\s+", " "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
