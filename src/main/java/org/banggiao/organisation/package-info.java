/**
 * Bodies, provinces, missions and offices as of a date; people, sign-in, roles and for whom a
 * person acts today. Rates nobody: offices are counted, people are not.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "shell"})
@org.jspecify.annotations.NullMarked
package org.banggiao.organisation;
