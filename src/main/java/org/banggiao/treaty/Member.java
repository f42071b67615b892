package org.banggiao.treaty;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A partner in a named set that a clause speaks of.
 *
 * @param named {@code parties} for both sides of a bilateral treaty, else as the clause names it
 * @param weight share in the table of the clause, if it weighs
 */
public record Member(String treaty, String named, String partner, @Nullable BigDecimal weight) {}
