/** The pages and forms of {@code document}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.document.web;
