package org.banggiao.organisation;

import java.time.LocalDate;
import org.banggiao.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * A role held by an account for a body.
 *
 * @param validFrom first day
 * @param validUntil day after the last; null while it lasts
 */
public record Holding(
    long id,
    long account,
    long body,
    Role role,
    LocalDate validFrom,
    @Nullable LocalDate validUntil) {}
