/**
 * Vietnamese and English text as search keys: syllables with and without their marks, numbers of
 * documents, shapes of words. Pure functions over characters; it keeps no index and no file.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.banggiao.syllable;
