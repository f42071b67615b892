/**
 * Turns the bytes of a received file into text with stable offsets, or says clearly why it cannot.
 * Hostile files are parsed in a child process with limits. Keeps nothing.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.banggiao.extraction;
