/**
 * Received files kept by SHA-256, their text, numbered passages, and what was proposed from them;
 * citation pages. Never alters a received byte or an extracted character.
 */
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"kernel", "reading", "extraction", "shell", "organisation", "search"})
@org.jspecify.annotations.NullMarked
package org.banggiao.document;
