package org.banggiao.procedure;

import org.banggiao.organisation.Body;

/** Who does a step, and so which body leads the task of its deadline. */
public enum Doer {
  /** Cơ quan đề xuất: the body that leads the file. */
  LEAD(""),
  /** The ministry, through its department of law and treaties. */
  LEGAL(Body.LAW_DEPARTMENT),
  /** Bộ Tư pháp. */
  JUSTICE("BTP"),
  /** The President, through the Office of the President. */
  PRESIDENT("VPCTN"),
  /** The Government and the Prime Minister, through the Office of the Government. */
  GOVERNMENT("VPCP"),
  /** The National Assembly and its Standing Committee, through its Office. */
  ASSEMBLY("VPQH"),
  /** The committee of the National Assembly that examines treaties (since 2025). */
  COMMITTEE("UBQPANDN"),
  /** Công báo, kept by the Office of the Government. */
  GAZETTE("VPCP");

  private final String code;

  Doer(String code) {
    this.code = code;
  }

  /** Code of the body; empty for the lead of the file. */
  public String code() {
    return code;
  }
}
