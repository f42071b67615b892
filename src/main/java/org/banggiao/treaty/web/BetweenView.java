package org.banggiao.treaty.web;

import java.time.LocalDate;
import java.util.Map;
import org.banggiao.partner.Partner;
import org.banggiao.shell.Rows;
import org.banggiao.treaty.Between;
import org.banggiao.treaty.Treaty;
import org.jspecify.annotations.Nullable;

/**
 * What is in force between two on a day.
 *
 * @param second null until one is chosen
 * @param known the day by which it was known, as typed; empty for all that is known
 * @param treaties those found, by id
 */
public record BetweenView(
    Partner first,
    @Nullable Partner second,
    LocalDate day,
    String known,
    Rows<Between> found,
    Map<String, Treaty> treaties) {}
