package org.banggiao.ingest;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A file sent in.
 *
 * @param treaty id of the treaty that all its lines are about, or empty when each says so
 * @param mapping of columns, {@code field=column} joined by line feeds; only for tables
 * @param knownOn the day its register knew it, unless a line says another
 * @param lines of the file
 * @param position lines done; a run that was broken off goes on from there
 * @param taken lines that became rows of the register
 * @param same lines that stood there already
 */
public record Batch(
    long id,
    Format format,
    String name,
    String sha256,
    String treaty,
    String mapping,
    LocalDate knownOn,
    String state,
    int lines,
    int position,
    int taken,
    int same,
    String sentBy,
    Instant sentAt) {

  public boolean waiting() {
    return state.equals("WAITING");
  }

  public boolean done() {
    return state.equals("DONE");
  }
}
