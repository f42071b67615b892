package org.banggiao.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banggiao.kernel.Refusal;

/** The first sheet of a workbook as a table of words; formulas are read as last computed. */
final class Xlsx {

  private static final int WIDEST = 200;

  private Xlsx() {}

  static Lines.Table read(byte[] bytes) {
    ZipSecureFile.setMinInflateRatio(0.005);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      DataFormatter format = new DataFormatter();
      format.setUseCachedValuesForFormulaCells(true);
      List<List<String>> rows = new ArrayList<>();
      for (Row row : book.getSheetAt(0)) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < Math.min(row.getLastCellNum(), WIDEST); c++) {
          cells.add(text(row.getCell(c), format));
        }
        rows.add(cells);
      }
      if (rows.isEmpty()) {
        throw Refusal.invalid("ingest.empty").at("tep");
      }
      return new Lines.Table(
          rows.getFirst().stream().map(String::strip).toList(), rows.subList(1, rows.size()));
    } catch (IOException | RuntimeException e) {
      throw e instanceof Refusal refusal ? refusal : Refusal.invalid("ingest.unreadable").at("tep");
    }
  }

  private static String text(@org.jspecify.annotations.Nullable Cell cell, DataFormatter format) {
    if (cell == null) {
      return "";
    }
    boolean day = cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell);
    return day
        ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
        : format.formatCellValue(cell).strip();
  }
}
