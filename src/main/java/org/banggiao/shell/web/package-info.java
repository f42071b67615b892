/** The pages and forms of {@code shell}; holds no rule of the trade and no SQL. */
@org.jspecify.annotations.NullMarked
package org.banggiao.shell.web;
