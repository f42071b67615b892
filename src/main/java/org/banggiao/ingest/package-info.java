/**
 * Files of other registers on their way into ours: read, shown, taken in once, and rows that cannot
 * be taken as they stand held back with the reason until a person mends them. Drops nothing and
 * guesses nothing.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "shell", "organisation", "partner", "treaty"})
@org.jspecify.annotations.NullMarked
package org.banggiao.ingest;
