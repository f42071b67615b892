package org.banggiao.extraction;

/** Ends the reading of one file with a coded reason; carries no content. */
final class ExtractionStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final ExtractionProblem problem;
  final String detail;

  ExtractionStopped(ExtractionProblem problem, String detail) {
    super(problem + " " + detail, null, false, false);
    this.problem = problem;
    this.detail = detail;
  }
}
