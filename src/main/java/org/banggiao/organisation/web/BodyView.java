package org.banggiao.organisation.web;

import java.time.LocalDate;
import java.util.List;
import org.banggiao.organisation.Body;
import org.jspecify.annotations.Nullable;

/**
 * One body as drawn.
 *
 * @param day as of which day
 * @param parts bodies that belong to it on that day
 */
public record BodyView(
    Body body,
    LocalDate day,
    @Nullable Body parent,
    @Nullable Body successor,
    List<Body> predecessors,
    List<Body> parts) {}
