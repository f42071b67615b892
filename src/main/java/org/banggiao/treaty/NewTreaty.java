package org.banggiao.treaty;

import org.banggiao.kernel.PartialDay;
import org.jspecify.annotations.Nullable;

/**
 * A treaty entered at the desk.
 *
 * @param rule its clause on entry into force, {@link Rule#UNKNOWN} when not read
 */
public record NewTreaty(
    String titleVi,
    String titleEn,
    String type,
    boolean bilateral,
    @Nullable PartialDay adopted,
    String place,
    String depositary,
    String subject,
    Rule rule,
    String source) {}
