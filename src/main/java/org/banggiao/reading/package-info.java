/**
 * Reads official Vietnamese text: lists of directives, figures, dates, conferences, bodies and
 * office holders, each with the exact characters that say so. Proposes only; it decides nothing and
 * touches no file, no database.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.banggiao.reading;
