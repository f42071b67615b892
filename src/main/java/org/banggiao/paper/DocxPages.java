package org.banggiao.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A4, margins 20/20/30/15 mm, page number in the top margin but not on page 1, and the notice. */
final class DocxPages {
  private DocxPages() {}

  static void set(XWPFDocument word, @Nullable String notice) {
    var body = word.getDocument().getBody();
    CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    var margin = section.addNewPgMar();
    margin.setTop(mm(20));
    margin.setBottom(mm(20));
    margin.setLeft(mm(30));
    margin.setRight(mm(15));
    margin.setHeader(mm(10));
    margin.setFooter(mm(10));
    margin.setGutter(BigInteger.ZERO);
    XWPFParagraph number = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    number.setStyle("Header");
    var field = number.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    field.addNewR().addNewT().setStringValue("2");
    word.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
    if (notice != null) {
      DocxText.set(word.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Footer", notice);
      DocxText.set(word.createFooter(HeaderFooterType.FIRST).createParagraph(), "Footer", notice);
    }
    section = body.getSectPr();
    if (!section.isSetTitlePg()) {
      section.addNewTitlePg();
    }
  }

  /** Ends a section here; what follows starts a new page and counts from 1 (annexes: III.1.đ). */
  static void next(XWPFDocument word) {
    CTSectPr last = word.getDocument().getBody().getSectPr();
    XWPFParagraph end = word.createParagraph();
    end.setStyle("Break");
    end.getCTPPr().setSectPr((CTSectPr) last.copy());
    if (last.isSetTitlePg()) {
      last.unsetTitlePg();
    }
    var numbers = last.isSetPgNumType() ? last.getPgNumType() : last.addNewPgNumType();
    numbers.setStart(BigInteger.ONE);
  }

  private static BigInteger mm(int mm) {
    return BigInteger.valueOf(DocxGrid.twips(mm));
  }
}
