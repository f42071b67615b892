package org.banggiao.ingest;

/** What a file may be. */
public enum Format {
  /** The status XML of one treaty of the UN Treaty Collection. */
  UNTC_XML,
  /** Its table of participants as CSV: Participant, Signature, Ratification, Accession(a) … */
  PARTICIPATION_CSV,
  /** The list of contracting parties of WIPO. */
  WIPO_CSV,
  /** Any table, CSV or XLSX, whose columns a person maps. */
  TABLE,
  /** Our own lines, as the interface gives them. */
  JSON_LINES
}
