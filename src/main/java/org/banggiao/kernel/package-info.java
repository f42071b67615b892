/**
 * The few words every module speaks: periods, references, citations, actors, events, refusals.
 * Plain Java: no Spring, no SQL, and no word of any single trade.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.banggiao.kernel;
