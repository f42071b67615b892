/**
 * One search over everything a person may see, and the engine behind it. Keeps no record of its own
 * but the index, which can always be made again from the modules; it never learns their names.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "shell", "syllable"})
@org.jspecify.annotations.NullMarked
package org.banggiao.search;
