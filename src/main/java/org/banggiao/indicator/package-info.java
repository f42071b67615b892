/**
 * Indicators, targets, and observations that supersede each other and are never overwritten, each
 * with its source. Never smooths a contradiction between sources: it shows both until a person
 * decides.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "shell", "organisation", "document", "task"})
@org.jspecify.annotations.NullMarked
package org.banggiao.indicator;
